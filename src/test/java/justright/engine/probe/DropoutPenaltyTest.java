package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.engine.Chance;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutPenaltyTest {

    private static final DMatrixRMaj W = new DMatrixRMaj(new double[][] {{1.5, -0.5, 0.8, 0.1}});
    private static final DMatrixRMaj X = gaussians(4, 30, 1);
    private static final DMatrixRMaj Y = gaussians(1, 30, 2);

    private static DMatrixRMaj gaussians(int rows, int columns, long seed) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Chance chance = Chance.of(seed);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.data[i] = chance.gaussian();
        }
        return matrix;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8, 0.95})
    void theFormulaIsWhatManyMasksCostOnAverage(double keepProb) {
        DropoutPenalty formula = DropoutPenalty.of(W, 0.3, X, Y, keepProb);
        DropoutPenalty.Estimate simulated = DropoutPenalty.simulated(W, 0.3, X, Y, keepProb, 20_000, Chance.of(3));
        assertThat(simulated.mean()).isCloseTo(formula.expectedCost(), within(5 * simulated.standardError()));
        assertThat(simulated.standardError()).isLessThan(0.05 * formula.penalty());
    }

    @Test
    void eachInputHasItsPrice() {
        double[] prices = DropoutPenalty.prices(X, 0.8);
        for (int input = 0; input < prices.length; input++) {
            DMatrixRMaj alone = new DMatrixRMaj(1, 4);
            alone.set(0, input, 1);
            assertThat(DropoutPenalty.of(alone, 0, X, Y, 0.8).penalty()).isCloseTo(prices[input], within(1e-15));
        }
    }

    @Test
    void theMeanIsThatOfTheSameMasks() {
        double[] costs = DropoutPenalty.costs(W, 0.3, X, Y, 0.5, 50, Chance.of(3));
        DropoutPenalty.Estimate simulated = DropoutPenalty.simulated(W, 0.3, X, Y, 0.5, 50, Chance.of(3));
        assertThat(simulated.mean()).isCloseTo(Arrays.stream(costs).average().orElseThrow(), within(1e-14));
        assertThat(Arrays.stream(costs).distinct().count()).isEqualTo(50);
    }

    @Test
    void keepingEverythingCostsNothing() {
        assertThat(DropoutPenalty.of(W, 0.3, X, Y, 1).penalty()).isZero();
        assertThat(DropoutPenalty.simulated(W, 0.3, X, Y, 1, 3, Chance.of(1)).mean())
                .isCloseTo(DropoutPenalty.of(W, 0.3, X, Y, 1).cost(), within(1e-15));
    }

    @Test
    void threeTimesTheInputIsNineTimesThePenalty() {
        DMatrixRMaj w = new DMatrixRMaj(new double[][] {{0, 2, 0, 0}});
        DMatrixRMaj tripled = X.copy();
        for (int j = 0; j < 30; j++) {
            tripled.set(1, j, 3 * X.get(1, j));
        }
        double before = DropoutPenalty.of(w, 0, X, Y, 0.8).penalty();
        assertThat(DropoutPenalty.of(w, 0, tripled, Y, 0.8).penalty()).isCloseTo(9 * before, within(1e-12));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DropoutPenalty.of(W, 0, X, Y, 0))
                .withMessageContaining("keepProb is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DropoutPenalty.of(W, 0, gaussians(3, 30, 1), Y, 0.5))
                .withMessageContaining("3 × 30");
    }
}
