package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import justright.ui.Screen;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErrorPlotTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private static String svg(Reading reading) {
        Words words = new Words(
                new SimpleObjectProperty<>(Language.ENGLISH),
                "justright.labs.numericalgradient.text",
                "justright/words/shared");
        return ErrorPlot.of(reading, words).toSvg(Palette.of(Theme.LIGHT), PlotStyle.NORMAL, 340, 460);
    }

    @Test
    void namesBothBranchesAndBothValleys() {
        assertThat(svg(Queries.read(FunctionChoice.CUBE, 1, 0.5)))
                .contains("rounding", "bending", "ε = 7", "ε = 4", "slope 2.00");
    }

    /// A kink above θ leaves the one-sided error no bend to follow; where f is 0 nothing is rounded, and many ε are
    /// exact.
    @Test
    void namesOnlyWhatIsThere() {
        assertThat(svg(Queries.read(FunctionChoice.RELU_NET, 0.09, 0.1)))
                .contains("rounding")
                .doesNotContain("bending");
        assertThat(svg(Queries.read(FunctionChoice.CUBE, 0, 0.1)))
                .contains("bending")
                .doesNotContain("rounding")
                .doesNotContain("ε = ");
    }
}
