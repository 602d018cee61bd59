package justright.labs.augmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import org.junit.jupiter.api.Test;

class CopierTest {

    private static final Examples DIGITS = Examples.of(PictureChoice.DIGITS, 40, 3);

    private static Copier copier(Set<Transform> ticked, double strength, Copying copying) {
        return Copier.of(new Transforms(ticked, strength, copying), PictureChoice.DIGITS.edge(), 3);
    }

    /// Must hold: a transform of strength zero returns the picture unchanged, bit for bit.
    @Test
    void strengthZeroReturnsThePictureUnchanged() {
        Copier idle = copier(EnumSet.allOf(Transform.class), 0, Copying.FRESH);

        assertThat(idle.copies(DIGITS.few(), 7).x().data).isEqualTo(DIGITS.few().x().data);
        assertThat(idle.lesson(DIGITS.few(), 7)).isSameAs(DIGITS.few());
        assertThat(idle.made(40, 100)).isZero();
    }

    @Test
    void everyTransformChangesPictures() {
        for (Transform each : Transform.values()) {
            Copier copier = copier(EnumSet.of(each), 1, Copying.FRESH);
            assertThat(copier.copies(DIGITS.few(), 1).x().data)
                    .as("%s", each)
                    .isNotEqualTo(DIGITS.few().x().data);
        }
    }

    @Test
    void aFlipHasNoStrength() {
        Copier flip = copier(EnumSet.of(Transform.VERTICAL_FLIP), 1, Copying.FRESH);
        Copier shift = copier(EnumSet.of(Transform.SHIFT), 1, Copying.FRESH);
        Copier both = copier(EnumSet.of(Transform.SHIFT, Transform.HORIZONTAL_FLIP), 1, Copying.FRESH);

        assertThat(flip.isMirroring()).isTrue();
        assertThat(flip.isBending()).isFalse();
        assertThat(shift.isMirroring()).isFalse();
        assertThat(shift.isBending()).isTrue();
        assertThat(both.isMirroring() && both.isBending()).isTrue();
    }

    @Test
    void theSheetShowsWhatTheUpdateLearns() {
        Copier copier = copier(EnumSet.of(Transform.ROTATION, Transform.ELASTIC), 1, Copying.FRESH);
        Dataset lesson = copier.lesson(DIGITS.few(), 5);
        Dataset shown = copier.copies(DIGITS.few().first(DIGITS.shown()), 5);

        assertThat(lesson.examples()).isEqualTo(80);
        for (int j = 0; j < DIGITS.shown(); j++) {
            assertThat(column(lesson, 40 + j)).isEqualTo(column(shown, j));
            assertThat(lesson.label(40 + j)).isEqualTo(DIGITS.few().label(j));
            assertThat(column(lesson, j)).isEqualTo(column(DIGITS.few(), j));
        }
    }

    @Test
    void freshCopiesDifferAndKeptOnesDoNot() {
        Copier fresh = copier(EnumSet.of(Transform.SHIFT), 1, Copying.FRESH);
        Copier once = copier(EnumSet.of(Transform.SHIFT), 1, Copying.ONCE);

        assertThat(fresh.copies(DIGITS.few(), 1).x().data)
                .isNotEqualTo(fresh.copies(DIGITS.few(), 2).x().data);
        assertThat(once.copies(DIGITS.few(), 1).x().data)
                .isEqualTo(once.copies(DIGITS.few(), 2).x().data);
        assertThat(fresh.made(40, 100)).isEqualTo(4000);
        assertThat(once.made(40, 100)).isEqualTo(40);
    }

    @Test
    void shownPicturesComeFirstAndNoPictureTwice() {
        assertThat(IntStream.range(0, DIGITS.shown())
                        .mapToObj(DIGITS.few()::label)
                        .toList())
                .isSubsetOf(PictureChoice.DIGITS.shown())
                .doesNotHaveDuplicates();
        assertThat(DIGITS.twice().examples()).isEqualTo(80);
        assertThat(DIGITS.twice().first(40).x().data).isEqualTo(DIGITS.few().x().data);
        long different = IntStream.range(0, 80)
                .mapToObj(j -> java.util.Arrays.hashCode(column(DIGITS.twice(), j)))
                .distinct()
                .count();
        assertThat(different).isEqualTo(80);
    }

    private static double[] column(Dataset set, int j) {
        return IntStream.range(0, set.features())
                .mapToDouble(pixel -> set.x().get(pixel, j))
                .toArray();
    }
}
