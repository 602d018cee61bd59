package justright.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.engine.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleTanhTest {

    @Test
    void staysCloseToTheExactFunction() {
        Chance chance = Chance.of(1);
        for (int i = 0; i < 300_000; i++) {
            float x = (float) StrictMath.scalb(chance.uniform(-1, 1), chance.below(60) - 50);
            double tanh = StrictMath.tanh(x);
            assertThat((double) SingleTanh.of(x)).isCloseTo(tanh, within(4e-7 * Math.abs(tanh)));
        }
    }

    @Test
    void isOddAndNeverAboveOne() {
        for (float x = 0; x < 12; x += 0x1p-10f) {
            float a = SingleTanh.of(x);
            assertThat(a).isBetween(0f, 1f);
            assertThat(SingleTanh.of(-x)).isEqualTo(-a);
        }
    }

    @ParameterizedTest
    @ValueSource(
            floats = {
                0,
                -0f,
                Float.MIN_VALUE,
                -Float.MIN_VALUE,
                1e-30f,
                8.5f,
                -8.5f,
                1e30f,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                Float.NaN
            })
    void plainAndVectorsAgreeAtTheEdges(float x) {
        double[] z = new double[Padding.BLOCK];
        Arrays.fill(z, x);
        for (Kernel kernel : new Kernel[] {Kernel.single(), new SingleVectorKernel()}) {
            double[] a = new double[Padding.BLOCK];
            kernel.tanh(z, a, Padding.BLOCK);
            assertThat(a).containsOnly(SingleTanh.of(x));
        }
        assertThat(Float.isNaN(SingleTanh.of(x))).isEqualTo(Float.isNaN(x));
    }
}
