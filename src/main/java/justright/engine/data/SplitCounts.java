package justright.engine.data;

import justright.engine.Require;

/// How many examples go to train, dev and test: arithmetic alone, for any number of examples.
///
/// @param train at least 0
/// @param dev at least 0
/// @param test at least 0
public record SplitCounts(long train, long dev, long test) {

    /// @throws IllegalArgumentException if one is negative
    public SplitCounts {
        Require.atLeast("train", train, 0);
        Require.atLeast("dev", dev, 0);
        Require.atLeast("test", test, 0);
    }

    /// `examples` shared out in proportion to three shares (98, 1, 1 or 0.98, 0.01, 0.01) by the method of the
    /// largest remainder, so that the three add up to the whole. On equal remainders the earlier set gains.
    ///
    /// @throws IllegalArgumentException if `examples` or a share is negative, or all shares are 0
    public static SplitCounts of(long examples, double train, double dev, double test) {
        Require.atLeast("examples", examples, 0);
        double[] shares = {train, dev, test};
        double sum = 0;
        for (double share : shares) {
            Require.atLeast("share", share, 0);
            sum += share;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("shares " + train + ", " + dev + ", " + test + " add up to 0");
        }
        long[] counts = new long[3];
        double[] remainders = new double[3];
        long left = examples;
        for (int set = 0; set < 3; set++) {
            double exact = nearWhole((double) examples * (shares[set] / sum));
            counts[set] = (long) exact;
            remainders[set] = shares[set] > 0 ? exact - counts[set] : -1;
            left -= counts[set];
        }
        for (; left > 0; left--) {
            int largest = indexOfLargest(remainders);
            counts[largest]++;
            remainders[largest] -= 1;
        }
        return new SplitCounts(counts[0], counts[1], counts[2]);
    }

    /// train + dev + test.
    public long total() {
        return train + dev + test;
    }

    /// 0.29 · 100 is 28.999…: a share that misses a whole number by rounding alone means that number.
    private static double nearWhole(double value) {
        double whole = Math.rint(value);
        return Math.abs(value - whole) <= 4 * Math.ulp(value) ? whole : value;
    }

    private static int indexOfLargest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
