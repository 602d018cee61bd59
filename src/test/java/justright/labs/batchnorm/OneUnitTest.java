package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.network.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneUnitTest {

    private static double[] z(double spread) {
        Chance chance = Chance.of(8);
        double[] z = new double[50];
        for (int i = 0; i < z.length; i++) {
            z[i] = 2 * spread + spread * chance.gaussian();
        }
        return z;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 40})
    void gammaAndBetaSetTheSpreadAndTheMean(double spread) {
        Moments before = Moments.of(z(spread));
        Moments after = Moments.of(OneUnit.pass(z(spread), 3, -2));

        assertThat(after.mean()).isCloseTo(-2, within(1e-9));
        assertThat(after.variance())
                .isCloseTo(9 * before.variance() / (before.variance() + Layer.NORM_EPSILON), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 40})
    void theRootOfTheVarianceAndTheMeanUndoIt(double spread) {
        double[] z = z(spread);
        double[] back = OneUnit.pass(z, OneUnit.undoingGamma(z), OneUnit.undoingBeta(z));

        for (int i = 0; i < z.length; i++) {
            assertThat(back[i]).isCloseTo(z[i], within(1e-12 * Math.max(1, spread)));
        }
    }

    @Test
    void whatOverflowedStaysLost() {
        assertThat(OneUnit.pass(new double[] {1, Double.POSITIVE_INFINITY}, 1, 0))
                .containsOnly(Double.NaN);
    }

    @Test
    void aConstantUnitKeepsOnlyItsBeta() {
        assertThat(OneUnit.pass(new double[] {7, 7, 7}, 5, 0.5)).containsOnly(0.5);
    }
}
