package justright.ui.plot.bar;

import justright.ui.plot.Axis;

/// Shares of values in the bins of an axis, and of those no bin can hold: beyond its ends, exactly 0, or not a number.
///
/// On a log axis it is the sizes |v| that are counted; 0 has no place there and is always counted apart. The array is
/// kept and not changed.
///
/// @param below share of values under the axis; `above` over it, ∞ too
/// @param zero share of exact zeros, where they are counted apart
/// @param nan share of values that are not numbers
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
public record Tally(Axis axis, double[] shares, double below, double above, double zero, double nan) {

    /// Counts `values`.
    ///
    /// @param zerosApart whether exact zeros are counted apart on a linear axis too
    public static Tally of(double[] values, Axis axis, int bins, boolean zerosApart) {
        double[] shares = new double[bins];
        double each = 1.0 / Math.max(1, values.length);
        double below = 0;
        double above = 0;
        double zero = 0;
        double nan = 0;
        boolean apart = zerosApart || axis.log();
        for (double raw : values) {
            double value = axis.log() ? Math.abs(raw) : raw;
            if (Double.isNaN(value)) {
                nan += each;
            } else if (apart && value == 0) {
                zero += each;
            } else if (value < axis.min()) {
                below += each;
            } else if (value > axis.max()) {
                above += each;
            } else {
                shares[(int) Math.clamp(axis.place(value) * bins, 0.0, bins - 1.0)] += each;
            }
        }
        return new Tally(axis, shares, below, above, zero, nan);
    }

    public int bins() {
        return shares.length;
    }

    public double share(int bin) {
        return shares[bin];
    }

    /// The largest share of a bin.
    double tallest() {
        double tallest = 0;
        for (double share : shares) {
            tallest = Math.max(tallest, share);
        }
        return tallest;
    }
}
