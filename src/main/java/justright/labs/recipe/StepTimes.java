package justright.labs.recipe;

import java.util.Arrays;

/// How long the updates of a training took, each on its own.
///
/// Their sum would tell how busy the machine was. The median is nearly the same whatever else it does: an update is far
/// shorter than the turns in which a processor is shared, so most updates are made without a break.
final class StepTimes {

    private static final double NANOS = 1e-9;

    private final long[] nanos;
    private int count;

    StepTimes(int updates) {
        nanos = new long[updates];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    /// The median of an update times their number.
    double seconds() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2] * NANOS * count;
    }
}
