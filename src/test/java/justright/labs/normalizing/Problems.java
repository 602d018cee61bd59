package justright.labs.normalizing;

import justright.engine.optimizer.Optimizer;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.training.Hyperparameters;

/// Problems and rules for the tests of this lab.
final class Problems {

    static final long SEED = 21;

    private Problems() {}

    static Choice choice(DataSource source, double scale, double shift, boolean bias, InputStep step) {
        return new Choice(source, scale, shift, bias, Kind.LINEAR_REGRESSION, step, 1.4, -1.6, SEED);
    }

    static Problem of(DataSource source, double scale, double shift, boolean bias, InputStep step) {
        return of(choice(source, scale, shift, bias, step));
    }

    static Problem of(Choice choice) {
        return Problem.of(choice, choice.source().draw(choice.seed()));
    }

    /// What the lab opens with.
    static Problem opening() {
        return of(DataSource.WINE, 3, 0, false, InputStep.NORMALIZED);
    }

    static TwinRule descent(double raw, double prepared) {
        return new TwinRule(Optimizer.gradientDescent(), raw, prepared, Hyperparameters.FULL_BATCH);
    }

    static TwinRule best(Problem problem) {
        return descent(problem.raw().bestLearningRate(), problem.prepared().bestLearningRate());
    }

    static TwinFrame after(int steps, Problem problem, TwinRule rule) {
        TwinDescent descent = new TwinDescent(problem);
        for (int i = 0; i < steps && descent.isFinite(); i++) {
            descent.step(rule);
        }
        return descent.frame(rule);
    }
}
