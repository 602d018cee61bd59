package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import justright.engine.Chance;
import justright.engine.probe.DropoutPenalty;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Must hold: for linear regression the expected loss under inverted dropout equals MSE + ((1−k)/k) Σ_j w_j²
/// mean(x_j²), both halved for half the squared error.
class ExpectedCostTest {

    private static final int MASKS = 4000;

    private static Sensors sensors(double size) {
        return Sensors.of(new SensorSpec(News.SAME, 0.1, 60, size, 3));
    }

    /// Written out with loops of the test's own: the loss is the squared error, not half of it.
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.95})
    void ofTheSquaredErrorItIsMsePlusThePenalty(double keepProb) {
        double[] w = {1.2, -0.4, 0.3, 0.1};
        Sensors sensors = sensors(3);
        Chance chance = Chance.of(8);
        double sum = 0;
        double squares = 0;
        for (int mask = 0; mask < MASKS; mask++) {
            double loss = squaredError(w, sensors, keepProb, chance);
            sum += loss;
            squares += loss * loss;
        }
        double mean = sum / MASKS;
        double error = Math.sqrt((squares / MASKS - mean * mean) / MASKS);
        double expected = squaredError(w, sensors, 1, chance) + (1 - keepProb) / keepProb * weighed(w, sensors);
        assertThat(mean).isCloseTo(expected, within(5 * error));
        assertThat(error).isLessThan(0.02 * expected);
        DropoutPenalty halved =
                DropoutPenalty.of(new DMatrixRMaj(new double[][] {w}), 0, sensors.x(), sensors.y(), keepProb);
        assertThat(2 * halved.expectedCost()).isCloseTo(expected, within(1e-12));
    }

    private static double squaredError(double[] w, Sensors sensors, double keepProb, Chance chance) {
        double sum = 0;
        for (int j = 0; j < sensors.m(); j++) {
            double answer = 0;
            for (int i = 0; i < w.length; i++) {
                boolean kept = chance.uniform() < keepProb;
                answer += kept ? w[i] * sensors.x().get(i, j) / keepProb : 0;
            }
            double off = answer - sensors.y().get(0, j);
            sum += off * off;
        }
        return sum / sensors.m();
    }

    private static double weighed(double[] w, Sensors sensors) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < sensors.m(); j++) {
                double product = w[i] * sensors.x().get(i, j);
                sum += product * product / sensors.m();
            }
        }
        return sum;
    }

    /// The picture: the running mean ends at the formula.
    @Test
    void theMasksOnScreenComeToTheFormula() {
        SpreadingFrame end = Runs.train(Map.of("size", "3"), 5L);
        for (Remedy remedy : Remedy.values()) {
            MaskMeans means = MaskMeans.of(end.bet(remedy), end.sensors(), 0.8, Chance.of(2));
            assertThat(means.mean()).isCloseTo(means.formula().expectedCost(), within(5 * means.standardError()));
            assertThat(means.standardError())
                    .isBetween(1e-6, 0.05 * means.formula().penalty());
            assertThat(means.masks()[means.masks().length - 1]).isEqualTo(MaskMeans.MASKS);
            double first = Math.abs(means.means()[0] - means.formula().expectedCost());
            double last = Math.abs(means.mean() - means.formula().expectedCost());
            assertThat(last).isLessThan(first);
        }
    }
}
