package justright.labs.numericalgradient;

import java.util.function.DoubleUnaryOperator;
import justright.engine.probe.NumericalGradient;
import justright.engine.probe.NumericalGradient.Difference;

/// A slope as it was measured.
///
/// @param error how far it is from the true slope
/// @param evaluations of f that it took, counted
record Estimate(double slope, double error, int evaluations) {

    static Estimate of(KnownFunction f, double theta, double epsilon, Difference difference) {
        return of(f.value(), f.derivative().applyAsDouble(theta), theta, epsilon, difference);
    }

    /// Where the true slope is known already.
    static Estimate of(DoubleUnaryOperator value, double truth, double theta, double epsilon, Difference difference) {
        Counter counter = new Counter(value);
        double slope = NumericalGradient.of(counter, theta, epsilon, difference);
        return new Estimate(slope, Math.abs(slope - truth), counter.calls);
    }

    /// How many leading digits are right, 0 … 16.
    int rightDigits() {
        return Digits.right(error, slope);
    }

    private static final class Counter implements DoubleUnaryOperator {

        private final DoubleUnaryOperator counted;
        private int calls;

        Counter(DoubleUnaryOperator counted) {
            this.counted = counted;
        }

        @Override
        public double applyAsDouble(double theta) {
            calls++;
            return counted.applyAsDouble(theta);
        }
    }
}
