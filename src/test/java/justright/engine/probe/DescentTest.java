package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.RealData;
import justright.engine.probe.SingleUnitCost.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DescentTest {

    /// The largest stable α of a quadratic cost is 2/λ_max: by really descending, on inputs of any scale.
    @Property(tries = 30, seed = "2026")
    void justBelowTwoOverLambdaMaxConvergesJustAboveDiverges(
            @ForAll @DoubleRange(min = 0.1, max = 10) double scale,
            @ForAll @DoubleRange(min = -3, max = 3) double mean,
            @ForAll long seed) {
        SingleUnitCost cost = regression(scale, mean, true, seed);
        double limit = Curvature.of(cost.hessian(0, 0, 0)).largestStableLearningRate();
        Optimum optimum = Optimum.of(cost).orElseThrow();
        double start = optimum.gap(0, 0, 0);
        assertThat(optimum.gap(descended(cost, 0.999 * limit, 5_000))).isLessThan(start);
        assertThat(optimum.gap(descended(cost, 1.02 * limit, 5_000))).isGreaterThan(1e6 * start);
    }

    @Test
    void theForetoldGapIsTheOneDescentReaches() {
        SingleUnitCost cost = regression(4, 2, true, 1);
        Optimum optimum = Optimum.of(cost).orElseThrow();
        double learningRate = 1 / Curvature.of(cost.hessian(0, 0, 0)).lambdaMax();
        double[] offset = optimum.theta();
        for (int i = 0; i < offset.length; i++) {
            offset[i] = -offset[i];
        }
        Descent descent = Descent.onQuadratic(cost.hessian(0, 0, 0), offset, learningRate);
        for (int t : new int[] {0, 1, 10, 100}) {
            assertThat(descent.gap(t))
                    .isCloseTo(optimum.gap(descended(cost, learningRate, t)), within(1e-10 * descent.gap(0)));
        }
    }

    @Test
    void theForetoldCountIsTheOneDescentNeeds() {
        SingleUnitCost cost = regression(3, 1, true, 2);
        Optimum optimum = Optimum.of(cost).orElseThrow();
        double learningRate = 1 / Curvature.of(cost.hessian(0, 0, 0)).lambdaMax();
        double target = 0.01 * optimum.gap(0, 0, 0);
        int counted = 0;
        while (optimum.gap(descended(cost, learningRate, counted)) > target) {
            counted++;
        }
        assertThat(counted).isGreaterThan(3);
        assertThat(Descent.stepsToFraction(cost, optimum, new double[3], learningRate, 0.01, 1000))
                .isEqualTo(OptionalLong.of(counted));
        assertThat(Descent.stepsToFraction(cost, optimum, new double[3], learningRate, 0.01, counted - 1))
                .isEmpty();
    }

    @Test
    void beyondTheLimitTheTargetIsNeverReached() {
        Descent descent = Descent.onQuadratic(new DMatrixRMaj(2, 2, true, 1, 0, 0, 4), new double[] {1, 1}, 0.501);
        assertThat(descent.stepsToFraction(0.01)).isEmpty();
        Descent slow = Descent.onQuadratic(new DMatrixRMaj(2, 2, true, 1, 0, 0, 1e6), new double[] {1, 1}, 1e-6);
        assertThat(slow.stepsToFraction(1e-9).orElseThrow()).isGreaterThan(1_000_000);
    }

    /// With a bias in the model a mean five σ from zero hurts more than a fivefold scale: 727 against 25.
    /// α so large that logistic descent swings between two places for ever, and one so small that it stands still.
    @Test
    void aWalkThatGetsNowhereEnds() {
        DMatrixRMaj x = new DMatrixRMaj(new double[][] {{-1, 1, 1}});
        DMatrixRMaj y = new DMatrixRMaj(new double[][] {{0, 1, 0}});
        SingleUnitCost cost = SingleUnitCost.of(SingleUnitCost.Kind.LOGISTIC_REGRESSION, x, y, false);
        Optimum optimum = Optimum.of(cost).orElseThrow();
        for (double learningRate : new double[] {30, 1e-300}) {
            assertThat(Descent.stepsToFraction(cost, optimum, new double[] {3}, learningRate, 0.01, Long.MAX_VALUE))
                    .isEmpty();
        }
    }

    @Test
    void aMeanFiveSigmaAwayHurtsMoreThanAFivefoldScale() {
        assertThat(condition(5, 0, false)).isCloseTo(25, within(1e-9));
        assertThat(condition(5, 0, true)).isCloseTo(25, within(1e-9));
        double bySquare = (27 + Math.sqrt(725)) / (27 - Math.sqrt(725));
        assertThat(condition(1, 5, true)).isCloseTo(bySquare, within(1e-6));
        assertThat(bySquare).isBetween(726.99, 727.0);
        assertThat(condition(1, 5, false)).isCloseTo(26, within(1e-9));
    }

    /// λ_max/λ_min on four points whose two features are uncorrelated, the first with this σ and mean.
    private static double condition(double scale, double mean, boolean bias) {
        DMatrixRMaj x =
                new DMatrixRMaj(2, 4, true, mean - scale, mean - scale, mean + scale, mean + scale, -1, 1, -1, 1);
        SingleUnitCost cost = SingleUnitCost.of(Kind.LINEAR_REGRESSION, x, new DMatrixRMaj(1, 4), bias);
        return Curvature.of(cost.hessian(new double[cost.parameters()])).conditionNumber();
    }

    /// On real wine: normalizing takes the iteration count from millions to tens.
    @Test
    void normalizingWineSavesAlmostAllIterations() {
        Dataset wine = RealData.WINE.load().selectClasses(0, 1);
        Dataset two = wine.selectFeatures(
                wine.featureNames().indexOf("proline"), wine.featureNames().indexOf("hue"));
        SingleUnitCost raw = SingleUnitCost.of(Kind.LINEAR_REGRESSION, two.x(), two.y(), true);
        SingleUnitCost normalized =
                SingleUnitCost.of(Kind.LINEAR_REGRESSION, Normalizer.of(two).apply(two.x()), two.y(), true);
        assertThat(Curvature.of(raw.hessian(0, 0, 0)).conditionNumber()).isGreaterThan(1e6);
        assertThat(Curvature.of(normalized.hessian(0, 0, 0)).conditionNumber()).isLessThan(3);
        assertThat(steps(raw)).isGreaterThan(1_000_000);
        assertThat(steps(normalized)).isLessThan(20);
    }

    @Test
    void aConstantFeatureLeavesAFlatDirection() {
        DMatrixRMaj x = new DMatrixRMaj(2, 3, true, 0, 0, 0, 1, 2, 4);
        SingleUnitCost cost = SingleUnitCost.of(Kind.LINEAR_REGRESSION, x, new DMatrixRMaj(1, 3, true, 1, 3, 7), true);
        assertThat(Curvature.of(cost.hessian(0, 0, 0)).conditionNumber()).isGreaterThan(1e12);
        Optimum optimum = Optimum.of(cost).orElseThrow();
        assertThat(optimum.cost()).isCloseTo(0, within(1e-24));
        assertThat(optimum.theta()[1]).isCloseTo(2, within(1e-12));
    }

    @Test
    void refusesALearningRateThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Descent.onQuadratic(new DMatrixRMaj(1, 1, true, 1), new double[1], 0))
                .withMessageContaining("learningRate");
    }

    private static long steps(SingleUnitCost cost) {
        double learningRate = 1 / Curvature.of(cost.hessian(0, 0, 0)).lambdaMax();
        return Descent.stepsToFraction(
                        cost, Optimum.of(cost).orElseThrow(), new double[3], learningRate, 0.01, Long.MAX_VALUE)
                .orElseThrow();
    }

    private static double[] descended(SingleUnitCost cost, double learningRate, int steps) {
        double[] theta = new double[cost.parameters()];
        for (int t = 0; t < steps; t++) {
            double[] gradient = cost.gradient(theta);
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= learningRate * gradient[i];
            }
        }
        return theta;
    }

    private static SingleUnitCost regression(double scale, double mean, boolean bias, long seed) {
        Chance chance = Chance.of(seed);
        DMatrixRMaj x = new DMatrixRMaj(2, 30);
        DMatrixRMaj y = new DMatrixRMaj(1, 30);
        for (int j = 0; j < 30; j++) {
            x.set(0, j, mean + scale * chance.gaussian());
            x.set(1, j, chance.gaussian());
            y.set(0, j, 0.7 * x.get(0, j) - x.get(1, j) + 0.5 + 0.3 * chance.gaussian());
        }
        return SingleUnitCost.of(Kind.LINEAR_REGRESSION, x, y, bias);
    }
}
