package justright.ui.plot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import justright.ui.plot.matrix.ConfusionMatrix.Corner;
import justright.ui.plot.matrix.ConfusionMatrix.Mistake;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");
    private static final Corner CORNER = new Corner("is", "read as");

    @Test
    void findsTheMostFrequentMistake() {
        ConfusionMatrix matrix = new ConfusionMatrix(CLASSES, new int[] {90, 4, 0, 7, 50, 7, 0, 0, 3}, CORNER);

        assertThat(matrix.count(1, 2)).isEqualTo(7);
        assertThat(matrix.of(1)).isEqualTo(64);
        assertThat(matrix.worst()).contains(new Mistake(1, 0, 7, 64));
    }

    @Test
    void findsNoneWhereAllIsRight() {
        assertThat(new ConfusionMatrix(CLASSES, new int[] {1, 0, 0, 0, 2, 0, 0, 0, 3}, CORNER).worst())
                .isEmpty();
    }

    @Test
    void needsACountForEachPair() {
        assertThatThrownBy(() -> new ConfusionMatrix(CLASSES, new int[8], CORNER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8 counts for 3 classes");
    }
}
