package justright.labs.normalizing;

import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;

/// What steers both descents.
///
/// @param raw α on raw inputs
/// @param prepared α on prepared inputs
/// @param batchSize examples an update sees
record TwinRule(Optimizer optimizer, double raw, double prepared, int batchSize) {

    UpdateRule onRaw() {
        return new UpdateRule(optimizer, raw, Penalty.NONE);
    }

    UpdateRule onPrepared() {
        return new UpdateRule(optimizer, prepared, Penalty.NONE);
    }

    /// Whether theory foretells the run: plain descent on all examples.
    boolean isPlain() {
        return optimizer instanceof Optimizer.GradientDescent && batchSize == Hyperparameters.FULL_BATCH;
    }
}
