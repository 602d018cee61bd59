package justright.labs.biasvariance;

import java.util.Optional;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.training.problem.Hidden;
import justright.training.problem.InputMap;

/// How much a model can bend, from a straight line upwards.
enum ModelChoice {
    /// Logistic regression.
    LINEAR,
    /// Logistic regression on the features and their products.
    QUADRATIC,
    /// One hidden layer of four tanh units.
    SMALL,
    /// Two hidden layers of 20 and 8 tanh units.
    LARGE;

    static final int SMALL_UNITS = 4;

    Architecture architecture(int inputs) {
        return switch (this) {
            case LINEAR, QUADRATIC -> Hidden.NONE.architecture(inputs);
            case SMALL ->
                Architecture.of(inputs).dense(SMALL_UNITS, Activations.TANH).output(1, Loss.SIGMOID_CROSS_ENTROPY);
            case LARGE -> Hidden.LARGE.architecture(inputs);
        };
    }

    /// What the network is fed in place of the features; empty for the features themselves.
    Optional<InputMap.Functions> functions() {
        return this == QUADRATIC ? Optional.of(new InputMap.Quadratic()) : Optional.empty();
    }

    /// Whether a more flexible model is there to choose.
    boolean canGrow() {
        return this != LARGE;
    }
}
