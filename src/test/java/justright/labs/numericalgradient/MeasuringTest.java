package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringTest {

    @Test
    void atOneHundredthTwoSidedIs30001AndOneSided30301() {
        Reading reading = Queries.read(FunctionChoice.CUBE, 1, 0.01);
        assertThat(reading.two().slope()).isCloseTo(3.0001, within(1e-10));
        assertThat(reading.one().slope()).isCloseTo(3.0301, within(1e-10));
        assertThat(reading.slope()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1.5, 0.7})
    void theErrorsLieOnLinesOfSlopeOneAndTwo(double theta) {
        Reading reading = Queries.read(FunctionChoice.CUBE, theta, 0.01);
        assertThat(reading.oneOverEpsilons().order()).isCloseTo(1, within(0.05));
        assertThat(reading.twoOverEpsilons().order()).isCloseTo(2, within(0.05));
    }

    @Test
    void theBestEpsilonIsNear1eMinus8OneSidedAndBetween1eMinus6And1eMinus5TwoSided() {
        Reading reading = Queries.read(FunctionChoice.CUBE, 1, 0.01);
        assertThat(reading.oneOverEpsilons().bestEpsilon()).isBetween(3e-9, 3e-8);
        assertThat(reading.twoOverEpsilons().bestEpsilon()).isBetween(1e-6, 1e-5);
    }

    @Test
    void twoSidedTakesTwoEvaluationsAndOneSidedOneBesideTheOneThatAllShare() {
        Reading reading = Queries.read(FunctionChoice.RELU_NET, 1, 0.01);
        assertThat(reading.two().evaluations()).isEqualTo(2);
        assertThat(reading.one().evaluations()).isEqualTo(1 + 1);
        assertThat(reading.parameters()).as("2-3-1").isEqualTo(3 * 2 + 3 + 3 + 1);
    }

    /// θ² bends evenly: the two-sided difference errs by rounding alone.
    @Test
    void ofASquareTwoSidedErrsByRoundingAlone() {
        Reading reading = Queries.read(FunctionChoice.SQUARE, 1, 0.3);
        assertThat(reading.two().error()).isLessThan(1e-15);
        assertThat(reading.one().error()).isCloseTo(0.3, within(1e-12));
        assertThat(reading.twoOverEpsilons().order()).isNaN();
    }

    @Test
    void aSmoothNetworkBehavesLikeACurve() {
        Reading reading = Queries.read(FunctionChoice.TANH_NET, 0.5, 0.01);
        assertThat(reading.kinks().places()).isEmpty();
        assertThat(reading.oneOverEpsilons().order()).isCloseTo(1, within(0.05));
        assertThat(reading.twoOverEpsilons().order()).isCloseTo(2, within(0.05));
    }

    @Test
    void in32BitsRoundingTakesOverLongBefore() {
        Reading reading = Queries.readIn32Bits(FunctionChoice.CUBE, 1, 1e-9);
        assertThat(reading.twoOverEpsilons().bestEpsilon()).isBetween(1e-3, 1e-2);
        assertThat(reading.twoOverEpsilons().bestError()).isGreaterThan(1e-6);
        assertThat(reading.two().slope()).as("nothing moves").isZero();
    }

    /// Beyond the kink the error hardly depends on ε; on this side of it two-sided is exact again.
    @Test
    void aKinkWithinEpsilonSpoilsTheTwoSidedDifference() {
        double kink = Queries.read(FunctionChoice.RELU_NET, 0, 0.01).kinks().places().stream()
                .filter(place -> Math.abs(place - 0.118) < 0.01)
                .findFirst()
                .orElseThrow();
        double theta = kink + 0.03;
        Reading crossing = Queries.read(FunctionChoice.RELU_NET, theta, 0.06);
        assertThat(crossing.kinkBelow()).isTrue();
        assertThat(crossing.kinkAbove()).isFalse();
        assertThat(crossing.two().error()).isGreaterThan(3 * crossing.one().error());
        Reading smaller = Queries.read(FunctionChoice.RELU_NET, theta, 0.04);
        assertThat(smaller.two().error()).isGreaterThan(crossing.two().error() / 3);
        Reading clear = Queries.read(FunctionChoice.RELU_NET, theta, 0.02);
        assertThat(clear.kinkBelow()).isFalse();
        assertThat(clear.two().error()).isLessThan(crossing.two().error() / 100);
        assertThat(crossing.twoOverEpsilons().order()).as("on no line").isNaN();
    }

    @Test
    void theSameQueryHasTheSameAnswerWhateverWasAskedBefore() {
        Query query = Queries.of(FunctionChoice.RELU_NET, Precision.DOUBLE, 0.5, 0.02);
        Measuring busy = new Measuring();
        busy.apply(Queries.of(FunctionChoice.CUBE, Precision.DOUBLE, 0.5, 0.02));
        busy.apply(Queries.of(FunctionChoice.RELU_NET, Precision.DOUBLE, -0.4, 0.02));
        busy.apply(Queries.of(FunctionChoice.RELU_NET, Precision.DOUBLE, 0.5, 0.7));
        Reading after = busy.apply(query);
        Reading fresh = new Measuring().apply(query);
        assertThat(after.two()).isEqualTo(fresh.two());
        assertThat(after.one()).isEqualTo(fresh.one());
        assertThat(after.twoOverEpsilons().errors())
                .isEqualTo(fresh.twoOverEpsilons().errors());
        assertThat(after.closeup().ys()).isEqualTo(fresh.closeup().ys());
    }

    @ParameterizedTest
    @EnumSource(FunctionChoice.class)
    void everyExtremeIsMeasured(FunctionChoice function) {
        for (double theta : new double[] {-2, 0, 2}) {
            for (double epsilon : new double[] {1e-15, 1}) {
                for (Precision precision : Precision.values()) {
                    Reading reading = new Measuring().apply(Queries.of(function, precision, theta, epsilon));
                    assertThat(reading.one().slope() + reading.two().slope()).isFinite();
                    assertThat(GradientDiagnosis.of(reading).verdict().key()).isNotBlank();
                }
            }
        }
    }
}
