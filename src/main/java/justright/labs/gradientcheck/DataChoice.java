package justright.labs.gradientcheck;

import justright.training.problem.Source;

/// What the network learns.
enum DataChoice {
    MOONS(Source.MOONS, 2),
    CIRCLE(Source.CIRCLE, 2),
    BREAST_CANCER(Source.BREAST_CANCER, 30);

    private final Source source;
    private final int features;

    DataChoice(Source source, int features) {
        this.source = source;
        this.features = features;
    }

    Source source() {
        return source;
    }

    /// n_x.
    int features() {
        return features;
    }
}
