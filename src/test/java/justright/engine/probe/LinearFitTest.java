package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class LinearFitTest {

    @Test
    void aLinearFunctionFitsWholly() {
        LinearFit fit = fit((a, b) -> 1e6 + 3 * a - 7 * b);
        assertThat(fit.rSquared()).isCloseTo(1, within(1e-9));
        assertThat(fit.isConstant()).isFalse();
    }

    @Test
    void knowsTheFittedFunction() {
        LinearFit fit = fit((a, b) -> 2 + 3 * a - 7 * b);
        assertThat(fit.slopes().get(0)).isCloseTo(3, within(1e-12));
        assertThat(fit.slopes().get(1)).isCloseTo(-7, within(1e-12));
        assertThat(fit.intercept()).isCloseTo(2, within(1e-12));
        assertThat(fit.at(0.5, -1)).isCloseTo(10.5, within(1e-12));
    }

    /// In the units of x, wherever x lies and however it is scaled.
    @Test
    void knowsItInTheUnitsOfX() {
        DMatrixRMaj x = new DMatrixRMaj(2, 4, true, 100, 102, 104, 110, 5, 4, 9, 7);
        LinearFit fit = LinearFit.of(x, values(x, (a, b) -> 0.5 * a + 20 * b - 1));
        assertThat(fit.at(0, 0)).isCloseTo(-1, within(1e-9));
        assertThat(fit.at(100, 1)).isCloseTo(69, within(1e-9));
    }

    @Test
    void anEvenFunctionFitsNotAtAll() {
        assertThat(fit((a, b) -> a * a * b * b).rSquared()).isCloseTo(0, within(1e-12));
    }

    /// Over evenly spaced a, the sum of a linear and an uncorrelated part: R² is the linear part's share of variance.
    @Test
    void betweenThemTheShareOfVariance() {
        double linear = variance((a, _) -> a);
        double even = variance((a, _) -> a * a);
        assertThat(fit((a, _) -> a + a * a).rSquared()).isCloseTo(linear / (linear + even), within(1e-12));
    }

    @Test
    void aConstantCountsAsLinearAndIsCalledConstant() {
        LinearFit fit = fit((a, b) -> 5 + 1e-4 * a * b);
        assertThat(fit.isConstant()).isTrue();
        assertThat(fit.rSquared()).isEqualTo(1);
        assertThat(fit((a, b) -> 5 + 0.1 * a * b).isConstant()).isFalse();
    }

    @Test
    void copiedAndConstantFeaturesDoNoHarm() {
        DMatrixRMaj x = new DMatrixRMaj(3, 4, true, 1, 2, 3, 5, 1, 2, 3, 5, 7, 7, 7, 7);
        assertThat(LinearFit.of(x, new double[] {2, 4, 6, 10}).rSquared()).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesOtherCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearFit.of(new DMatrixRMaj(1, 3), new double[2]))
                .withMessageContaining("2")
                .withMessageContaining("3");
    }

    private static LinearFit fit(DoubleBinaryOperator f) {
        DMatrixRMaj x = square();
        return LinearFit.of(x, values(x, f));
    }

    private static double variance(DoubleBinaryOperator f) {
        double[] values = values(square(), f);
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    private static double[] values(DMatrixRMaj x, DoubleBinaryOperator f) {
        double[] values = new double[x.getNumCols()];
        Arrays.setAll(values, j -> f.applyAsDouble(x.get(0, j), x.get(1, j)));
        return values;
    }

    /// 9 × 9 points on [−1, 1]².
    private static DMatrixRMaj square() {
        DMatrixRMaj x = new DMatrixRMaj(2, 81);
        for (int j = 0; j < 81; j++) {
            x.set(0, j, (j % 9 - 4) / 4.0);
            x.set(1, j, (Math.floorDiv(j, 9) - 4) / 4.0);
        }
        return x;
    }
}
