package justright.labs.dropout;

import justright.engine.Chance;

/// Which implementation runs: the right one openly, or one of three whose names are shuffled by the seed.
enum Candidate {
    STANDARD,
    A,
    B,
    C;

    /// What hides behind the name.
    Implementation implementation(long seed) {
        if (this == STANDARD) {
            return Implementation.INVERTED;
        }
        int[] order = {0, 1, 2};
        Chance.of(seed).stream("implementations").shuffle(order);
        return Implementation.values()[order[ordinal() - 1]];
    }

    /// Whether its lines must stay hidden.
    boolean isSecret() {
        return this != STANDARD;
    }

    /// The candidate that is right.
    static Candidate right(long seed) {
        for (Candidate each : values()) {
            if (each.isSecret() && each.implementation(seed) == Implementation.INVERTED) {
                return each;
            }
        }
        throw new IllegalStateException("none of three is right");
    }
}
