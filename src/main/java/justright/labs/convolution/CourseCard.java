package justright.labs.convolution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Timeline;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// The run so far, its x axis the scrubber: each stop's sum, or J after each update.
final class CourseCard {

    private static final double LEAST_COST = 1e-4;
    private static final double MOST_COST = 1e4;
    private static final double AIR = 1.15;

    private final ConvolutionModel model;
    private final Words words;
    private final Timeline timeline;
    private final Card card;
    private final SimpleStringProperty title = new SimpleStringProperty("");

    CourseCard(ConvolutionModel model, LabContext context) {
        this.model = model;
        words = context.words();
        timeline = new Timeline(model, context);
        timeline.setMinSize(0, 0);
        card = new Card(title, timeline);
        card.setMinSize(0, 0);
        timeline.canvas()
                .accessibleTextProperty()
                .bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        var now = model.moment().get();
        if (now != null) {
            title.set(words.get(now.picture().isLearning() ? "course.cost" : "course.sums"));
            timeline.show(now.picture().isLearning() ? costs(now) : sums(now));
        }
    }

    private CurvePlot sums(Moment<Rate, FilterFrame, Scene> now) {
        DMatrixRMaj map = now.picture().map();
        int furthest = Math.min(now.snapshot().furthest(), map.getNumElements());
        double top = Math.max(1, AIR * Math.max(0, Arrays.stream(map.data).max().orElse(0)));
        double bottom = AIR * Math.min(0, Arrays.stream(map.data).min().orElse(0));
        Curve curve = Curve.of(IntStream.rangeClosed(1, furthest).toArray(), Arrays.copyOf(map.data, furthest));
        String label = furthest == 0 ? "" : Weights.sum(map.get(furthest - 1));
        return CurvePlot.of(
                Axis.count(map.getNumElements()),
                Axis.linear(bottom, top),
                List.of(CurveLine.of(curve, LineStyle.PLAIN, label).color(Token.INK)));
    }

    private CurvePlot costs(Moment<Rate, FilterFrame, Scene> now) {
        Curves curves = now.snapshot().curves();
        Curves.Curve cost = curves.curve(Series.COST);
        double[] last = cost.last();
        Curve curve = last.length == 0
                ? Curve.empty()
                : Curve.buckets(curves.steps(), inRange(cost.lowest()), inRange(cost.highest()), inRange(last));
        String label = last.length == 0 ? "" : "J " + Numbers.significant(last[last.length - 1], 2);
        int end = Math.max(now.snapshot().horizon(), now.snapshot().furthest());
        return CurvePlot.of(
                Axis.count(end),
                Axis.log(LEAST_COST, MOST_COST),
                List.of(CurveLine.of(curve, LineStyle.PLAIN, label).color(Token.ALPHA)));
    }

    private static double[] inRange(double[] costs) {
        return Arrays.stream(costs)
                .map(cost -> Double.isNaN(cost) ? MOST_COST : Math.clamp(cost, LEAST_COST, MOST_COST))
                .toArray();
    }
}
