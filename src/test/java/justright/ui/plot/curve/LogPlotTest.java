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
    void aCurveWithoutPlaceStillHasItsName() {
        assertThat(svg(curve(0, 0, 0))).contains(">name<").doesNotContain("NaN");
    }
}
