package justright.labs.l2l1;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Parameters;
import justright.lab.LabContext;
import justright.lab.Moment;
import justright.training.Hyperparameters;
import justright.ui.control.Card;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Weights;

/// The network, its edges as thick as their weights are large.
final class NetworkCard {

    /// The |w| drawn in full width, the same for all λ, so that fading is seen.
    private static final double SCALE = 3.2;

    private final PlotCanvas canvas;
    private final Card card;

    NetworkCard(L2L1Model model, LabContext context) {
        canvas = new PlotCanvas(context.palette().getValue());
        context.life().follow(context.palette(), canvas.paletteProperty()::set);
        card = new Card(context.words().live("network.title"), canvas)
                .legend(
                        new LegendKey(Kind.NEGATIVE, context.words().live("legend.negative")),
                        new LegendKey(Kind.POSITIVE, context.words().live("legend.positive")));
        context.life().follow(model.moment(), moment -> {
            if (moment != null) {
                canvas.setPlot(diagram(moment));
            }
        });
        canvas.accessibleTextProperty().bind(context.words().live(model.description()));
    }

    Card card() {
        return card;
    }

    private static NetworkDiagram diagram(Moment<Hyperparameters, L2L1Frame, L2L1Picture> moment) {
        Parameters parameters = moment.snapshot().frame().parameters();
        int depth = parameters.depth();
        List<Layer> layers = IntStream.rangeClosed(0, depth)
                .mapToObj(l -> Layer.of(parameters.architecture().units(l)))
                .toList();
        List<Weights> weights = IntStream.rangeClosed(1, depth)
                .mapToObj(l -> new Weights(parameters.W(l).numRows, parameters.W(l).numCols, parameters.W(l).data))
                .toList();
        return NetworkDiagram.of(layers, weights, SCALE);
    }
}
