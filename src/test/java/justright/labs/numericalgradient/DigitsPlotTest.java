package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;

import justright.ui.Screen;
import justright.ui.plot.PlotStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DigitsPlotTest {

    private static final DigitsPlot.Titles TITLES =
            new DigitsPlot.Titles("values", "slope", "error", "evaluations", "one", "two", "true");

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    private static String svg(Reading reading) {
        return new DigitsPlot(reading, TITLES, "f").toSvg(Palette.of(Theme.LIGHT), PlotStyle.NORMAL, 860, 190);
    }

    @Test
    void saysWhatEachDifferenceCosts() {
        String svg = svg(Queries.read(FunctionChoice.CUBE, 1, 0.01));
        assertThat(svg).contains(">1 + 1<").contains(">2<");
    }

    @Test
    void theDigitsInCommonArePale() {
        String svg = svg(Queries.read(FunctionChoice.CUBE, 1, 1e-10));
        assertThat(svg).contains(">1.000000000<").contains(">300000<");
    }

    @Test
    void theRightDigitsOfASlopeStandOut() {
        assertThat(svg(Queries.read(FunctionChoice.CUBE, 1, 0.01)))
                .contains(">3.000<")
                .contains(">100000000000<");
    }

    @Test
    void countsDigits() {
        assertThat(Digits.right(0, 3)).isEqualTo(16);
        assertThat(Digits.right(0.0001, 3)).isEqualTo(4);
        assertThat(Digits.right(3, 3)).isZero();
        assertThat(Digits.right(1, 0)).isZero();
        assertThat(Digits.right(Double.NaN, 3)).isZero();
    }
}
