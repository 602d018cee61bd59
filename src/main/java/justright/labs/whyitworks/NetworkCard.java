package justright.labs.whyitworks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import justright.engine.network.Parameters;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.Weights;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The network, each hidden unit as opaque as its influence on the logit, each edge as thick as its weight is large.
final class NetworkCard {

    /// The |w| drawn in full width, the same for all λ, so that fading is seen.
    private static final double SCALE = 3.2;

    private final WhyItWorksModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final Card card;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    NetworkCard(WhyItWorksModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        card = new Card(words.live("network.title"), canvas).subtitle(subtitle);
        card.setMinSize(0, 0);
        canvas.accessibleTextProperty().bind(words.live(model.presentation().description()));
        Redrawing.whenever(model, context, this::draw, model.moment());
    }

    Card card() {
        return card;
    }

    private void draw() {
        model.frame()
                .ifPresent(frame -> model.picture().ifPresent(picture -> {
                    subtitle.set(words.get(
                            "network.loud",
                            Numbers.whole(picture.loudUnits()),
                            Numbers.whole(picture.preactivations().units())));
                    canvas.setPlot(
                            diagram(frame.parameters(), picture.influence().layers()));
                }));
    }

    /// A unit that moves the logit by 1 or more is wholly opaque.
    private static NetworkDiagram diagram(Parameters parameters, List<List<Double>> influence) {
        Layer inputs = Layer.of(parameters.architecture().inputs());
        Stream<Layer> hidden = influence.stream()
                .map(layer -> Layer.of(layer.stream().map(Unit::fading).toList()));
        Layer output = Layer.of(parameters.architecture().outputs());
        List<Layer> layers = Stream.of(Stream.of(inputs), hidden, Stream.of(output))
                .flatMap(each -> each)
                .toList();
        List<Weights> weights = IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> new Weights(parameters.W(l).numRows, parameters.W(l).numCols, parameters.W(l).data))
                .toList();
        return NetworkDiagram.of(layers, weights, SCALE).withoutWeightNames();
    }
}
