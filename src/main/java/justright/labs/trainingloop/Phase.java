package justright.labs.trainingloop;

/// What happens in one iteration, in order.
enum Phase {
    BATCH,
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE;

    /// The next phase; after the last, the first of the next iteration.
    Phase following() {
        return values()[(ORDER.indexOf(this) + 1) % values().length];
    }

    /// Whether `other` has happened by now.
    boolean knows(Phase other) {
        return ORDER.indexOf(other) <= ORDER.indexOf(this);
    }

    private static final java.util.List<Phase> ORDER = java.util.List.of(values());
}
