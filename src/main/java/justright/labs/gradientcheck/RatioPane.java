package justright.labs.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Words;

/// The gauge with the ratio of this moment, beside it that before training, or once repaired; and that of each W and b.
final class RatioPane {

    private final Words words;
    private final PlotCanvas canvas;

    RatioPane(GradientCheckModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.follow(model.reading(), context, this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        Examination check = now.checks().now();
        List<RatioPlot.Mark> marks = new ArrayList<>();
        double judged = now.judged();
        if (now.backprop() == Backprop.HIDDEN && now.shows() && now.isActive()) {
            add(marks, now.judged(now.checks().repaired()), "gauge.repaired");
        } else if (now.step() > 0) {
            add(marks, now.judged(now.checks().start()), "gauge.start");
        }
        marks.add(new RatioPlot.Mark(judged, Spelling.power(judged), true));
        canvas.setPlot(new RatioPlot(check.check().groups(), check.wrongGroups(), marks));
    }

    private void add(List<RatioPlot.Mark> marks, double value, String key) {
        marks.add(new RatioPlot.Mark(value, words.get(key, Spelling.power(value)), false));
    }
}
