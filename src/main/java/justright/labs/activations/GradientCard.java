package justright.labs.activations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.Event;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// What of a gradient really reaches the layer below, for every z and for all functions.
final class GradientCard {

    private static final double LOWEST = 1e-4;
    private static final double HIGHEST = 3;
    private static final double BEHIND = 0.6;

    /// Far below the axis: where a curve that falls to 0 leaves it.
    private static final double NOTHING = 1e-30;

    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    GradientCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        canvas.setOnPointer(pointer -> model.moveProbe(pointer.x()));
        card = new Card(words.live("gradient.title"), canvas);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.CURVE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        List<CurveLine> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != now.kind()) {
                lines.add(line(now, kind).color(Token.INK3).weight(BEHIND));
            }
        }
        lines.add(line(now, now.kind()).color(Token.LAMBDA));
        Axis x = Axis.linear(-Throughput.REACH, Throughput.REACH).named("$z$");
        Axis y = Axis.log(LOWEST, HIGHEST)
                .named(words.get(
                        "gradient.axis", Numbers.whole(now.contest().watched().size())));
        CurvePlot plot = CurvePlot.of(x, y, lines).with(new Event(now.z(), "", Token.LAMBDA));
        canvas.setPlot(ProbeMark.on(plot, now.z(), now.share(), Spelling.share(now.share()), Token.LAMBDA));
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    private CurveLine line(Reading now, Kind kind) {
        double[] places = Throughput.places();
        double[] share = Arrays.stream(places)
                .map(z -> Math.max(now.throughput(kind).at(z), NOTHING))
                .toArray();
        return CurveLine.of(Curve.of(places, share), Looks.style(kind), words.get(kind.nameKey()));
    }
}
