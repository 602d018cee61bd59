package justright.labs.activations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.network.Parameters;
import justright.lab.LabContext;
import justright.lab.stage.DrawnKey;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.LegendKey;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.Weights;
import justright.ui.text.Words;

/// The network of the function looked at, its dead units crossed out and counted.
final class DiagramCard {

    /// The |w| drawn in full width.
    private static final double SCALE = 3;

    /// With more hidden layers their counts are written short.
    private static final int FEW = 2;

    private final Words words;
    private final PlotCanvas canvas;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    DiagramCard(ActivationsModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(title, canvas)
                .subtitle(subtitle)
                .legend(
                        new DrawnKey(LegendKey.DROPPED, words.live("legend.dead"), context),
                        new DrawnKey(LegendKey.NEGATIVE, words.live("legend.negative"), context),
                        new DrawnKey(LegendKey.POSITIVE, words.live("legend.positive"), context));
        card.setMinSize(0, 0);
        Drawing.whenever(Scene.DEAD, model, context, this::draw);
    }

    Card card() {
        return card;
    }

    private void draw(Reading now) {
        LanePicture picture = now.picture();
        title.set(words.get(
                picture.finite() ? "diagram.title" : "diagram.lost",
                words.get(now.kind().nameKey()),
                picture.deadUnits(),
                picture.units()));
        subtitle.set(words.get("diagram.sample", now.contest().batch().size()));
        canvas.setPlot(picture.finite() ? diagram(now.lane().parameters(), picture) : BoundaryCard.nothing(words));
        canvas.setAccessibleText(words.get(Descriptions.of(now)));
    }

    private NetworkDiagram diagram(Parameters parameters, LanePicture picture) {
        int depth = parameters.depth();
        String note = depth - 1 > FEW ? "diagram.dead.short" : "diagram.dead";
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.of(2));
        for (int l = 1; l < depth; l++) {
            layers.add(Layer.of(units(picture.dead().get(l - 1)))
                    .titled(
                            "",
                            words.get(note, picture.deadUnits(l), picture.dead().get(l - 1).length)));
        }
        layers.add(Layer.of(1));
        List<Weights> weights = IntStream.rangeClosed(1, depth)
                .mapToObj(l -> weights(parameters, l))
                .toList();
        return NetworkDiagram.of(layers, weights, SCALE).withoutWeightNames();
    }

    private static List<Unit> units(boolean... dead) {
        return IntStream.range(0, dead.length)
                .mapToObj(i -> dead[i] ? Unit.DROPPED : Unit.PLAIN)
                .toList();
    }

    /// Of a maxout layer the first pieces.
    private static Weights weights(Parameters parameters, int l) {
        int units = parameters.architecture().layer(l).units();
        int from = parameters.W(l).numCols;
        return new Weights(units, from, Arrays.copyOf(parameters.W(l).data, units * from));
    }
}
