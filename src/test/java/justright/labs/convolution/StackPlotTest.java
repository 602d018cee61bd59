package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Fonts;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The small maps, where no number has room.
class StackPlotTest {

    private static final Pattern LINE = Pattern.compile("<path[^>]* d=\"M[^\"LZ]*L[^\"LZ]*\"");

    @BeforeAll
    static void loadFonts() {
        Fonts.load();
    }

    private static long lines(double... values) {
        int side = (int) Math.sqrt(values.length);
        DMatrixRMaj map = new DMatrixRMaj(side, side, true, values);
        SvgSurface surface = new SvgSurface(120, 120);
        new StackPlot(List.of(new StackPlot.Entry(FilterChoice.VERTICAL, "", map, false)))
                .paint(new Sheet(surface, Palette.of(Theme.LIGHT), PlotStyle.SMALL, 120, 120));
        return LINE.matcher(surface.document()).results().count();
    }

    @Test
    void aMinusTellsTheSignWithoutColour() {
        assertThat(lines(4, 2, 0, 1)).isZero();
        assertThat(lines(-4, 2, 0, -1)).isEqualTo(2);
        assertThat(lines(4, 2, 0, -0.001)).as("as good as zero").isZero();
    }
}
