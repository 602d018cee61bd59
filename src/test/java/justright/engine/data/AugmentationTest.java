package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AugmentationTest {

    @Property(tries = 100, seed = "2026")
    void strengthZeroIsTheIdentity(
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll long seed) {
        DMatrixRMaj images = random(height * width, 3, seed);
        assertThat(Augmentation.NONE.apply(images, height, width, Chance.of(seed)).data)
                .isEqualTo(images.data);
    }

    static Stream<Augmentation> single() {
        return Stream.of(
                Augmentation.NONE.withShift(1),
                Augmentation.NONE.withRotation(20),
                Augmentation.NONE.withZoom(0.3),
                Augmentation.NONE.withShear(0.4),
                Augmentation.NONE.withElastic(0.7),
                Augmentation.NONE.withFlips(true, false),
                Augmentation.NONE.withFlips(false, true));
    }

    @ParameterizedTest
    @MethodSource("single")
    void everyTransformChangesPicturesByItsSeedAlone(Augmentation augmentation) {
        DMatrixRMaj images = random(64, 10, 1);
        double[] once = augmentation.apply(images, 8, 8, Chance.of(5)).data;
        assertThat(once).isNotEqualTo(images.data);
        assertThat(augmentation.apply(images, 8, 8, Chance.of(5)).data).isEqualTo(once);
        assertThat(augmentation.apply(images, 8, 8, Chance.of(6)).data).isNotEqualTo(once);
        assertThat(images.data).isEqualTo(random(64, 10, 1).data);
    }

    @Test
    void flipsMirrorAboutHalfOfThePictures() {
        DMatrixRMaj images = random(6, 1000, 2);
        int mirrored = countFlipped(images, Augmentation.NONE.withFlips(true, false), new int[] {2, 1, 0, 5, 4, 3});
        assertThat(mirrored).isBetween(420, 580);
        int upsideDown = countFlipped(images, Augmentation.NONE.withFlips(false, true), new int[] {3, 4, 5, 0, 1, 2});
        assertThat(upsideDown).isBetween(420, 580);
    }

    private static int countFlipped(DMatrixRMaj images, Augmentation augmentation, int[] order) {
        DMatrixRMaj transformed = augmentation.apply(images, 2, 3, Chance.of(3));
        int flipped = 0;
        for (int j = 0; j < images.getNumCols(); j++) {
            boolean same = true;
            boolean turned = true;
            for (int pixel = 0; pixel < 6; pixel++) {
                same &= transformed.get(pixel, j) == images.get(pixel, j);
                turned &= transformed.get(pixel, j) == images.get(order[pixel], j);
            }
            assertThat(same || turned).isTrue();
            flipped += turned ? 1 : 0;
        }
        return flipped;
    }

    /// A blot away from the rim keeps its grey when shifted by less than its distance from it.
    @Test
    void shiftingMovesTheCentreOfMassByAtMostItsStrength() {
        DMatrixRMaj image = new DMatrixRMaj(64, 1);
        image.set(27, 0, 1);
        boolean moved = false;
        for (int seed = 0; seed < 50; seed++) {
            DMatrixRMaj shifted = Augmentation.NONE.withShift(0.7).apply(image, 8, 8, Chance.of(seed));
            double row = 0;
            double column = 0;
            for (int pixel = 0; pixel < 64; pixel++) {
                row += shifted.get(pixel, 0) * Math.floorDiv(pixel, 8);
                column += shifted.get(pixel, 0) * (pixel % 8);
            }
            assertThat(Arrays.stream(shifted.data).sum()).isCloseTo(1, within(1e-12));
            assertThat(Math.abs(row - 3)).isLessThanOrEqualTo(0.7);
            assertThat(Math.abs(column - 3)).isLessThanOrEqualTo(0.7);
            moved |= Math.abs(row - 3) > 0.3;
        }
        assertThat(moved).isTrue();
    }

    @Test
    void extendingKeepsTheOriginalsAndRepeatsTheLabels() {
        Dataset images = new Dataset(
                "key",
                random(4, 3, 4),
                new DMatrixRMaj(1, 3, true, 0, 1, 1),
                List.of("p00", "p01", "p10", "p11"),
                List.of("0", "1"));
        Dataset extended = Augmentation.NONE.withShift(0.5).extend(images, 2, 2, 2, Chance.of(1));
        assertThat(extended.examples()).isEqualTo(9);
        assertThat(extended.first(3).x().data).isEqualTo(images.x().data);
        assertThat(extended.y().data).containsExactly(0, 1, 1, 0, 1, 1, 0, 1, 1);
        assertThat(extended.select(3, 4, 5).x().data).isNotEqualTo(images.x().data);
        assertThat(extended.select(6, 7, 8).x().data)
                .isNotEqualTo(extended.select(3, 4, 5).x().data);
    }

    @Test
    void refusesOtherShapesAndStrengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Augmentation.NONE.apply(new DMatrixRMaj(63, 1), 8, 8, Chance.of(0)))
                .withMessageContaining("63")
                .withMessageContaining("64");
        assertThatIllegalArgumentException().isThrownBy(() -> Augmentation.NONE.withShift(-1));
    }

    private static DMatrixRMaj random(int rows, int columns, long seed) {
        Chance chance = Chance.of(seed);
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = chance.uniform();
        }
        return matrix;
    }
}
