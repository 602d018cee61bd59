package justright.labs.playground;

import justright.engine.network.Activation;
import justright.engine.network.Activations;

/// What a hidden layer applies to z.
@SuppressWarnings("ImmutableEnumChecker") // an activation is a record of numbers
enum ActivationChoice {
    TANH(Activations.TANH),
    RELU(Activations.RELU),
    SIGMOID(Activations.SIGMOID),
    LINEAR(Activations.LINEAR),
    LEAKY_RELU(Activations.LEAKY_RELU),
    PRELU(Activations.PRELU),
    ELU(Activations.ELU),
    MAXOUT(Activations.MAXOUT);

    private final Activation activation;

    ActivationChoice(Activation activation) {
        this.activation = activation;
    }

    Activation activation() {
        return activation;
    }
}
