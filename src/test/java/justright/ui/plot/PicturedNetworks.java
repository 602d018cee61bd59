package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.probe.DecisionGrid;
import justright.engine.probe.UnitMaps;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.PointedNetwork;
import justright.ui.plot.network.Spot;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.UnitPicture;
import justright.ui.plot.network.Weights;

/// Networks whose units show what they answer over the plane: weights are drawn, answers really computed.
public final class PicturedNetworks {

    private static final int NODES = 32;
    private static final List<String> NAMES =
            List.of("$x_1$", "$x_2$", "$x_1^2$", "$x_2^2$", "$x_1 x_2$", "sin $x_1$", "sin $x_2$");

    private PicturedNetworks() {}

    /// All seven features, of which some are fed, and hidden layers of these sizes.
    public static NetworkDiagram of(Activation activation, List<Integer> fed, Integer... hidden) {
        Architecture.Draft draft = Architecture.of(7);
        for (int units : hidden) {
            draft.dense(units, activation);
        }
        Architecture architecture = draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Parameters parameters = Parameters.initialize(
                architecture, Initialization.XAVIER.withVarianceFactor(3), Chance.of(hidden.length));
        for (int l = 1; l <= parameters.depth(); l++) {
            for (int i = 0; i < parameters.b(l).data.length; i++) {
                parameters.b(l).data[i] = 0.8 * Math.sin(3.0 * i + l);
            }
        }
        silence(parameters, fed);
        UnitMaps maps = UnitMaps.of(
                Network.of(parameters), DecisionGrid.of(NODES, -3, 3, -3, 3, PicturedNetworks::features, 7, 1));
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.of(IntStream.range(0, 7)
                .mapToObj(i ->
                        Unit.pictured(UnitPicture.signed(NODES, maps.of(0, i))).idle(!fed.contains(i)))
                .toList()));
        for (int l = 1; l <= parameters.depth(); l++) {
            layers.add(layer(parameters, maps, l));
        }
        List<Weights> weights = IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> new Weights(parameters.W(l).numRows, parameters.W(l).numCols, parameters.W(l).data))
                .toList();
        return NetworkDiagram.of(layers, weights, 2).withoutWeightNames().inputs(NAMES);
    }

    private static Layer layer(Parameters parameters, UnitMaps maps, int l) {
        boolean output = l == parameters.depth();
        return Layer.of(IntStream.range(0, maps.units(l))
                .mapToObj(i -> Unit.pictured(
                                output
                                        ? UnitPicture.probability(NODES, maps.of(l, i))
                                        : UnitPicture.signed(NODES, maps.of(l, i)))
                        .bias(parameters.b(l).data[i]))
                .toList());
    }

    private static void silence(Parameters parameters, List<Integer> fed) {
        for (int row = 0; row < parameters.W(1).numRows; row++) {
            for (int i = 0; i < 7; i++) {
                if (!fed.contains(i)) {
                    parameters.W(1).set(row, i, 0);
                }
            }
        }
    }

    private static void features(double x1, double x2, double[] into) {
        double[] all = {x1, x2, x1 * x1, x2 * x2, x1 * x2, Math.sin(x1), Math.sin(x2)};
        System.arraycopy(all, 0, into, 0, all.length);
    }

    static Plot small() {
        return of(Activations.TANH, List.of(0, 1, 4), 4, 2);
    }

    static Plot largest() {
        return of(Activations.RELU, List.of(0, 1), 64, 64, 32, 16, 8, 64, 4, 2);
    }

    static Plot edgePointedAt() {
        Spot edge = new Spot.AtEdge(1, 2, 1);
        return new PointedNetwork(
                of(Activations.TANH, List.of(0, 1), 4, 3), edge, null, List.of("$x_2$ → 3", "0.43"), true);
    }

    static Plot unitPointedAt() {
        Spot unit = new Spot.AtUnit(1, 2);
        return new PointedNetwork(
                of(Activations.TANH, List.of(0, 1), 4, 3), unit, unit, List.of("−1 … 1", "layer 1, unit 3"), true);
    }
}
