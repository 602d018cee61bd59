package justright.labs.batchnorm;

import justright.engine.network.Activation;
import justright.engine.network.Activations;

/// What the hidden layers apply to z.
enum Bend {
    RELU(Activations.RELU),
    TANH(Activations.TANH);

    @SuppressWarnings("ImmutableEnumChecker") // activations are records without state
    private final Activation.Curve activation;

    Bend(Activation.Curve activation) {
        this.activation = activation;
    }

    Activation.Curve activation() {
        return activation;
    }
}
