package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class CrossCorrelationTest {

    /// Against the double loop over an image that really is padded.
    @Property(tries = 200, seed = "2026")
    void equalsTheDirectDoubleLoop(
            @ForAll @IntRange(min = 1, max = 9) int n,
            @ForAll @IntRange(min = 1, max = 4) int f,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(max = 3) int padding,
            @ForAll long seed) {
        Assume.that(f <= n + 2 * padding);
        Chance chance = Chance.of(seed);
        DMatrixRMaj image = random(n, n + 1, chance);
        DMatrixRMaj filter = random(f, f, chance);
        DMatrixRMaj padded = new DMatrixRMaj(n + 2 * padding, n + 1 + 2 * padding);
        CommonOps_DDRM.insert(image, padded, padding, padding);

        DMatrixRMaj map = new CrossCorrelation(stride, padding).apply(image, filter);

        assertThat(map.getNumRows()).isEqualTo(Math.floorDiv(n + 2 * padding - f, stride) + 1);
        assertThat(map.getNumCols()).isEqualTo(Math.floorDiv(n + 1 + 2 * padding - f, stride) + 1);
        for (int row = 0; row < map.getNumRows(); row++) {
            for (int column = 0; column < map.getNumCols(); column++) {
                DMatrixRMaj window = CommonOps_DDRM.extract(
                        padded, row * stride, row * stride + f, column * stride, column * stride + f);
                CommonOps_DDRM.elementMult(window, filter);
                assertThat(map.get(row, column)).isCloseTo(CommonOps_DDRM.elementSum(window), within(1e-12));
            }
        }
    }

    @Test
    void shiftingThePictureByOneStrideShiftsTheMap() {
        Chance chance = Chance.of(1);
        DMatrixRMaj wide = random(8, 10, chance);
        DMatrixRMaj filter = random(3, 3, chance);
        CrossCorrelation correlation = new CrossCorrelation(2, 0);
        DMatrixRMaj here = correlation.apply(CommonOps_DDRM.extract(wide, 0, 8, 0, 8), filter);
        DMatrixRMaj shifted = correlation.apply(CommonOps_DDRM.extract(wide, 0, 8, 2, 10), filter);
        for (int row = 0; row < here.getNumRows(); row++) {
            for (int column = 0; column + 1 < here.getNumCols(); column++) {
                assertThat(shifted.get(row, column)).isEqualTo(here.get(row, column + 1));
            }
        }
    }

    @Test
    void theIdentityFilterWithPaddingGivesThePictureBack() {
        DMatrixRMaj image = random(8, 8, Chance.of(2));
        DMatrixRMaj identity = new DMatrixRMaj(3, 3);
        identity.set(1, 1, 1);
        assertThat(new CrossCorrelation(1, 1).apply(image, identity).data).isEqualTo(image.data);
    }

    /// The map is linear in the filter, so that half the squared map has the gradient Σ map·window exactly.
    @Test
    void filterGradientAgreesWithDifferences() {
        Chance chance = Chance.of(3);
        DMatrixRMaj image = random(7, 6, chance);
        DMatrixRMaj filter = random(3, 3, chance);
        CrossCorrelation correlation = new CrossCorrelation(2, 1);
        DMatrixRMaj gradient = correlation.filterGradient(image, correlation.apply(image, filter), 3, 3);
        double epsilon = 1e-5;
        for (int i = 0; i < 9; i++) {
            DMatrixRMaj up = filter.copy();
            DMatrixRMaj down = filter.copy();
            up.data[i] += epsilon;
            down.data[i] -= epsilon;
            double slope = (halfSquares(correlation.apply(image, up)) - halfSquares(correlation.apply(image, down)))
                    / (2 * epsilon);
            assertThat(gradient.data[i]).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void refusesAFilterThatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossCorrelation(1, 0).outputSize(2, 3))
                .withMessageContaining("3")
                .withMessageContaining("2");
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossCorrelation(0, 0));
    }

    private static double halfSquares(DMatrixRMaj map) {
        double sum = 0;
        for (double value : map.data) {
            sum += value * value / 2;
        }
        return sum;
    }

    private static DMatrixRMaj random(int rows, int columns, Chance chance) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = chance.gaussian();
        }
        return matrix;
    }
}
