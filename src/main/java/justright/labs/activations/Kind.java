package justright.labs.activations;

import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.setting.ChoiceSetting;

/// The functions that are compared, in the order of lanes, bars and lists.
enum Kind {
    SIGMOID,
    TANH,
    RELU,
    LEAKY,
    PRELU,
    ELU,
    MAXOUT,
    LINEAR;

    /// The engine's own.
    ///
    /// @param leak the slope of leaky ReLU left of 0
    /// @param pieces of a maxout unit
    Activation activation(double leak, int pieces) {
        return switch (this) {
            case SIGMOID -> Activations.SIGMOID;
            case TANH -> Activations.TANH;
            case RELU -> Activations.RELU;
            case LEAKY -> new Activation.LeakyRelu(leak);
            case PRELU -> Activations.PRELU;
            case ELU -> Activations.ELU;
            case MAXOUT -> new Activation.Maxout(pieces);
            case LINEAR -> Activations.LINEAR;
        };
    }

    /// Its place among the lanes.
    int lane() {
        return switch (this) {
            case SIGMOID -> 0;
            case TANH -> 1;
            case RELU -> 2;
            case LEAKY -> 3;
            case PRELU -> 4;
            case ELU -> 5;
            case MAXOUT -> 6;
            case LINEAR -> 7;
        };
    }

    /// Whether its values are bounded both ways.
    boolean isBounded() {
        return this == SIGMOID || this == TANH;
    }

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }

    /// The key of its name.
    String nameKey() {
        return "setting.function." + key();
    }
}
