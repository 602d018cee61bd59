package justright.labs.biasvariance;

import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;

/// How every model of this lab is trained: Adam on all examples, with an L2 penalty.
final class Steps {

    static final double LEARNING_RATE = 0.03;

    private Steps() {}

    static Hyperparameters of(double lambda) {
        Penalty penalty = lambda == 0 ? Penalty.NONE : new Penalty(Penalty.Kind.L2, lambda, false);
        return Hyperparameters.fullBatch(new UpdateRule(Optimizer.adam(), LEARNING_RATE, penalty));
    }
}
