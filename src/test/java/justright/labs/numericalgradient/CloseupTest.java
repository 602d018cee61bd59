package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloseupTest {

    /// Whatever ε is, the triangles fill more than half of the width.
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.01, 1e-6, 1e-14})
    void theTrianglesAreVisibleAtAnyEpsilon(double epsilon) {
        Closeup closeup = Queries.read(FunctionChoice.CUBE, 1, epsilon).closeup();
        assertThat(2 * epsilon / (2 * closeup.reach())).isBetween(0.5, 0.9);
        assertThat(closeup.xs()[0]).isEqualTo(-closeup.reach());
        assertThat(Arrays.stream(closeup.ys()).max().orElseThrow())
                .isCloseTo(3 * closeup.reach(), within(closeup.reach() * (1 + 5 * epsilon) * 6));
    }

    /// In 32 bits there are few numbers within 10⁻⁷ of 1: f takes as few values.
    @Test
    void theClosestLookShowsTheNumbersThereAre() {
        Closeup steps = Queries.readIn32Bits(FunctionChoice.CUBE, 1, 1e-7).closeup();
        assertThat(Arrays.stream(steps.ys()).distinct().count()).isBetween(3L, 10L);
        Closeup smooth = Queries.read(FunctionChoice.CUBE, 1, 1e-7).closeup();
        assertThat(Arrays.stream(smooth.ys()).distinct().count()).isGreaterThan(400);
    }

    @Test
    void withoutItsTangentACubeIsAParabolaAndMore() {
        Closeup closeup = Queries.read(FunctionChoice.CUBE, 1, 0.5).closeup();
        for (int i = 0; i < closeup.xs().length; i++) {
            double h = closeup.xs()[i];
            assertThat(closeup.residuals()[i]).isCloseTo(3 * h * h + h * h * h, within(1e-12));
        }
    }

    @Test
    void whileThetaIsDraggedTheCloseupStays() {
        Query held = new Query(FunctionChoice.CUBE, Precision.DOUBLE, 1.1, 0.5, 1, 7);
        Closeup closeup = new Measuring().apply(held).closeup();
        assertThat(closeup.centre()).isEqualTo(1);
        assertThat(closeup.base()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.02, 1e-9, 1e-15})
    void bothFacesArePainted(double epsilon) {
        Words words = new Words(
                new javafx.beans.property.SimpleObjectProperty<>(Language.ENGLISH),
                "justright.labs.numericalgradient.text",
                "justright/words/shared");
        Reading reading = Queries.read(FunctionChoice.CUBE, 1, epsilon);
        for (GradientSettings.Face face : GradientSettings.Face.values()) {
            CurvePlot plot = CloseupPlot.of(reading, face, words);
            assertThat(plot.y().max() - plot.y().min()).isFinite().isPositive();
            assertThat(plot.lines()).hasSize(4);
        }
    }
}
