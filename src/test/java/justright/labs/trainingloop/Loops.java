package justright.labs.trainingloop;

import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// Runs of the lab without a screen.
final class Loops {

    static final Architecture SHAPE =
            Architecture.of(2).dense(3, new Activation.Tanh()).output(1, Loss.SIGMOID_CROSS_ENTROPY);

    private Loops() {}

    static Problem problem(long seed) {
        return Problem.of(new ProblemSpec(Source.MOONS, 0.2, Knobs.EXAMPLES, seed), Double.NaN);
    }

    static LoopRun run(long seed) {
        return new LoopRun(SHAPE, problem(seed), seed);
    }

    static Hyperparameters rule(double alpha, int batch) {
        return new Hyperparameters(UpdateRule.descent(alpha, Penalty.NONE), batch);
    }
}
