package justright.engine.probe;

import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;
import justright.engine.Require;

/// Slopes measured by differences: ∂J/∂θ_i for every i, and where a kink made the measurement void.
public final class NumericalGradient {

    /// Which difference is taken.
    public enum Difference {
        /// (f(θ+ε) − f(θ))/ε: error of the order ε, one more evaluation per parameter.
        ONE_SIDED,
        /// (f(θ+ε) − f(θ−ε))/(2ε): error of the order ε², two evaluations per parameter.
        TWO_SIDED
    }

    private final double[] slopes;
    private final BitSet kinks;
    private final double cost;

    private NumericalGradient(double[] slopes, BitSet kinks, double cost) {
        this.slopes = slopes;
        this.kinks = kinks;
        this.cost = cost;
    }

    /// f′(θ), approximately.
    ///
    /// @throws IllegalArgumentException unless ε > 0
    public static double of(DoubleUnaryOperator f, double theta, double epsilon, Difference difference) {
        Require.positive("epsilon", epsilon);
        double above = f.applyAsDouble(theta + epsilon);
        return switch (difference) {
            case ONE_SIDED -> (above - f.applyAsDouble(theta)) / epsilon;
            case TWO_SIDED -> (above - f.applyAsDouble(theta - epsilon)) / (2 * epsilon);
        };
    }

    /// ∂J/∂θ, approximately. `theta` is not modified.
    ///
    /// @throws IllegalArgumentException unless ε > 0
    public static NumericalGradient of(DifferentiableCost cost, double[] theta, double epsilon, Difference difference) {
        Require.positive("epsilon", epsilon);
        double[] moved = theta.clone();
        double here = cost.cost(theta);
        BitSet sidesHere = cost.sides();
        double[] slopes = new double[theta.length];
        BitSet kinks = new BitSet(theta.length);
        for (int i = 0; i < theta.length; i++) {
            moved[i] = theta[i] + epsilon;
            double above = cost.cost(moved);
            BitSet sidesAbove = cost.sides();
            if (difference == Difference.TWO_SIDED) {
                moved[i] = theta[i] - epsilon;
                slopes[i] = (above - cost.cost(moved)) / (2 * epsilon);
                kinks.set(i, !sidesAbove.equals(cost.sides()));
            } else {
                slopes[i] = (above - here) / epsilon;
                kinks.set(i, !sidesAbove.equals(sidesHere));
            }
            moved[i] = theta[i];
        }
        return new NumericalGradient(slopes, kinks, here);
    }

    /// The slopes, a copy.
    public double[] slopes() {
        return slopes.clone();
    }

    /// The parameters along which a kink lies between the two evaluations, a copy.
    public BitSet kinks() {
        return (BitSet) kinks.clone();
    }

    /// J(θ).
    public double cost() {
        return cost;
    }
}
