package justright.labs.dropout;

import justright.engine.Chance;

/// Random numbers for looking: their own streams, so that looking changes no run.
final class Streams {

    private Streams() {}

    static Chance expectation(long seed) {
        return Chance.of(seed).stream("expectation");
    }

    static Chance measurement(long seed) {
        return Chance.of(seed).stream("measurement");
    }

    /// Of one batch of calls; the next batch draws others.
    static Chance calls(long seed, int batch) {
        return Chance.of(seed).stream("calls " + batch);
    }
}
