package justright.labs.activations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
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

/// By how much noise on z moves the output: ELU, leaky ReLU and ReLU beside the function looked at.
final class NoiseCard {

    private static final double LOWEST = 1e-5;
    private static final double NOTHING = 1e-30;
    private static final int PLACES = 65;
    private static final double BEHIND = 0.8;

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    NoiseCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        canvas.setOnPointer(pointer -> model.moveProbe(pointer.x()));
        card = new Card(words.live("noise.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.CURVE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        subtitle.set(words.get(
                "noise.sample",
                Numbers.brief(now.noise()),
                Numbers.whole(now.contest().draws().length)));
        List<CurveLine> lines = new ArrayList<>();
        Stream.of(Kind.RELU, Kind.LEAKY, Kind.ELU)
                .filter(kind -> kind != now.kind())
                .forEach(kind -> lines.add(line(now, kind).color(Token.INK2).weight(BEHIND)));
        lines.add(line(now, now.kind()).color(Token.LAMBDA));
        Axis x = Axis.linear(-Throughput.REACH, Throughput.REACH).named("$z$");
        Axis y = Axis.log(LOWEST, Math.max(1, 3 * now.noise())).named(words.get("noise.axis"));
        double push = now.push(now.kind(), now.z());
        CurvePlot plot = CurvePlot.of(x, y, lines).with(new Event(now.z(), "", Token.LAMBDA));
        canvas.setPlot(ProbeMark.on(plot, now.z(), push, Spelling.number(push), Token.LAMBDA));
        canvas.setAccessibleText(words.get(
                Descriptions.of("noise.title", kind -> Spelling.number(now.push(kind, now.z())))));
    }

    private CurveLine line(Reading now, Kind kind) {
        double[] zs = IntStream.range(0, PLACES)
                .mapToDouble(i -> (2.0 * i / (PLACES - 1) - 1) * Throughput.REACH)
                .toArray();
        double[] pushes = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            pushes[i] = Math.max(now.push(kind, zs[i]), NOTHING);
        }
        return CurveLine.of(Curve.of(zs, pushes), Looks.style(kind), words.get(kind.nameKey()));
    }
}
