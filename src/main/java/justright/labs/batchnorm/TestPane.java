package justright.labs.batchnorm;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.FootNote;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.IntervalPlot;
import justright.ui.plot.bar.IntervalPlot.Row;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// One digit, predicted by the running averages, in many batches by the batch's own statistics, and alone.
final class TestPane {

    private final BatchNormModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final FootNote said = new FootNote();
    private final Region pane;
    private boolean compact;

    TestPane(BatchNormModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        pane = said.under(canvas);
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Region pane() {
        return pane;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        TestTime test = now.picture().testTime();
        int digit = now.digit() - 1;
        double running = test.running()[digit];
        double alone = test.alone()[digit];
        double[] own = test.own()[digit];
        canvas.setPlot(new IntervalPlot(
                Axis.linear(0, 1),
                List.of(
                        row("test.running", repeated(running), Token.TEST, Numbers.fixed(running, 2)),
                        row("test.own", own, Token.INK2, spelled(own)),
                        row("test.alone", repeated(alone), Token.BAD, Numbers.fixed(alone, 2))),
                "",
                0));
        said.setText(words.get(
                compact ? "test.said.short" : "test.said",
                Numbers.whole(now.digit()),
                Numbers.whole(TestTime.ROUNDS),
                Numbers.whole(test.batch()),
                Numbers.percent(test.changed()),
                words.get(
                        test.distinctAlone() == 1 ? "test.alone.same" : "test.alone.differ",
                        Numbers.whole(test.running().length),
                        Numbers.whole(test.distinctAlone()))));
        canvas.setAccessibleText(said.getText());
    }

    private Row row(String key, double[] dots, Token color, String value) {
        double[] finite = Arrays.stream(dots).filter(Double::isFinite).toArray();
        return new Row(words.get(key, value), Double.NaN, Double.NaN, Double.NaN, finite, color);
    }

    private static double[] repeated(double value) {
        double[] all = new double[TestTime.ROUNDS];
        Arrays.fill(all, value);
        return all;
    }

    private static String spelled(double[] own) {
        double low = Arrays.stream(own).min().orElse(Double.NaN);
        double high = Arrays.stream(own).max().orElse(Double.NaN);
        return Numbers.fixed(low, 2) + " … " + Numbers.fixed(high, 2);
    }
}
