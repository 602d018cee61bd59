package justright.labs.depth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.LogCurve;

/// The log axis of sizes: 1 is always in sight, and its ends stand still while sizes move a little, so that a steeper
/// line looks steeper. Where a size is 0, ∞ or NaN it reaches the end of all numbers.
final class Reach {

    /// Decades on one side of 1.
    private static final int[] DECADES = {1, 2, 4, 8, 15, 30, 60, 120, 200};

    /// The quieter side has at least this share of the other's decades.
    private static final double QUIET = 0.2;

    private Reach() {}

    static Axis of(List<LogCurve> curves, Precision precision) {
        double up = Math.min(decades(curves, 1), Math.log10(precision.largest()));
        double down = Math.min(decades(curves, -1), -Math.log10(precision.smallest()));
        double top = Math.max(up, QUIET * down);
        double bottom = Math.max(down, QUIET * up);
        double lowest = Math.max(precision.smallest(), Math.pow(10, -Math.ceil(bottom)));
        double highest = Math.min(precision.largest(), Math.pow(10, Math.ceil(top)));
        return Axis.log(lowest, highest);
    }

    /// Whether the axis ends where numbers do.
    static boolean isWhole(Axis axis, Precision precision) {
        return axis.min() <= precision.smallest() || axis.max() >= precision.largest();
    }

    private static double decades(List<LogCurve> curves, int direction) {
        double[] values = curves.stream()
                .flatMapToDouble(curve -> DoubleStream.of(curve.values()))
                .toArray();
        boolean ended = DoubleStream.of(values).anyMatch(value -> direction > 0 ? !Double.isFinite(value) : value == 0);
        double farthest = DoubleStream.of(values)
                .filter(value -> value > 0 && Double.isFinite(value))
                .map(value -> direction * Math.log10(value))
                .max()
                .orElse(0);
        return ended
                ? Double.MAX_EXPONENT
                : Arrays.stream(DECADES)
                        .filter(decades -> decades >= farthest * 1.02)
                        .findFirst()
                        .orElse(Double.MAX_EXPONENT);
    }
}
