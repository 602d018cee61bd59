package justright.engine.probe;

import justright.engine.Require;

/// How far an error rate measured on n examples can be trusted.
public final class Confidence {

    /// z of a 95 % interval: Φ(z) = 0.975.
    public static final double Z_95 = 1.959963984540054;

    private Confidence() {}

    /// A range of rates, each a share of examples.
    ///
    /// @param low at least 0
    /// @param high at most 1
    public record Interval(double low, double high) {

        /// high − low.
        public double width() {
            return high - low;
        }

        /// Whether `rate` lies in it, ends included.
        public boolean contains(double rate) {
            return low <= rate && rate <= high;
        }

        /// Whether the two have no rate in common.
        public boolean isApartFrom(Interval other) {
            return high < other.low || other.high < low;
        }
    }

    /// √(p(1 − p)/n): the standard error of a rate counted on n examples when the true rate is p.
    ///
    /// @throws IllegalArgumentException unless 0 ≤ p ≤ 1 and n ≥ 1
    public static double standardError(double p, long n) {
        Require.probability("p", p);
        Require.atLeast("n", n, 1);
        return Math.sqrt(p * (1 - p) / n);
    }

    /// p ± z√(p(1 − p)/n), cut at 0 and 1: where a rate counted on n examples falls.
    ///
    /// @throws IllegalArgumentException unless 0 ≤ p ≤ 1 and n ≥ 1
    public static Interval aroundTruth(double p, long n, double z) {
        double reach = z * standardError(p, n);
        return new Interval(Math.max(0, p - reach), Math.min(1, p + reach));
    }

    /// Wilson's score interval: the true rates that are compatible with `errors` of n.
    ///
    /// (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n). Unlike p ± z standard errors it is honest for small n
    /// and for no errors at all.
    ///
    /// Source: Wilson 1927, Probable inference, the law of succession, and statistical inference.
    /// @throws IllegalArgumentException unless 0 ≤ errors ≤ n and n ≥ 1
    public static Interval wilson(long errors, long n, double z) {
        Require.atLeast("n", n, 1);
        Require.atLeast("errors", errors, 0);
        Require.atLeast("n", n, errors);
        double count = n;
        double p = errors / count;
        double square = z * z / count;
        double centre = p + square / 2;
        double reach = z * Math.sqrt(p * (1 - p) / count + square / (4 * count));
        return new Interval(
                errors == 0 ? 0 : Math.max(0, (centre - reach) / (1 + square)),
                errors == n ? 1 : Math.min(1, (centre + reach) / (1 + square)));
    }
}
