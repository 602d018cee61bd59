package justright.labs.activations;

import java.util.List;
import java.util.stream.IntStream;
import justright.lab.LabContext;
import justright.lab.stage.Timeline;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J of both ways over the updates, as a share of its start: also the scrubber.
final class WayCard {

    private static final double LOWEST = 1e-4;
    private static final double HIGHEST = 30;

    /// Beyond the axis: where a curve that falls to 0 leaves it.
    private static final double NOTHING = 1e-30;

    private final Words words;
    private final Timeline timeline;
    private final Card card;

    WayCard(ActivationsModel model, LabContext context) {
        words = context.words();
        timeline = new Timeline(model, context);
        timeline.canvas().plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("way.title"), timeline).subtitle(words.live("way.sample"));
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.ZIGZAG, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        UnitWay raw = now.lane().raw();
        UnitWay centred = now.lane().centred();
        int end = now.snapshot().planned();
        Axis y = Axis.log(LOWEST, HIGHEST).named(words.get("way.axis"));
        timeline.show(CurvePlot.of(
                        Axis.count(end),
                        y,
                        List.of(
                                line(raw, LineStyle.PLAIN, "way.raw").color(Token.ALPHA),
                                line(centred, LineStyle.DASHED, "way.centred").color(Token.INK2)))
                .with(new Threshold(UnitDescent.ARRIVED, "", Token.INK3)));
        timeline.canvas().setAccessibleText(words.get(Descriptions.of(now)));
    }

    private CurveLine line(UnitWay way, LineStyle style, String key) {
        double first = way.inputs().cost(way.trail1()[0], way.trail2()[0]);
        double[] left = IntStream.range(0, way.trail1().length)
                .mapToDouble(i -> Math.max(NOTHING, way.inputs().cost(way.trail1()[i], way.trail2()[i]) / first))
                .toArray();
        double[] steps = IntStream.range(0, left.length).asDoubleStream().toArray();
        return CurveLine.of(Curve.of(steps, left), style, words.get(key, Spelling.updates(way.arrived())));
    }
}
