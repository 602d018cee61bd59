package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Population;
import justright.engine.data.RealData;
import justright.engine.probe.NumericalGradient.Difference;
import justright.engine.probe.SingleUnitCost.Kind;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SingleUnitCostTest {

    private static final double[] THETA = {0.4, -1.1, 0.3};

    private static SingleUnitCost moons(Kind kind) {
        Dataset moons = new Population.Moons(0.3).sample(60, Chance.of(1));
        return SingleUnitCost.of(kind, moons.x(), moons.y(), true);
    }

    @ParameterizedTest
    @EnumSource
    void gradientAndHessianAgreeWithDifferences(Kind kind) {
        SingleUnitCost cost = moons(kind);
        double[] slopes = NumericalGradient.of(differentiable(cost), THETA, 1e-5, Difference.TWO_SIDED)
                .slopes();
        assertThat(cost.gradient(THETA)).containsExactly(slopes, within(1e-9));
        DMatrixRMaj hessian = cost.hessian(THETA);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int component = row;
                int along = column;
                double bend = NumericalGradient.of(
                        t -> {
                            double[] theta = THETA.clone();
                            theta[along] = t;
                            return cost.gradient(theta)[component];
                        },
                        THETA[column],
                        1e-5,
                        Difference.TWO_SIDED);
                assertThat(hessian.get(row, column)).isCloseTo(bend, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void atTheOptimumTheGradientVanishes(Kind kind) {
        SingleUnitCost cost = moons(kind);
        Optimum optimum = Optimum.of(cost).orElseThrow();
        assertThat(cost.gradient(optimum.theta())).containsExactly(new double[3], within(1e-12));
        assertThat(optimum.gap(THETA)).isPositive();
    }

    @Test
    void separableClassesHaveNoOptimum() {
        DMatrixRMaj x = new DMatrixRMaj(1, 4, true, -2, -1, 1, 2);
        DMatrixRMaj y = new DMatrixRMaj(1, 4, true, 0, 0, 1, 1);
        assertThat(Optimum.of(SingleUnitCost.of(Kind.LOGISTIC_REGRESSION, x, y, true)))
                .isEmpty();
        DMatrixRMaj touching = new DMatrixRMaj(1, 4, true, 0, 0, 1, 0);
        assertThat(Optimum.of(SingleUnitCost.of(Kind.LOGISTIC_REGRESSION, x, touching, true)))
                .isPresent();
    }

    /// One class ends where the other begins: no line separates strictly, and yet the weights grow for ever.
    @Test
    void classesThatTouchInOnePointHaveNoOptimumEither() {
        DMatrixRMaj x = new DMatrixRMaj(1, 4, true, -1, 0, 0, 1);
        DMatrixRMaj y = new DMatrixRMaj(1, 4, true, 0, 0, 1, 1);
        assertThat(Optimum.of(SingleUnitCost.of(Kind.LOGISTIC_REGRESSION, x, y, false)))
                .isEmpty();
    }

    @Test
    void rawAndNormalizedWineHaveTheSameLeastCost() {
        Dataset wine = RealData.WINE.load().selectClasses(1, 2).selectFeatures(0, 4, 12);
        for (Kind kind : Kind.values()) {
            double raw = Optimum.of(SingleUnitCost.of(kind, wine.x(), wine.y(), true))
                    .orElseThrow()
                    .cost();
            DMatrixRMaj z = Normalizer.of(wine).apply(wine.x());
            double normalized = Optimum.of(SingleUnitCost.of(kind, z, wine.y(), true))
                    .orElseThrow()
                    .cost();
            assertThat(raw).isCloseTo(normalized, within(1e-12));
        }
    }

    @Test
    void extremeLogitsCostWhatTheyShould() {
        DMatrixRMaj x = new DMatrixRMaj(1, 2, true, 1, -1);
        SingleUnitCost cost = SingleUnitCost.of(Kind.LOGISTIC_REGRESSION, x, new DMatrixRMaj(1, 2, true, 0, 1), false);
        assertThat(cost.cost(1000)).isEqualTo(1000);
        assertThat(cost.cost(-1000)).isEqualTo(0);
        assertThat(cost.gradient(-1000)[0]).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource
    void aSurfaceIsTheCostOverTwoParameters(Kind kind) {
        SingleUnitCost cost = moons(kind);
        LossSurface weights = LossSurface.of(cost, 0, 1, THETA);
        assertThat(weights.at(0.4, -1.1)).isCloseTo(cost.cost(THETA), within(1e-14));
        assertThat(weights.at(2, -3)).isCloseTo(cost.cost(2, -3, 0.3), within(1e-13));
        LossSurface withBiasAxis = LossSurface.of(cost, 2, 0, THETA);
        assertThat(withBiasAxis.at(5, -2)).isCloseTo(cost.cost(-2, -1.1, 5), within(1e-13));
    }

    @ParameterizedTest
    @EnumSource
    void theBestBiasIsNoWorseThanAnyOther(Kind kind) {
        SingleUnitCost cost = moons(kind);
        LossSurface surface = LossSurface.withBestBias(cost, 0, 1, THETA);
        for (double w : new double[] {-3, 0.5, 40}) {
            double best = surface.at(w, -w);
            double scanned = Double.POSITIVE_INFINITY;
            for (double bias = -80; bias <= 80; bias += 0.01) {
                scanned = Math.min(scanned, cost.cost(w, -w, bias));
            }
            assertThat(best).isLessThanOrEqualTo(scanned + 1e-12).isCloseTo(scanned, within(1e-4));
        }
        Optimum optimum = Optimum.of(cost).orElseThrow();
        assertThat(surface.at(optimum.theta()[0], optimum.theta()[1])).isCloseTo(optimum.cost(), within(1e-12));
    }

    @Test
    void aGridRunsRowByRow() {
        LossSurface surface = LossSurface.of(moons(Kind.LOGISTIC_REGRESSION), 0, 1, THETA);
        double[] grid = new double[9];
        surface.fill(grid, 3, -1, 1, 2, 4);
        assertThat(grid[0]).isEqualTo(surface.at(-1, 2));
        assertThat(grid[2]).isEqualTo(surface.at(1, 2));
        assertThat(grid[7]).isEqualTo(surface.at(0, 4));
        assertThat(Arrays.stream(grid).distinct().count()).isEqualTo(9);
    }

    @Test
    void refusesOtherShapes() {
        DMatrixRMaj x = new DMatrixRMaj(2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleUnitCost.of(Kind.LINEAR_REGRESSION, x, new DMatrixRMaj(1, 4), true))
                .withMessageContaining("4")
                .withMessageContaining("3");
        SingleUnitCost cost = moons(Kind.LINEAR_REGRESSION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.cost(1, 2))
                .withMessageContaining("2")
                .withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> LossSurface.of(cost, 1, 1, THETA));
        assertThatIllegalArgumentException().isThrownBy(() -> LossSurface.withBestBias(cost, 0, 2, THETA));
    }

    private static DifferentiableCost differentiable(SingleUnitCost cost) {
        return new DifferentiableCost() {
            @Override
            public double cost(double[] theta) {
                return cost.cost(theta);
            }

            @Override
            public double[] gradient(double[] theta) {
                return cost.gradient(theta);
            }
        };
    }
}
