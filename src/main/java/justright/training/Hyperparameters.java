package justright.training;

import justright.engine.optimizer.UpdateRule;

/// What steers the training of a network from one update to the next.
///
/// @param rule optimizer, α, penalty
/// @param batchSize examples an update sees; as many as there are, or more, is full-batch descent
public record Hyperparameters(UpdateRule rule, int batchSize) {

    /// Every update sees all examples.
    public static final int FULL_BATCH = Integer.MAX_VALUE;

    public Hyperparameters {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize is " + batchSize + ", needs 1 ≤ batchSize");
        }
    }

    /// Full-batch training.
    public static Hyperparameters fullBatch(UpdateRule rule) {
        return new Hyperparameters(rule, FULL_BATCH);
    }
}
