package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.ui.plot.Axis;
import justright.ui.plot.Numerals;
import justright.ui.plot.Tick;
import justright.ui.text.Numbers;

/// One forward and one backward pass through a network: what arrives in each layer, and what comes back.
record Wave(List<LayerReading> layers) {

    private static final int SMALLEST = -10;
    private static final int LARGEST = 2;

    Wave {
        layers = List.copyOf(layers);
    }

    /// Through the hidden layers of a network, on these examples. The parameters are read only.
    static Wave of(Parameters parameters, Batch batch, Bend bend) {
        Architecture architecture = parameters.architecture();
        Network network = Network.of(parameters);
        Gradients gradients = Gradients.zeros(architecture);
        network.forwardTraining(batch, Masks.none(architecture));
        network.backward(Penalty.NONE, gradients);
        return new Wave(IntStream.range(1, architecture.depth())
                .mapToObj(l -> LayerReading.of(network, gradients, l, bend, sizes()))
                .toList());
    }

    /// The axis of gradients' sizes, the same for all layers and rows.
    static Axis sizes() {
        List<Tick> ticks = IntStream.of(SMALLEST, (SMALLEST + LARGEST) / 2, LARGEST)
                .mapToObj(exponent -> new Tick(Math.pow(10, exponent), Numbers.powerOfTen(exponent)))
                .toList();
        return Axis.log(Math.pow(10, SMALLEST), Math.pow(10, LARGEST))
                .numerals(Numerals.POWERS)
                .marked(ticks);
    }

    int depth() {
        return layers.size();
    }

    LayerReading first() {
        return layers.getFirst();
    }

    LayerReading last() {
        return layers.getLast();
    }

    boolean isFinite() {
        return layers.stream().allMatch(LayerReading::isFinite);
    }

    /// Whether some layer has only one kind of unit although it has several units.
    boolean isSymmetric() {
        return layers.stream().anyMatch(layer -> layer.distinct() == 1 && layer.units() > 1);
    }

    /// The first layer's gradient over the last hidden one's.
    double gradientRatio() {
        return first().gradient() / last().gradient();
    }

    /// The smallest share of their size by which one update moves a layer's weights; 0 where nothing moves.
    double leastUpdate(double learningRate) {
        return layers.stream()
                .mapToDouble(layer -> layer.gradient() == 0 ? 0 : layer.update(learningRate))
                .min()
                .orElse(0);
    }

    /// The largest such share.
    double mostUpdate(double learningRate) {
        return layers.stream()
                .mapToDouble(layer -> layer.gradient() == 0 ? 0 : layer.update(learningRate))
                .max()
                .orElse(0);
    }
}
