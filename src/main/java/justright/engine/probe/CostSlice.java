package justright.engine.probe;

import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import justright.engine.Require;

/// A cost along one of its parameters, the others held where they are.
///
/// Thread: one at a time.
public final class CostSlice implements DoubleUnaryOperator {

    /// Halvings that bring a kink to the last bit of a parameter of ordinary size.
    private static final int HALVINGS = 60;

    private final DifferentiableCost cost;
    private final double[] theta;
    private final int index;

    private CostSlice(DifferentiableCost cost, double[] theta, int index) {
        this.cost = cost;
        this.theta = theta.clone();
        this.index = index;
    }

    /// Along parameter `index` through `theta`, which is not modified.
    ///
    /// @throws IllegalArgumentException if there is no such parameter
    public static CostSlice of(DifferentiableCost cost, double[] theta, int index) {
        Require.index("index", index, theta.length);
        return new CostSlice(cost, theta, index);
    }

    /// J where the parameter is `value`.
    @Override
    public double applyAsDouble(double value) {
        theta[index] = value;
        return cost.cost(theta);
    }

    /// The claimed ∂J/∂θ there.
    public double slope(double value) {
        theta[index] = value;
        return cost.gradient(theta)[index];
    }

    /// Where the slope jumps between `low` and `high`, in rising order. The range is scanned in `steps` equal steps;
    /// of several kinks within one step one is found.
    ///
    /// @throws IllegalArgumentException unless `low` < `high` and there is a step
    public double[] kinks(double low, double high, int steps) {
        Require.atLeast("steps", steps, 1);
        if (!(low < high)) {
            throw new IllegalArgumentException("low " + low + " is not below high " + high);
        }
        DoubleStream.Builder kinks = DoubleStream.builder();
        BitSet before = sidesAt(low);
        double from = low;
        for (int i = 1; i <= steps; i++) {
            double to = low + (high - low) * i / steps;
            BitSet after = sidesAt(to);
            if (!after.equals(before)) {
                kinks.add(kinkBetween(from, before, to));
            }
            before = after;
            from = to;
        }
        return kinks.build().toArray();
    }

    private double kinkBetween(double low, BitSet sidesAtLow, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (sidesAt(middle).equals(sidesAtLow)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    private BitSet sidesAt(double value) {
        applyAsDouble(value);
        return cost.sides();
    }
}
