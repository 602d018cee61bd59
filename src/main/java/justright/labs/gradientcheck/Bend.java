package justright.labs.gradientcheck;

import justright.engine.network.Activation;
import justright.engine.network.Activations;

/// What the hidden layers apply to z.
enum Bend {
    TANH(Activations.TANH),
    RELU(Activations.RELU),
    SIGMOID(Activations.SIGMOID),
    ELU(Activations.ELU);

    @SuppressWarnings("ImmutableEnumChecker") // activations are records without state
    private final Activation activation;

    Bend(Activation activation) {
        this.activation = activation;
    }

    Activation activation() {
        return activation;
    }
}
