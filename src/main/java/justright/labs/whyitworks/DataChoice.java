package justright.labs.whyitworks;

import justright.training.problem.Source;

/// What is learned from: where a straight line nearly does, and where it does nothing at all.
enum DataChoice {
    MOONS(Source.MOONS),
    CIRCLE(Source.CIRCLE),
    SPIRALS(Source.SPIRALS);

    private final Source source;

    DataChoice(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }
}
