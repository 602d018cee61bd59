package justright.training;

/// A quantity that is measured along a run.
public enum Series {
    /// J on the training set: mean loss plus penalty.
    COST,
    /// The mean loss on the training set alone.
    TRAIN_LOSS,
    /// The penalty term of J alone.
    PENALTY,
    /// The share of training examples that are misclassified, 0 … 1.
    TRAIN_ERROR,
    /// The mean loss on the dev set.
    DEV_LOSS,
    /// The share of dev examples that are misclassified, 0 … 1.
    DEV_ERROR,
    /// J above its minimum, on raw inputs.
    RAW_EXCESS,
    /// J above its minimum, on normalized inputs.
    NORMALIZED_EXCESS
}
