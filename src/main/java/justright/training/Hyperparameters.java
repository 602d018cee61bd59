package justright.training;

import justright.engine.optimizer.Schedule;
import justright.engine.optimizer.UpdateRule;

/// What steers the training of a network from one update to the next.
///
/// @param rule optimizer, α, penalty
/// @param batchSize examples an update sees; as many as there are, or more, is full-batch descent
/// @param schedule how α falls from epoch to epoch
public record Hyperparameters(UpdateRule rule, int batchSize, Schedule schedule) {

    /// Every update sees all examples.
    public static final int FULL_BATCH = Integer.MAX_VALUE;

    public Hyperparameters {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize is " + batchSize + ", needs 1 ≤ batchSize");
        }
    }

    /// With an α that stays.
    public Hyperparameters(UpdateRule rule, int batchSize) {
        this(rule, batchSize, Schedule.CONSTANT);
    }

    /// What an update of this epoch goes by.
    public UpdateRule rule(long epoch) {
        return rule.withLearningRate(rule.learningRate() * schedule.factor(epoch));
    }

    /// Full-batch training.
    public static Hyperparameters fullBatch(UpdateRule rule) {
        return new Hyperparameters(rule, FULL_BATCH);
    }
}
