package justright.labs.biasvariance;

import justright.training.Series;

/// The models that train side by side, in the order of the experiment's lanes.
enum Panel {
    /// The one that the controls are about.
    YOURS(0, ModelChoice.QUADRATIC, 0),
    /// Too simple for most data.
    SIMPLE(1, ModelChoice.LINEAR, 0),
    /// Well sized for the lab's data.
    RIGHT(2, ModelChoice.SMALL, 0.3),
    /// Too large for so few examples.
    WILD(3, ModelChoice.LARGE, 0);

    private final int lane;
    private final ModelChoice model;
    private final double lambda;

    Panel(int lane, ModelChoice model, double lambda) {
        this.lane = lane;
        this.model = model;
        this.lambda = lambda;
    }

    /// What is trained here; of yours, what it starts with.
    Candidate candidate() {
        return new Candidate(model);
    }

    /// Its λ; of yours, the one it starts with.
    double lambda() {
        return lambda;
    }

    int lane() {
        return lane;
    }

    Series trainError() {
        return Series.trainError(lane());
    }

    Series devError() {
        return Series.devError(lane());
    }
}
