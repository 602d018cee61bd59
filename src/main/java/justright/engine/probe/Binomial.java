package justright.engine.probe;

import justright.engine.Chance;
import justright.engine.Require;

/// How many of n examples go wrong when each does with probability p: drawn exactly, by the inverse of the
/// distribution, however large n.
public final class Binomial {

    /// Counts further from the mean than this many standard deviations have no weight in 64 bits.
    private static final double REACH = 40;

    private final int first;
    private final double[] cumulative;

    private Binomial(int first, double[] cumulative) {
        this.first = first;
        this.cumulative = cumulative;
    }

    /// The binomial distribution of n and p.
    ///
    /// @throws IllegalArgumentException unless n ≥ 1 and 0 ≤ p ≤ 1
    public static Binomial of(int n, double p) {
        Require.atLeast("n", n, 1);
        Require.probability("p", p);
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * p));
        double reach = REACH * (1 + Math.sqrt(n * p * (1 - p)));
        int first = (int) Math.max(0, mode - reach);
        int last = (int) Math.min(n, mode + reach);
        double[] mass = new double[last - first + 1];
        mass[mode - first] = 1;
        double odds = p / (1 - p);
        for (int k = mode; k < last; k++) {
            mass[k + 1 - first] = mass[k - first] * (n - k) / (k + 1.0) * odds;
        }
        for (int k = mode; k > first; k--) {
            mass[k - 1 - first] = mass[k - first] * k / (n - k + 1.0) / odds;
        }
        for (int i = 1; i < mass.length; i++) {
            mass[i] += mass[i - 1];
        }
        return new Binomial(first, mass);
    }

    /// One count, 0 … n.
    public int draw(Chance chance) {
        double level = chance.uniform() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > level) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return first + low;
    }
}
