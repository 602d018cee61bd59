package justright.labs.trainingloop;

import justright.engine.network.Activation;

/// The activation of the hidden units.
enum Bend {
    TANH,
    SIGMOID,
    RELU;

    Activation activation() {
        return switch (this) {
            case TANH -> new Activation.Tanh();
            case SIGMOID -> new Activation.Sigmoid();
            case RELU -> new Activation.Relu();
        };
    }
}
