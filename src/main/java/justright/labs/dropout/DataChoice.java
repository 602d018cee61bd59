package justright.labs.dropout;

import justright.training.problem.Source;

/// What is learned from: noisy moons, where dropout helps, and spirals, where it hurts when they are clean.
enum DataChoice {
    MOONS(Source.MOONS),
    SPIRALS(Source.SPIRALS);

    private final Source source;

    DataChoice(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }
}
