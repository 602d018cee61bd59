package justright.labs.spreading;

import java.util.List;
import javafx.collections.ObservableList;
import justright.lab.LabContext;
import justright.setting.NumberSetting;
import justright.ui.control.Footprint;
import justright.ui.control.SettingSlider;

/// λ with its footprints: how far L2's bars were from dropout's at every λ visited.
final class LambdaControl {

    /// Bars further apart than this are all drawn equally tall.
    private static final double TALLEST = 0.3;

    private static final double LEAST = 0.05;

    private final SpreadingModel model;
    private final NumberSetting lambda;
    private final SettingSlider slider;

    LambdaControl(SpreadingModel model, LabContext context) {
        this.model = model;
        lambda = model.knobs().lambda;
        slider = new SettingSlider(lambda, context.moving(), context.words(), context.life());
        slider.setCaption(context.words().live("lambda.footprints"));
        context.life().follow(model.matches().all(), _ -> show());
        context.life().listen(lambda.value(), (_, _, _) -> show());
    }

    SettingSlider slider() {
        return slider;
    }

    private void show() {
        List<Match> matches = model.matches().all().get();
        double highest = matches.stream().mapToDouble(Match::distance).max().orElse(TALLEST);
        ObservableList<Footprint> prints = slider.showFootprints(0, Math.clamp(highest, LEAST, TALLEST));
        prints.setAll(matches.stream()
                .map(match -> new Footprint(
                        lambda.scale().position(match.lambda()), match.distance(), match.lambda() == lambda.get()))
                .toList());
    }
}
