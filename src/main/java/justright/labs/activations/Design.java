package justright.labs.activations;

import justright.engine.network.Architecture;
import justright.engine.network.Loss;

/// The network that all functions share.
///
/// @param leak slope of leaky ReLU left of 0
/// @param pieces of a maxout unit
/// @param width units in each hidden layer
/// @param layers hidden ones
record Design(double leak, int pieces, int width, int layers) {

    /// Two inputs, one sigmoid output, `kind` in all hidden layers.
    Architecture architecture(Kind kind) {
        Architecture.Draft draft = Architecture.of(2);
        for (int l = 0; l < layers; l++) {
            draft.dense(width, kind.activation(leak, pieces));
        }
        return draft.output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    /// All weights, biases and learned slopes.
    int parameters(Kind kind) {
        Architecture architecture = architecture(kind);
        return architecture.weightCount() + architecture.biasCount() + (kind == Kind.PRELU ? layers : 0);
    }
}
