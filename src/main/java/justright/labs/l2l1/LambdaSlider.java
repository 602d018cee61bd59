package justright.labs.l2l1;

import java.util.List;
import javafx.collections.ObservableList;
import justright.lab.LabContext;
import justright.labs.l2l1.LambdaTrail.Stop;
import justright.setting.NumberSetting;
import justright.ui.control.Footprint;
import justright.ui.control.SettingSlider;

/// λ with its footprints: the dev error at every λ visited.
final class LambdaSlider {

    /// Errors higher above the lowest than this are all drawn equally tall.
    private static final double TALLEST = 0.09;

    private static final double LEAST = 0.02;

    private final L2L1Model model;
    private final NumberSetting lambda;
    private final SettingSlider slider;

    LambdaSlider(L2L1Model model, LabContext context) {
        this.model = model;
        lambda = model.knobs().lambda;
        slider = new SettingSlider(lambda, context.moving(), context.words(), context.life());
        slider.setCaption(context.words().live("lambda.footprints"));
        context.life().follow(model.trail().all(), _ -> show());
        context.life().listen(lambda.value(), (_, _, _) -> show());
    }

    SettingSlider slider() {
        return slider;
    }

    private void show() {
        List<Stop> stops = model.trail().all().get();
        double lowest = stops.stream().mapToDouble(Stop::dev).min().orElse(0);
        double highest = stops.stream().mapToDouble(Stop::dev).max().orElse(1);
        double floor = Math.min(lowest, model.bayes().orElse(lowest)) - LEAST / 4;
        double ceiling = Math.clamp(highest, floor + LEAST, floor + TALLEST);
        ObservableList<Footprint> prints = slider.showFootprints(floor, ceiling);
        prints.setAll(stops.stream()
                .map(stop -> new Footprint(
                        lambda.scale().position(stop.lambda()), stop.dev(), stop.lambda() == lambda.get()))
                .toList());
    }
}
