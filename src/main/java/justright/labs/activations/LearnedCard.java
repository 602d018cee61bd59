package justright.labs.activations;

import java.util.List;
import java.util.stream.IntStream;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.bar.LayerBars;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The slopes that PReLU has learned, layer by layer; dashed, where they started.
final class LearnedCard {

    private static final double START = 0.25;

    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;

    LearnedCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("learned.title"), canvas).subtitle(words.live("learned.start"));
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.RACE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        List<Shape> shapes = now.picture(Kind.PRELU).shapes();
        double most = shapes.stream().mapToDouble(shape -> shape.slope(-1)).max().orElse(1);
        List<LayerBars.Row> rows = IntStream.range(0, now.design().layers())
                .mapToObj(l -> row(l, shapes))
                .toList();
        canvas.setPlot(new LayerBars(rows, Axis.linear(0, Math.max(1, most)), Token.LAMBDA));
        canvas.setAccessibleText(words.get("learned.title"));
    }

    private LayerBars.Row row(int l, List<Shape> shapes) {
        double slope = shapes.isEmpty() ? Double.NaN : shapes.get(l).slope(-1);
        String text = shapes.isEmpty() ? "∞" : Numbers.fixed(slope, 2);
        return new LayerBars.Row(words.get("learned.layer", l + 1), slope, START, text);
    }
}
