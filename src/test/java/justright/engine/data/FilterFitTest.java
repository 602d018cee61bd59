package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class FilterFitTest {

    private static DMatrixRMaj random(int rows, int columns, long seed) {
        Chance chance = Chance.of(seed);
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = chance.gaussian();
        }
        return matrix;
    }

    private static FilterFit fit(DMatrixRMaj image, DMatrixRMaj filter, int stride) {
        CrossCorrelation correlation = new CrossCorrelation(stride, 1);
        return new FilterFit(correlation, image, correlation.apply(image, filter));
    }

    @Test
    void theGradientAgreesWithDifferences() {
        FilterFit fit = fit(random(7, 6, 1), random(3, 3, 2), 2);
        DMatrixRMaj filter = random(3, 3, 3);
        DMatrixRMaj gradient = fit.gradient(filter);
        double epsilon = 1e-5;
        for (int i = 0; i < 9; i++) {
            DMatrixRMaj up = filter.copy();
            DMatrixRMaj down = filter.copy();
            up.data[i] += epsilon;
            down.data[i] -= epsilon;
            assertThat(gradient.data[i]).isCloseTo((fit.cost(up) - fit.cost(down)) / (2 * epsilon), within(1e-8));
            assertThat(fit.descend(filter, 0.5).data[i]).isEqualTo(filter.data[i] - 0.5 * gradient.data[i]);
        }
    }

    @Test
    void theFilterBehindTheTargetFitsExactly() {
        DMatrixRMaj filter = random(3, 3, 2);
        assertThat(fit(random(7, 6, 1), filter, 1).cost(filter)).isZero();
    }

    /// A constant image without padding has one window only; a random one has as many as there are stops, at most 9.
    @Test
    void countsIndependentWindows() {
        DMatrixRMaj constant = new DMatrixRMaj(6, 6);
        constant.fill(3);
        CrossCorrelation plain = new CrossCorrelation(1, 0);
        DMatrixRMaj filter = random(3, 3, 2);
        assertThat(new FilterFit(plain, constant, plain.apply(constant, filter)).independentWindows(3, 3))
                .isEqualTo(1);
        assertThat(fit(random(7, 7, 1), filter, 1).independentWindows(3, 3)).isEqualTo(9);
        CrossCorrelation wide = new CrossCorrelation(3, 0);
        DMatrixRMaj image = random(6, 6, 1);
        assertThat(new FilterFit(wide, image, wide.apply(image, filter)).independentWindows(3, 3))
                .isEqualTo(4);
    }
}
