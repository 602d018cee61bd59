package justright.labs.depth;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Penalty;

/// One forward and one backward pass through a network, measured in every layer below the output.
///
/// @param input the size of X
/// @param layers 1 … L
/// @param cost J
/// @param error share of examples misclassified
record Passage(double input, List<LayerSizes> layers, double cost, double error) {

    /// Sizes that differ by less than this share are the same up to rounding in 32 bits.
    private static final double ROUNDING = 1e-4;

    Passage {
        layers = List.copyOf(layers);
    }

    /// A real pass. Modified: the network's arrays and `gradients`.
    static Passage of(Network network, Batch batch, Gradients gradients) {
        network.forwardTraining(batch, Masks.none(network.architecture()));
        double cost = network.dataCost();
        double error = (double) network.errors() / batch.size();
        network.backward(Penalty.NONE, gradients);
        List<LayerSizes> layers = IntStream.range(1, network.architecture().depth())
                .mapToObj(l -> new LayerSizes(
                        Size.of(network.A(l).data),
                        Size.of(network.dZ(l).data),
                        Size.of(gradients.dW(l).data),
                        Size.of(network.parameters().W(l).data)))
                .toList();
        return new Passage(Size.of(network.A(0).data), layers, cost, error);
    }

    int depth() {
        return layers.size();
    }

    /// Layer l, 1 … L.
    LayerSizes layer(int l) {
        return layers.get(l - 1);
    }

    LayerSizes first() {
        return layers.getFirst();
    }

    LayerSizes last() {
        return layers.getLast();
    }

    boolean isFinite() {
        return layers.stream().allMatch(LayerSizes::isFinite);
    }

    boolean isGone() {
        return layers.stream().anyMatch(LayerSizes::isGone);
    }

    /// What the activations have become on their way: the last layer's over the input's.
    double forward() {
        return last().A() / input;
    }

    /// What the errors have become on their way back: the first layer's over the last one's.
    double backward() {
        return first().dZ() / last().dZ();
    }

    /// Whether the gradient has the same size in every layer, and is a number that is not 0.
    boolean isEven() {
        double least = least(LayerSizes::dW);
        double most = most(LayerSizes::dW);
        return least > 0 && Double.isFinite(most) && most - least <= ROUNDING * most;
    }

    double least(ToDoubleFunction<LayerSizes> size) {
        return layers.stream().mapToDouble(size).min().orElse(Double.NaN);
    }

    double most(ToDoubleFunction<LayerSizes> size) {
        return layers.stream().mapToDouble(size).max().orElse(Double.NaN);
    }
}
