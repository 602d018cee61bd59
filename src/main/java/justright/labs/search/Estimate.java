package justright.labs.search;

import java.util.function.LongSupplier;

/// How long a search will still take, as the trials made since it was set going let one expect.
final class Estimate {

    private static final double NANOS = 1e-9;

    private final LongSupplier clock;
    private boolean going;
    private int from;
    private long since;

    /// @param clock in nanoseconds
    Estimate(LongSupplier clock) {
        this.clock = clock;
    }

    /// NaN while the search rests or it is too early to tell.
    double secondsLeft(boolean running, int made, int planned) {
        if (!running || !going || made < from) {
            going = running;
            from = made;
            since = clock.getAsLong();
        }
        if (!running || made == from) {
            return Double.NaN;
        }
        return (clock.getAsLong() - since) * NANOS * (planned - made) / (made - from);
    }
}
