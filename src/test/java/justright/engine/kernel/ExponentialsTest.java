package justright.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.engine.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialsTest {

    @Test
    void staysCloseToTheExactFunctions() {
        Chance chance = Chance.of(1);
        for (int i = 0; i < 300_000; i++) {
            double x = StrictMath.scalb(chance.uniform(-1, 1), chance.below(60) - 50);
            double tanh = StrictMath.tanh(x);
            assertThat(Exponentials.tanh(x)).isCloseTo(tanh, within(Math.min(6e-16, 1.2e-15 * Math.abs(tanh))));
            double sigmoid = 1 / (1 + StrictMath.exp(-x));
            assertThat(Exponentials.sigmoid(x)).isCloseTo(sigmoid, within(1e-15 * sigmoid + Double.MIN_NORMAL));
            double softplus = Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
            assertThat(Exponentials.softplus(x)).isCloseTo(softplus, within(1e-15 * softplus + Double.MIN_NORMAL));
            double expm1 = StrictMath.expm1(-Math.abs(x));
            assertThat(Exponentials.expm1(-Math.abs(x))).isCloseTo(expm1, within(1e-15 * Math.abs(expm1)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1000,
                -1000,
                1e308,
                -1e308,
                Double.MIN_VALUE,
                -1e-310,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN,
                20,
                -20,
                708,
                -708,
                -709
            })
    void plainAndVectorsAgreeAtTheEdges(double x) {
        double[] z = new double[Padding.BLOCK];
        Arrays.fill(z, x);
        for (Kernel kernel : new Kernel[] {Kernel.plain(), Kernel.fastest()}) {
            double[] a = new double[Padding.BLOCK];
            kernel.tanh(z, a, Padding.BLOCK);
            assertThat(a).containsOnly(Exponentials.tanh(x));
            kernel.sigmoid(z, a, Padding.BLOCK);
            assertThat(a).containsOnly(Exponentials.sigmoid(x));
        }
        assertThat(Double.isNaN(Exponentials.tanh(x))).isEqualTo(Double.isNaN(x));
        assertThat(Double.isNaN(Exponentials.sigmoid(x))).isEqualTo(Double.isNaN(x));
    }
}
