package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;

class PcaTest {

    @Property(tries = 100, seed = "2026")
    void rotatedIsUncorrelatedAndWhitenedIsTheIdentity(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 20, max = 60) int m, @ForAll long seed) {
        DMatrixRMaj x = correlated(n, m, Chance.of(seed));
        Pca pca = Pca.of(x);
        assertThat(pca.rank()).isEqualTo(n);

        DMatrixRMaj ofRotated = Covariance.of(pca.rotate(x));
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double expected = row == column ? pca.variance(row) : 0;
                assertThat(ofRotated.get(row, column)).isCloseTo(expected, within(1e-12 * pca.variance(0)));
            }
        }
        DMatrixRMaj identity = CommonOps_DDRM.identity(n);
        assertThat(MatrixFeatures_DDRM.isIdentical(Covariance.of(pca.whiten(x, 0)), identity, 1e-10))
                .isTrue();
        assertThat(MatrixFeatures_DDRM.isIdentical(Covariance.of(pca.whitenZca(x, 0)), identity, 1e-10))
                .isTrue();
    }

    @Property(tries = 100, seed = "2026")
    void componentsAreOrthonormalAndVariancesDescend(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 12) int m, @ForAll long seed) {
        Pca pca = Pca.of(correlated(n, m, Chance.of(seed)));
        assertThat(MatrixFeatures_DDRM.isOrthogonal(pca.components(), 1e-12)).isTrue();
        for (int k = 1; k < n; k++) {
            assertThat(pca.variance(k)).isLessThanOrEqualTo(pca.variance(k - 1));
        }
        assertThat(pca.rank()).isLessThan(m);
        assertThat(pca.explained(n)).isEqualTo(1);
    }

    /// What is lost by dropping components is exactly the variance they had.
    @Test
    void reconstructionLosesTheDroppedVariance() {
        DMatrixRMaj x = correlated(6, 40, Chance.of(1));
        Pca pca = Pca.of(x);
        double lost = 0;
        for (int k = 6; k >= 0; k--) {
            double squares = 0;
            DMatrixRMaj reconstructed = pca.reconstruct(x, k);
            for (int i = 0; i < x.data.length; i++) {
                squares += Math.pow(x.data[i] - reconstructed.data[i], 2) / 40;
            }
            assertThat(squares).isCloseTo(lost, within(1e-12 * pca.variance(0)));
            lost += k > 0 ? pca.variance(k - 1) : 0;
        }
        assertThat(1 - pca.explained(2)).isCloseTo(1 - (pca.variance(0) + pca.variance(1)) / lost, within(1e-14));
    }

    @Test
    void allComponentsOfDigitsReconstructThem() {
        DMatrixRMaj x = RealData.DIGITS.load().x();
        Pca pca = Pca.of(x);
        assertThat(pca.rank()).isEqualTo(61);
        assertThat(MatrixFeatures_DDRM.isIdentical(pca.reconstruct(x, 64), x, 1e-10))
                .isTrue();
        assertThat(MatrixFeatures_DDRM.isIdentical(pca.reconstruct(x, 61), x, 1e-10))
                .isTrue();
    }

    /// Squaring first would leave nothing of a direction 1e-9 times as long as another.
    @Test
    void badlyScaledDirectionsKeepTheirVariance() {
        Chance chance = Chance.of(4);
        DMatrixRMaj x = new DMatrixRMaj(2, 200);
        for (int j = 0; j < 200; j++) {
            double large = chance.gaussian();
            x.set(0, j, large);
            x.set(1, j, large + 1e-9 * chance.gaussian());
        }
        Pca pca = Pca.of(x);
        assertThat(Math.sqrt(pca.variance(1))).isBetween(5e-10, 9e-10);
        assertThat(Covariance.of(pca.whiten(x, 0)).get(1, 1)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aDirectionWithoutVarianceStaysFinite() {
        DMatrixRMaj x = new DMatrixRMaj(2, 3, true, 1, 2, 3, 2, 4, 6);
        Pca pca = Pca.of(x);
        assertThat(pca.rank()).isEqualTo(1);
        assertThat(MatrixFeatures_DDRM.hasUncountable(pca.whitenZca(x, 0))).isFalse();
        assertThat(CommonOps_DDRM.elementMaxAbs(CommonOps_DDRM.extractRow(pca.whiten(x, 0), 1, null)))
                .isZero();
        Pca ofConstant = Pca.of(new DMatrixRMaj(2, 3));
        assertThat(ofConstant.rank()).isZero();
        assertThat(ofConstant.explained(1)).isEqualTo(1);
    }

    /// In this pair the rounding of the mean leaves more across their line than a few units in the last place.
    @Test
    void mExamplesLieInMMinusOneDirections() {
        Pca pca = Pca.of(correlated(2, 2, Chance.of(-12498420275746L)));
        assertThat(pca.rank()).isEqualTo(1);
        assertThat(pca.variance(1)).isZero();
    }

    @Test
    void epsilonShrinksTheWhitenedVariance() {
        DMatrixRMaj x = correlated(3, 50, Chance.of(9));
        Pca pca = Pca.of(x);
        DMatrixRMaj covariance = Covariance.of(pca.whiten(x, 0.1));
        for (int k = 0; k < 3; k++) {
            assertThat(covariance.get(k, k)).isCloseTo(pca.variance(k) / (pca.variance(k) + 0.1), within(1e-12));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> pca.whiten(x, -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pca.reconstruct(x, 4))
                .withMessageContaining("4");
    }

    private static DMatrixRMaj correlated(int n, int m, Chance chance) {
        DMatrixRMaj mixing = random(n, n, chance);
        for (int i = 0; i < n; i++) {
            mixing.add(i, i, 3);
        }
        DMatrixRMaj x = new DMatrixRMaj(n, m);
        CommonOps_DDRM.mult(mixing, random(n, m, chance), x);
        CommonOps_DDRM.add(x, 10);
        return x;
    }

    private static DMatrixRMaj random(int rows, int columns, Chance chance) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = chance.gaussian();
        }
        return matrix;
    }
}
