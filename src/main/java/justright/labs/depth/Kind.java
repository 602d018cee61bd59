package justright.labs.depth;

import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.setting.ChoiceSetting;

/// What the layers are made of.
enum Kind {
    /// W = w·I, g(z) = z: nothing but a factor.
    IDENTITY(Activations.LINEAR),
    /// W from N(0, σ²), as the three below.
    TANH(Activations.TANH),
    SIGMOID(Activations.SIGMOID),
    RELU(Activations.RELU);

    @SuppressWarnings("ImmutableEnumChecker") // activations are records without state
    private final Activation.Curve activation;

    Kind(Activation.Curve activation) {
        this.activation = activation;
    }

    Activation.Curve activation() {
        return activation;
    }

    boolean isRandom() {
        return this != IDENTITY;
    }

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
