package justright.engine.network;

import java.util.ArrayList;
import java.util.List;
import justright.engine.Require;

/// The design of a network: `Architecture.of(2).dense(20, TANH).dense(8, TANH).output(1, SIGMOID_CROSS_ENTROPY)`.
///
/// @param inputs n_x, the rows of X
/// @param inputKeepProb the probability that an input is kept while training; 1 is no dropout
/// @param layers 1 … L; the last is the output, without dropout
/// @param loss what the output is judged by; it must suit the output's activation
public record Architecture(int inputs, double inputKeepProb, List<Layer> layers, Loss loss) {

    /// @throws IllegalArgumentException naming what does not fit together
    public Architecture {
        Require.that(inputs >= 1, "inputs", inputs, "at least 1");
        Require.keepProb(inputKeepProb);
        layers = List.copyOf(layers);
        Require.that(!layers.isEmpty(), "layers", 0, "at least one");
        for (Layer hidden : layers.subList(0, layers.size() - 1)) {
            if (hidden.activation() instanceof Activation.Softmax) {
                throw new IllegalArgumentException("softmax in a hidden layer");
            }
        }
        Layer output = layers.getLast();
        if (!loss.accepts(output.activation())) {
            throw new IllegalArgumentException(loss + " on an output of " + output.activation());
        }
        Require.that(output.keepProb() == 1, "keepProb of the output", output.keepProb(), "1");
    }

    /// Begins with n_x inputs.
    public static Draft of(int inputs) {
        return new Draft(inputs);
    }

    /// L, the number of layers without the input.
    public int depth() {
        return layers.size();
    }

    /// Layer l, 1 … L.
    public Layer layer(int l) {
        return layers.get(l - 1);
    }

    /// n_y, the rows of Y.
    public int outputs() {
        return layers.getLast().units();
    }

    /// n⁽ˡ⁾ for l = 1 … L, n_x for l = 0.
    public int units(int l) {
        return l == 0 ? inputs : layer(l).units();
    }

    /// keep_prob of A⁽ˡ⁾; of X for l = 0.
    public double keepProb(int l) {
        return l == 0 ? inputKeepProb : layer(l).keepProb();
    }

    /// The same with another keep_prob for A⁽ˡ⁾, or for X if l = 0.
    public Architecture withKeepProb(int l, double keepProb) {
        if (l == 0) {
            return new Architecture(inputs, keepProb, layers, loss);
        }
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(l - 1, layer(l).withKeepProb(keepProb));
        return new Architecture(inputs, inputKeepProb, changed, loss);
    }

    /// The entries of all W.
    public int weightCount() {
        int count = 0;
        for (int l = 1; l <= depth(); l++) {
            count += layer(l).rows() * units(l - 1);
        }
        return count;
    }

    /// The entries of all b.
    public int biasCount() {
        return layers.stream().mapToInt(Layer::rows).sum();
    }

    /// Whether parameters of one fit the other: same sizes and kinds; keep_prob may differ.
    public boolean sameShape(Architecture other) {
        return equals(other) || withoutDropout().equals(other.withoutDropout());
    }

    /// The same with every keep_prob 1.
    public Architecture withoutDropout() {
        return new Architecture(
                inputs, 1, layers.stream().map(layer -> layer.withKeepProb(1)).toList(), loss);
    }

    /// An architecture in the making; options apply to what was named last.
    public static final class Draft {

        private final int inputs;
        private double inputKeepProb = 1;
        private final List<Layer> layers = new ArrayList<>();

        private Draft(int inputs) {
            this.inputs = inputs;
        }

        /// A fully connected layer on top.
        public Draft dense(int units, Activation activation) {
            layers.add(new Layer(units, activation, 1, false));
            return this;
        }

        /// Dropout of the layer just named, or of X.
        public Draft keepProb(double keepProb) {
            if (layers.isEmpty()) {
                inputKeepProb = keepProb;
            } else {
                layers.add(layers.removeLast().withKeepProb(keepProb));
            }
            return this;
        }

        /// Batch norm in the layer just named.
        public Draft batchNorm() {
            Layer last = layers.removeLast();
            layers.add(new Layer(last.units(), last.activation(), last.keepProb(), true));
            return this;
        }

        /// The output layer, with the activation its loss is made for.
        public Architecture output(int units, Loss loss) {
            return output(units, loss.usualActivation(), loss);
        }

        /// The output layer.
        public Architecture output(int units, Activation activation, Loss loss) {
            return dense(units, activation).loss(loss);
        }

        /// Done: the layer just named is the output.
        public Architecture loss(Loss loss) {
            return new Architecture(inputs, inputKeepProb, layers, loss);
        }
    }
}
