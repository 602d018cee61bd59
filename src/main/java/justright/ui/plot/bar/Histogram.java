package justright.ui.plot.bar;

/// Shares of values in equal bins from `low` to `high`. The array is kept and not changed.
public final class Histogram {

    private final double low;
    private final double high;
    private final double[] shares;

    public Histogram(double low, double high, double[] shares) {
        this.low = low;
        this.high = high;
        this.shares = shares;
    }

    /// Counts `values` into `bins`; what lies outside falls into the outermost bins, NaN nowhere.
    public static Histogram of(double[] values, double low, double high, int bins) {
        double[] shares = new double[bins];
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double place = Math.clamp((value - low) / (high - low) * bins, 0.0, bins - 1.0);
                shares[(int) place] += 1.0 / values.length;
            }
        }
        return new Histogram(low, high, shares);
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    public int bins() {
        return shares.length;
    }

    public double share(int bin) {
        return shares[bin];
    }

    double tallest() {
        double tallest = 0;
        for (double share : shares) {
            tallest = Math.max(tallest, share);
        }
        return tallest;
    }
}
