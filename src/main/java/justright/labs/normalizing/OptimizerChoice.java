package justright.labs.normalizing;

import justright.engine.optimizer.Optimizer;

/// The update rules to choose from, with their usual β and ε.
@SuppressWarnings("ImmutableEnumChecker") // an optimizer is a record of numbers
enum OptimizerChoice {
    GD(Optimizer.gradientDescent()),
    MOMENTUM(Optimizer.momentum()),
    RMSPROP(Optimizer.rmsProp()),
    ADAM(Optimizer.adam());

    private final Optimizer optimizer;

    OptimizerChoice(Optimizer optimizer) {
        this.optimizer = optimizer;
    }

    Optimizer optimizer() {
        return optimizer;
    }

    /// Whether each parameter's step is divided by the size of its own gradients: then 2/λ_max means nothing.
    boolean isAdaptive() {
        return this == RMSPROP || this == ADAM;
    }
}
