package justright.labs.gradientcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.training.Snapshot;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J over the run, by the gradient that is checked and by a right one. The x axis is the timeline.
final class TrainingPane {

    private static final double ROOM_ABOVE = 1.1;

    /// A run that goes wrong does not press the others into a line: this many times the start is as far as the axis
    /// goes.
    private static final double MOST = 3;

    private final Words words;
    private final Timeline timeline;
    private final GradientCheckModel model;

    TrainingPane(GradientCheckModel model, LabContext context) {
        this.model = model;
        words = context.words();
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        timeline.canvas()
                .accessibleTextProperty()
                .bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment(), model.reading());
    }

    Region pane() {
        return timeline;
    }

    private void draw() {
        Moment<Hyperparameters, BackpropFrame, Subject> now = model.moment().get();
        Reading reading = model.reading().get();
        if (now == null || reading == null) {
            return;
        }
        Snapshot<Hyperparameters, BackpropFrame> snapshot = now.snapshot();
        Curves curves = snapshot.curves();
        boolean twin = reading.bug().isPresent() && !reading.isRepaired();
        List<CurveLine> lines = new ArrayList<>();
        model.pins()
                .forEach(pin -> lines.add(line(pin.moment().snapshot().curves(), Series.COST, LineStyle.PLAIN, "")
                        .pinned()));
        if (twin) {
            lines.add(line(curves, Series.TWIN_COST, LineStyle.DASHED, label("cost.right", curves, Series.TWIN_COST))
                    .color(Token.OK));
        }
        lines.add(
                line(curves, Series.COST, LineStyle.PLAIN, label(twin ? "cost.bug" : "cost.right", curves, Series.COST))
                        .color(twin ? Token.BAD : Token.OK));
        double first = highest(curves, Series.TWIN_COST);
        double top = Math.min(highest(curves, Series.COST), MOST * first);
        Axis y = Axis.linear(0, Math.max(top, first) > 0 ? Math.max(top, first) * ROOM_ABOVE : 1)
                .named("$J$");
        timeline.show(CurvePlot.of(Axis.count(Math.max(snapshot.horizon(), snapshot.furthest())), y, lines));
    }

    private String label(String key, Curves curves, Series series) {
        double[] last = curves.curve(series).last();
        return last.length == 0 ? "" : words.get(key, Spelling.cost(last[last.length - 1]));
    }

    private static CurveLine line(Curves curves, Series series, LineStyle style, String label) {
        return CurveLine.of(Curve.recorded(curves, series), style, label);
    }

    private static double highest(Curves curves, Series series) {
        return Arrays.stream(curves.curve(series).highest())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }
}
