package justright.training;

import java.util.List;

/// A quantity that is measured along a run.
public enum Series {
    /// J on the training set: mean loss plus penalty.
    COST,
    /// The mean loss on the training set alone.
    TRAIN_LOSS,
    /// The mean loss on the mini-batch that the next update will see.
    BATCH_COST,
    /// The penalty term of J alone.
    PENALTY,
    /// The share of training examples that are misclassified, 0 … 1.
    TRAIN_ERROR,
    /// The mean loss on the dev set.
    DEV_LOSS,
    /// The share of dev examples that are misclassified, 0 … 1.
    DEV_ERROR,
    /// J of a twin that is trained beside the run from the same start, but otherwise.
    TWIN_COST,
    /// The twin's share of training examples that are misclassified.
    TWIN_TRAIN_ERROR,
    /// The twin's share of dev examples that are misclassified.
    TWIN_DEV_ERROR,
    /// The share of fresh examples, kept for the last judgement, that are misclassified.
    TEST_ERROR,
    /// ‖W‖, the root of the sum of all squared weights.
    WEIGHT_NORM,
    /// ‖w‖², the sum of all squared weights, of the first of several units that train side by side, and so on.
    SQUARED_NORM,
    SECOND_SQUARED_NORM,
    THIRD_SQUARED_NORM,
    /// J above its minimum, on raw inputs.
    RAW_EXCESS,
    /// J above its minimum, on normalized inputs.
    NORMALIZED_EXCESS,
    /// The train error of the second of several networks that train side by side, and so on.
    SECOND_TRAIN_ERROR,
    SECOND_DEV_ERROR,
    THIRD_TRAIN_ERROR,
    THIRD_DEV_ERROR,
    FOURTH_TRAIN_ERROR,
    FOURTH_DEV_ERROR,
    FIFTH_TRAIN_ERROR,
    FIFTH_DEV_ERROR,
    SIXTH_TRAIN_ERROR,
    SIXTH_DEV_ERROR,
    SEVENTH_TRAIN_ERROR,
    SEVENTH_DEV_ERROR,
    EIGHTH_TRAIN_ERROR,
    EIGHTH_DEV_ERROR;

    private static final List<Series> TRAIN_ERRORS = List.of(
            TRAIN_ERROR,
            SECOND_TRAIN_ERROR,
            THIRD_TRAIN_ERROR,
            FOURTH_TRAIN_ERROR,
            FIFTH_TRAIN_ERROR,
            SIXTH_TRAIN_ERROR,
            SEVENTH_TRAIN_ERROR,
            EIGHTH_TRAIN_ERROR);
    private static final List<Series> DEV_ERRORS = List.of(
            DEV_ERROR,
            SECOND_DEV_ERROR,
            THIRD_DEV_ERROR,
            FOURTH_DEV_ERROR,
            FIFTH_DEV_ERROR,
            SIXTH_DEV_ERROR,
            SEVENTH_DEV_ERROR,
            EIGHTH_DEV_ERROR);

    /// The train error of one of several networks that train side by side, counted from 0.
    ///
    /// @throws IndexOutOfBoundsException beyond the eighth
    public static Series trainError(int lane) {
        return TRAIN_ERRORS.get(lane);
    }

    /// The dev error of one of several networks that train side by side, counted from 0.
    ///
    /// @throws IndexOutOfBoundsException beyond the eighth
    public static Series devError(int lane) {
        return DEV_ERRORS.get(lane);
    }
}
