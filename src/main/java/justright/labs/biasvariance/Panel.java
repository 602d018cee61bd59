package justright.labs.biasvariance;

import justright.training.Series;

/// The models that train side by side; their order is that of the experiment's lanes.
enum Panel {
    /// The one that the controls are about.
    YOURS(new Candidate(ModelChoice.QUADRATIC), 0),
    /// Too simple for most data.
    SIMPLE(new Candidate(ModelChoice.LINEAR), 0),
    /// Well sized for the lab's data.
    RIGHT(new Candidate(ModelChoice.SMALL), 0.3),
    /// Too large for so few examples.
    WILD(new Candidate(ModelChoice.LARGE), 0);

    private final Candidate candidate;
    private final double lambda;

    Panel(Candidate candidate, double lambda) {
        this.candidate = candidate;
        this.lambda = lambda;
    }

    /// What is trained here; of yours, what it starts with.
    Candidate candidate() {
        return candidate;
    }

    /// Its λ; of yours, the one it starts with.
    double lambda() {
        return lambda;
    }

    int lane() {
        return ordinal();
    }

    Series trainError() {
        return Series.trainError(lane());
    }

    Series devError() {
        return Series.devError(lane());
    }
}
