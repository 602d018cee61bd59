package justright.labs.whyitworks;

import justright.engine.network.Cost;

/// How often the cost rose from one update to the next, under what steers the run now.
///
/// @param updates made since that was last moved
/// @param full how many of them raised J
/// @param data how many of them raised J without its penalty
record Rises(int updates, int full, int data) {

    static final Rises NONE = new Rises(0, 0, 0);

    /// A cost that moves by less, relative to itself, has not moved: that is rounding.
    static final double ROUNDING = 1e-12;

    Rises after(Cost before, Cost now) {
        return new Rises(
                updates + 1,
                full + (rises(before.total(), now.total()) ? 1 : 0),
                data + (rises(before.data(), now.data()) ? 1 : 0));
    }

    static boolean rises(double before, double now) {
        return now > before + ROUNDING * Math.abs(before);
    }
}
