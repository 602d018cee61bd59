package justright.engine.probe;

import static justright.engine.probe.NumericalGradient.Difference.ONE_SIDED;
import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import justright.engine.probe.NumericalGradient.Difference;
import org.junit.jupiter.api.Test;

class NumericalGradientTest {

    private static double cube(double theta) {
        return theta * theta * theta;
    }

    @Test
    void ofTheCubeAtOne() {
        assertThat(NumericalGradient.of(NumericalGradientTest::cube, 1, 0.01, TWO_SIDED))
                .isCloseTo(3.0001, within(1e-10));
        assertThat(NumericalGradient.of(NumericalGradientTest::cube, 1, 0.01, ONE_SIDED))
                .isCloseTo(3.0301, within(1e-10));
    }

    @Test
    void theErrorFallsWithTheFirstAndTheSecondPowerOfEpsilon() {
        assertThat(fittedSlope(ONE_SIDED)).isCloseTo(1, within(0.05));
        assertThat(fittedSlope(TWO_SIDED)).isCloseTo(2, within(0.05));
    }

    /// Median over neighbouring θ: at one θ a lucky rounding can make any ε look best.
    @Test
    void theBestEpsilonIsWhereRoundingMeetsTruncation() {
        assertThat(bestEpsilon(ONE_SIDED)).isBetween(3e-9, 3e-8);
        assertThat(bestEpsilon(TWO_SIDED)).isBetween(1e-6, 1e-5);
    }

    @Test
    void twoSidedTakesTwoEvaluations() {
        int[] calls = {0};
        DoubleUnaryOperator counted = theta -> {
            calls[0]++;
            return theta;
        };
        NumericalGradient.of(counted, 1, 0.1, TWO_SIDED);
        assertThat(calls[0]).isEqualTo(2);
    }

    @Test
    void refusesAnEpsilonThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumericalGradient.of(NumericalGradientTest::cube, 1, 0, TWO_SIDED))
                .withMessageContaining("epsilon");
    }

    /// The slope of ln(error) against ln(ε) over ε = 1e-1 … 1e-3, least squares.
    private static double fittedSlope(Difference difference) {
        int points = 21;
        double[] x = new double[points];
        double[] y = new double[points];
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < points; i++) {
            double epsilon = Math.pow(10, -1 - 2.0 * i / (points - 1));
            x[i] = Math.log(epsilon);
            y[i] = Math.log(Math.abs(NumericalGradient.of(NumericalGradientTest::cube, 1, epsilon, difference) - 3));
            meanX += x[i] / points;
            meanY += y[i] / points;
        }
        double above = 0;
        double below = 0;
        for (int i = 0; i < points; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return above / below;
    }

    private static double bestEpsilon(Difference difference) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double exponent = -12; exponent <= -1; exponent += 0.25) {
            double epsilon = Math.pow(10, exponent);
            double[] errors = new double[101];
            for (int i = 0; i < errors.length; i++) {
                double theta = 1 + 0.001 * i;
                errors[i] = Math.abs(NumericalGradient.of(NumericalGradientTest::cube, theta, epsilon, difference)
                        - 3 * theta * theta);
            }
            Arrays.sort(errors);
            if (errors[50] < least) {
                least = errors[50];
                best = epsilon;
            }
        }
        return best;
    }
}
