package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final DMatrixRMaj X = new DMatrixRMaj(2, 3, true, 1, 2, 3, 4, 5, 6);
    private static final DMatrixRMaj ONE_HOT = new DMatrixRMaj(3, 3, true, 0, 0, 1, 1, 0, 0, 0, 1, 0);

    private static Dataset threeClasses() {
        return new Dataset("key", X, ONE_HOT, List.of("a", "b"), List.of("p", "q", "r"));
    }

    @Test
    void readsLabelsOfEitherKind() {
        Dataset three = threeClasses();
        assertThat(new int[] {three.label(0), three.label(1), three.label(2)}).containsExactly(1, 2, 0);
        Dataset binary = binary(0, 1, 1);
        assertThat(new int[] {binary.label(0), binary.label(1), binary.label(2)})
                .containsExactly(0, 1, 1);
        assertThat(binary.isBinary()).isTrue();
        assertThat(three.isBinary()).isFalse();
    }

    @Test
    void aRegressionHasNoLabels() {
        Dataset regression =
                new Dataset("key", X, new DMatrixRMaj(1, 3, true, 0.5, -2, 7), List.of("a", "b"), List.of());
        assertThat(regression.isRegression()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> regression.label(0));
    }

    @Test
    void selectsExamplesWithTheirLabels() {
        Dataset selected = threeClasses().select(2, 0, 2);
        assertThat(selected.x().data).containsExactly(3, 1, 3, 6, 4, 6);
        assertThat(new int[] {selected.label(0), selected.label(1), selected.label(2)})
                .containsExactly(0, 1, 0);
        assertThat(threeClasses().first(2).examples()).isEqualTo(2);
    }

    @Test
    void selectsFeaturesWithTheirNames() {
        Dataset selected = threeClasses().selectFeatures(1);
        assertThat(selected.x().data).containsExactly(4, 5, 6);
        assertThat(selected.featureNames()).containsExactly("b");
    }

    @Test
    void twoClassesMakeABinaryProblem() {
        Dataset two = threeClasses().selectClasses(2, 0);
        assertThat(two.x().data).containsExactly(2, 3, 5, 6);
        assertThat(two.y().data).containsExactly(0, 1);
        assertThat(two.classNames()).containsExactly("r", "p");
    }

    @Test
    void refusesWhatDoesNotFitNamingBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dataset("k", X, new DMatrixRMaj(1, 4), List.of("a", "b"), List.of("0", "1")))
                .withMessageContaining("4")
                .withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dataset("k", X, new DMatrixRMaj(1, 3), List.of("a"), List.of("0", "1")))
                .withMessageContaining("featureNames 1")
                .withMessageContaining("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> binary(0, 2, 1))
                .withMessageContaining("y[0, 1]")
                .withMessageContaining("2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dataset("k", X, new DMatrixRMaj(3, 3), List.of("a", "b"), List.of("p", "q", "r")))
                .withMessageContaining("column 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threeClasses().select(3))
                .withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threeClasses().select())
                .withMessageContaining("2 × 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threeClasses().withX(new DMatrixRMaj(2, 3, true, 1, 2, Double.NaN, 4, 5, 6)))
                .withMessageContaining("x[0, 2]")
                .withMessageContaining("NaN");
    }

    private static Dataset binary(double... labels) {
        return new Dataset("key", X, new DMatrixRMaj(1, 3, true, labels), List.of("a", "b"), List.of("0", "1"));
    }
}
