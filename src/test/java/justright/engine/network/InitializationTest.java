package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitializationTest {

    private static final int INPUTS = 300;
    private static final int UNITS = 200;

    private static DMatrixRMaj drawn(Initialization initialization) {
        Architecture architecture =
                Architecture.of(INPUTS).dense(UNITS, Activations.TANH).output(1, Loss.HALF_SQUARED_ERROR);
        return Parameters.initialize(architecture, initialization, Chance.of(1)).W(1);
    }

    /// Mean and variance of 60 000 weights, each within five standard errors of the scheme's.
    @ParameterizedTest
    @EnumSource
    void weightsHaveTheMomentsOfTheirScheme(Initialization.Scheme scheme) {
        for (double factor : new double[] {1, 2.25}) {
            Initialization initialization = new Initialization(scheme, 0.5, factor);
            double[] w = drawn(initialization).data;
            double mean = 0;
            for (double each : w) {
                mean += each / w.length;
            }
            double variance = 0;
            for (double each : w) {
                variance += (each - mean) * (each - mean) / w.length;
            }
            double expected = initialization.variance(INPUTS, UNITS);
            double middle = switch (scheme) {
                case CONSTANT -> initialization.scale(INPUTS, UNITS);
                case UNIFORM_SLIP -> initialization.scale(INPUTS, UNITS) / 2;
                default -> 0;
            };
            assertThat(mean).isCloseTo(middle, within(1e-12 + 5 * Math.sqrt(expected / w.length)));
            assertThat(variance).isCloseTo(expected, within(1e-20 + 5 * expected * Math.sqrt(2.0 / w.length)));
        }
    }

    @Test
    void theUniformSlipIsNeverNegativeAndBelowItsScale() {
        double top = 1 / Math.sqrt(INPUTS);
        for (double w : drawn(Initialization.UNIFORM_SLIP).data) {
            assertThat(w).isBetween(0.0, top * (1 + 1e-15));
        }
        assertThat(Initialization.UNIFORM_SLIP.scale(INPUTS, UNITS)).isCloseTo(top, within(1e-16));
    }

    @Test
    void refusesNegativeVariances() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialization.HE.withVarianceFactor(-1))
                .withMessageContaining("varianceFactor is -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Initialization.constant(Double.NaN));
    }
}
