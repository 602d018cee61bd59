package justright.labs.playground;

import justright.engine.optimizer.Optimizer;

/// How gradients become a step.
enum OptimizerChoice {
    GD,
    MOMENTUM,
    RMSPROP,
    ADAM;

    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    /// @param beta how long it remembers: β of momentum, β₁ of Adam, β₂ of RMSprop; plain descent remembers nothing
    Optimizer with(double beta) {
        return switch (this) {
            case GD -> Optimizer.gradientDescent();
            case MOMENTUM -> new Optimizer.Momentum(beta);
            case RMSPROP -> new Optimizer.RmsProp(beta, EPSILON);
            case ADAM -> new Optimizer.Adam(beta, BETA_2, EPSILON);
        };
    }
}
