package justright.labs.depth;

/// What a run does.
enum Course {
    /// One pass, a layer a step: forward, then the error, then backward.
    PASS,
    /// Fifty updates, one a step.
    TRAIN;

    static final int UPDATES = 50;

    /// Steps of a whole run.
    int steps(int depth) {
        return this == PASS ? Front.steps(depth) : UPDATES;
    }
}
