package justright.ui.plot.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;

/// A log axis that survives 0, ∞ and NaN and says so.
class LogPlotTest {

    private static final double[] LAYERS = {1, 2, 3};

    private static LogCurve curve(double... values) {
        return LogCurve.of(LAYERS, values, LineStyle.PLAIN, "name");
    }

    private static String svg(LogCurve... curves) {
        return LogPlot.of(Axis.linear(0.8, 3.2).named("layer"), "σ", List.of(curves))
                .toSvg(Palette.of(Theme.LIGHT), PlotStyle.NORMAL, 400, 240);
    }

    @Test
    void theAxisHoldsWhatHasAPlaceInWholeDecades() {
        Axis axis = LogPlot.axis(List.of(curve(0.02, 0, 3000)));

        assertThat(axis.log()).isTrue();
        assertThat(axis.min()).isEqualTo(0.01);
        assertThat(axis.max()).isEqualTo(10_000);
    }

    @Test
    void withoutAnyPlaceTheAxisIsStillOne() {
        Axis axis = LogPlot.axis(List.of(curve(0, Double.NaN, Double.POSITIVE_INFINITY)));

        assertThat(axis.min()).isPositive();
        assertThat(axis.max()).isGreaterThan(axis.min()).isFinite();
    }

    @Test
    void whatHasNoPlaceIsNamed() {
        assertThat(OffAxis.what(0)).isEqualTo("0");
        assertThat(OffAxis.what(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(OffAxis.what(Double.NaN)).isEqualTo("NaN");
        assertThat(OffAxis.what(-1)).isEqualTo("< 0");
        assertThat(OffAxis.what(1e-300)).isEmpty();
        assertThat(svg(curve(1, Double.NaN, Double.NaN))).contains(">NaN<").contains(">name<");
        assertThat(svg(curve(1, 1e200, Double.POSITIVE_INFINITY))).contains(">∞<");
        assertThat(svg(curve(1, 2, 3))).doesNotContain(">NaN<").doesNotContain(">∞<");
    }

    @Test
    void theAxisReachesAllNumbers() {
        Axis axis = LogPlot.axis(List.of(curve(9.9E-323, 1, 1.7e308)));

        assertThat(axis.min()).isPositive().isLessThanOrEqualTo(9.9E-323);
        assertThat(axis.max()).isEqualTo(Double.MAX_VALUE);
        assertThat(svg(curve(9.9E-323, Double.POSITIVE_INFINITY, Double.NaN))).contains(">name<");
    }

    @Test
    void namesThatBeginCloseTogetherStandSideBySide() {
        LogCurve close = LogCurve.of(
                new double[] {0.9, 1, 1.001},
                new double[] {1, Double.POSITIVE_INFINITY, Double.NaN},
                LineStyle.PLAIN,
                "");
        double infinity = xOf(svg(close), ">∞<");
        double nan = xOf(svg(close), ">NaN<");

        assertThat(nan - infinity).isGreaterThan(10);
    }

    @Test
    void atTheRightEdgeANameStandsToTheLeft() {
        LogCurve late = LogCurve.of(
                new double[] {1, 3.15, 3.2},
                new double[] {1, Double.POSITIVE_INFINITY, Double.NaN},
                LineStyle.PLAIN,
                "");

        assertThat(svg(late)).contains(">∞<").doesNotContain(">NaN<");
    }

    /// Where the text that ends with `end` is written.
    private static double xOf(String svg, String end) {
        String before = svg.substring(0, svg.indexOf(end));
        String text = before.substring(before.lastIndexOf("<text"));
        int from = text.indexOf(" x=\"") + 4;
        return Double.parseDouble(text.substring(from, text.indexOf('"', from)));
    }

    @Test
    void marksCanBeLeftOut() {
        assertThat(curve(1, 2, 3).line().points()).isTrue();
        assertThat(curve(1, 2, 3).withoutPoints().line().points()).isFalse();
        assertThat(curve(1, 2, 3).pale().name()).isEqualTo("name");
    }

    @Test
    void aCurveWithoutPlaceStillHasItsName() {
        assertThat(svg(curve(0, 0, 0))).contains(">name<").doesNotContain("NaN");
    }
}
