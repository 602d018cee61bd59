package justright.labs.activations;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
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

/// What of a gradient really reaches the layer below at the probe, function by function.
final class GradientCard {

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    GradientCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        card = new Card(words.live("gradient.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.CURVE, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        subtitle.set(words.get(
                "gradient.sample",
                Numbers.fixed(now.z(), 1),
                Numbers.whole(now.contest().watched().size())));
        List<LayerBars.Row> rows =
                Arrays.stream(Kind.values()).map(kind -> row(now, kind)).toList();
        // A learned slope may exceed 1, and so may what it lets through.
        double most = rows.stream()
                .mapToDouble(LayerBars.Row::value)
                .reduce(1, (a, b) -> Double.isNaN(b) ? a : Math.max(a, b));
        canvas.setPlot(
                new LayerBars(rows, Axis.percent(most), Token.LAMBDA, now.kind().lane()));
        canvas.setAccessibleText(
                words.get(Descriptions.of("gradient.title", kind -> Spelling.share(share(now, kind)))));
    }

    private LayerBars.Row row(Reading now, Kind kind) {
        double share = share(now, kind);
        return new LayerBars.Row(words.get(kind.nameKey()), share, Double.NaN, Spelling.share(share));
    }

    private static double share(Reading now, Kind kind) {
        return now.throughput(kind).at(now.z());
    }
}
