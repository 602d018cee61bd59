package justright.labs.activations;

import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;

/// What steers an update of everything in the run.
///
/// @param learningRate α, the same for all functions and for the two-weight unit
/// @param examples an update of the two-weight unit sees; the networks see all of theirs
record Rule(double learningRate, int examples) {

    /// What the networks go by: plain descent on all examples.
    Hyperparameters ofNetworks() {
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate, Penalty.NONE));
    }
}
