package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    @Property(tries = 300, seed = "2026")
    void trainHasMeanZeroAndVarianceOne(
            @ForAll @IntRange(min = 2, max = 500) int m,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double offset,
            @ForAll @DoubleRange(min = 0.1, max = 1e6) double scale,
            @ForAll long seed) {
        DMatrixRMaj x = gaussians(m, offset, scale, Chance.of(seed));
        assertNormal(Normalizer.of(x).apply(x));
    }

    @Test
    void extremeScalesNeitherOverflowNorVanish() {
        for (double scale : new double[] {1e-200, 1e-12, 1e12, 1e200}) {
            DMatrixRMaj x = gaussians(50, 0, scale, Chance.of(3));
            assertNormal(Normalizer.of(x).apply(x));
        }
    }

    @Test
    void theStepsTogetherAreTheWhole() {
        DMatrixRMaj x = gaussians(20, 7, 3, Chance.of(5));
        Normalizer normalizer = Normalizer.of(x);
        assertThat(normalizer.divideByDeviation(normalizer.subtractMean(x)).data)
                .isEqualTo(normalizer.apply(x).data);
    }

    @Test
    void rawUndoesNormalized() {
        Normalizer normalizer = Normalizer.of(gaussians(20, -4, 0.3, Chance.of(6)));
        assertThat(normalizer.raw(0, normalizer.normalized(0, 1.25))).isCloseTo(1.25, within(1e-14));
    }

    @Test
    void aConstantFeatureIsCentredAndCarriesNoInformation() {
        DMatrixRMaj x = new DMatrixRMaj(2, 3, true, 0.1, 0.1, 0.1, 1, 2, 3);
        Normalizer normalizer = Normalizer.of(x);
        assertThat(normalizer.carriesInformation(0)).isFalse();
        assertThat(normalizer.carriesInformation(1)).isTrue();
        assertThat(normalizer.divisor(0)).isEqualTo(1);
        DMatrixRMaj normalized = normalizer.apply(x);
        assertThat(new double[] {normalized.get(0, 0), normalized.get(0, 1), normalized.get(0, 2)})
                .containsExactly(0, 0, 0);
        assertThat(normalizer.normalized(0, 0.4)).isEqualTo(0.4 - 0.1);
    }

    @Test
    void otherSetsUseTrainStatistics() {
        Normalizer normalizer = Normalizer.of(new DMatrixRMaj(1, 2, true, 0, 2));
        assertThat(normalizer.apply(new DMatrixRMaj(1, 2, true, 11, 13)).data).containsExactly(10, 12);
    }

    @Test
    void refusesOtherShapesAndWhatIsNoNumber() {
        Normalizer normalizer = Normalizer.of(new DMatrixRMaj(2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> normalizer.apply(new DMatrixRMaj(3, 3)))
                .withMessageContaining("3")
                .withMessageContaining("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalizer.of(new DMatrixRMaj(1, 2, true, 1, Double.NaN)))
                .withMessageContaining("NaN");
    }

    private static DMatrixRMaj gaussians(int m, double offset, double scale, Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            x.set(0, j, offset + scale * chance.gaussian());
        }
        return x;
    }

    private static void assertNormal(DMatrixRMaj z) {
        double mean = 0;
        double squares = 0;
        for (int j = 0; j < z.getNumCols(); j++) {
            mean += z.get(0, j) / z.getNumCols();
            squares += z.get(0, j) * z.get(0, j) / z.getNumCols();
        }
        assertThat(mean).isCloseTo(0, within(1e-12));
        assertThat(squares - mean * mean).isCloseTo(1, within(1e-12));
    }
}
