package justright.ui.plot.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class StackedCurvesTest {

    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    private static CurvePlot curves(String label, double top) {
        Curve curve = Curve.of(new double[] {0, 700}, new double[] {0, top});
        return CurvePlot.of(Axis.count(700), Axis.linear(0, top), List.of(CurveLine.train(curve, label)));
    }

    private static StackedCurves stacked() {
        return new StackedCurves(curves("short", 1), curves("a much longer name", 40), 0.6);
    }

    @Test
    void bothShareTheRoomOfTheLongestName() {
        Sheet sheet = new Sheet(new SvgSurface(600, 300), LIGHT, PlotStyle.NORMAL, 600, 300);
        Frame frame = stacked().frame(sheet);

        assertThat(frame.right())
                .isEqualTo(curves("a much longer name", 40).frame(sheet).right());
        assertThat(frame.right()).isLessThan(curves("short", 1).frame(sheet).right());
    }

    @Test
    void theAxisOfTimeIsWrittenOnce() {
        String svg = stacked().with(new Playhead(350)).toSvg(LIGHT, PlotStyle.NORMAL, 600, 300);

        assertThat(svg.split(">600<", -1)).hasSize(2);
        assertThat(svg).contains("short").contains("a much longer name");
    }

    @Test
    void onlyPinnedCurvesStandBehind() {
        assertThat(stacked().isBlank()).isFalse();
        assertThat(stacked().behind().isBlank()).isTrue();
    }
}
