package justright.labs.dropout;

import java.util.List;
import justright.engine.Chance;

/// Which implementation runs: the right one openly, or one of three whose names are shuffled by the seed.
enum Candidate {
    STANDARD,
    A,
    B,
    C;

    private static final List<Candidate> SECRET = List.of(A, B, C);

    /// The three to choose from.
    static List<Candidate> secret() {
        return SECRET;
    }

    /// What hides behind the name.
    Implementation implementation(long seed) {
        if (this == STANDARD) {
            return Implementation.INVERTED;
        }
        List<Implementation> all = List.of(Implementation.values());
        int[] order = {0, 1, 2};
        Chance.of(seed).stream("implementations").shuffle(order);
        return all.get(order[SECRET.indexOf(this)]);
    }

    /// Whether its lines must stay hidden.
    boolean isSecret() {
        return this != STANDARD;
    }

    /// The candidate that is right.
    static Candidate right(long seed) {
        return SECRET.stream()
                .filter(each -> each.implementation(seed) == Implementation.INVERTED)
                .findFirst()
                .orElseThrow();
    }
}
