package justright.labs.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Words;

/// The gauge with the ratio of this moment, that before training, and that of each W and b.
final class RatioPane {

    /// Pointers nearer than this, as a factor, would lie on each other.
    private static final double APART = 30;

    private final Words words;
    private final PlotCanvas canvas;

    RatioPane(GradientCheckModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        context.life().follow(model.presentation().description(), now -> canvas.setAccessibleText(words.get(now)));
        Redrawing.follow(model, context, this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        Examination check = now.checks().now();
        List<RatioPlot.Mark> marks = new ArrayList<>();
        double judged = now.judged();
        if (now.step() > 0) {
            add(marks, now.judged(now.checks().start()), judged, "gauge.start");
        }
        if (now.shows() && now.isActive()) {
            add(marks, now.judged(now.checks().repaired()), judged, "gauge.repaired");
        }
        marks.add(new RatioPlot.Mark(judged, Spelling.power(judged), true));
        canvas.setPlot(new RatioPlot(check.check().groups(), check.wrongGroups(), marks));
    }

    private void add(List<RatioPlot.Mark> marks, double value, double judged, String key) {
        boolean crowded = isNear(value, judged) || marks.stream().anyMatch(mark -> isNear(value, mark.value()));
        marks.add(new RatioPlot.Mark(value, crowded ? "" : words.get(key, Spelling.power(value)), false));
    }

    private static boolean isNear(double value, double other) {
        return Math.abs(Math.log10(value / other)) < Math.log10(APART) * 2;
    }
}
