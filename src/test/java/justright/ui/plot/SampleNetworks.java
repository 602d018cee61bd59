package justright.ui.plot;

import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.network.Dial;
import justright.ui.plot.network.EdgeNote;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.Weights;

/// Samples of networks.
final class SampleNetworks {

    private SampleNetworks() {}

    static NetworkDiagram dialNetwork() {
        Layer hidden = Layer.of(List.of(Unit.DROPPED, Unit.active(0.4), Unit.active(-0.7)))
                .titled("layer 1", "2 of 3 kept")
                .lit(true)
                .dial(new Dial(0.6, "0.64", true, false));
        Layer inputs = Layer.of(2).titled("inputs", "2 of 2 kept").dial(new Dial(0.2, "0.28", true, true));
        List<Weights> weights = List.of(
                new Weights(3, 2, new double[] {1, -1, 0.4, 2, -0.3, 0.9}),
                new Weights(1, 3, new double[] {1, -2, 0.5}));
        return NetworkDiagram.of(List.of(inputs, hidden, Layer.of(1)), weights, 2)
                .weightNames(List.of("$W^[1]$ 3×2\nlargest", "$W^[2]$ 1×3"), 1);
    }

    static NetworkDiagram network(List<Integer> sizes) {
        List<Layer> layers = sizes.stream().map(Layer::of).toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2);
    }

    private static List<Weights> weights(List<Integer> sizes) {
        return IntStream.range(1, sizes.size())
                .mapToObj(l -> new Weights(
                        sizes.get(l),
                        sizes.get(l - 1),
                        IntStream.range(0, sizes.get(l) * sizes.get(l - 1))
                                .mapToDouble(i -> (i / sizes.get(l - 1)) % 7 == 3
                                        ? 0.001
                                        : 3 * Math.pow(Math.sin(12.9898 * i + l), 3))
                                .toArray()))
                .toList();
    }

    static Plot dropoutNetwork() {
        List<Integer> sizes = List.of(2, 14, 12, 8, 1);
        List<Layer> layers = IntStream.range(0, 5)
                .mapToObj(l -> Layer.of(IntStream.range(0, sizes.get(l))
                                .mapToObj(i -> l > 0 && l < 4 && (i + l) % 5 == 0
                                        ? Unit.DROPPED
                                        : l == 0 ? Unit.PLAIN : Unit.active(Math.sin(2 * i + l)))
                                .toList())
                        .titled(l > 0 && l < 4 ? "layer " + l : "", l > 0 && l < 4 ? "7 of 12 kept" : "")
                        .lit(l == 2))
                .toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2)
                .outputs(List.of("$ŷ$ = 0.173"))
                .withoutWeightNames();
    }

    static Plot numbersNetwork() {
        List<Integer> sizes = List.of(2, 3, 1);
        List<Layer> layers = sizes.stream()
                .map(n -> Layer.of(IntStream.range(0, n)
                        .mapToObj(i -> Unit.active(Math.cos(i)).text("0.5" + i))
                        .toList()))
                .toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2)
                .notes(List.of(new EdgeNote(0, 0, 0, "0.31", false), new EdgeNote(1, 0, 0, "−1.20", true)));
    }
}
