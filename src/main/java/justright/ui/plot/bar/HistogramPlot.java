package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// How values are spread, as narrow bars over a baseline with ticks.
///
/// @param fullHeight the share that reaches the top; 0 scales to the tallest bar
/// @param note a number over the right end, such as "σ 0.63"
public record HistogramPlot(Histogram histogram, Axis x, double fullHeight, Token color, String note) implements Plot {

    /// Below this height one bar is not stretched to the top, so that an even spread looks even.
    private static final double LEAST_FULL_HEIGHT = 0.08;

    public static HistogramPlot of(Histogram histogram, Token color, String note) {
        return new HistogramPlot(histogram, Axis.linear(histogram.low(), histogram.high()), 0, color, note);
    }

    @Override
    public Frame frame(Sheet sheet) {
        double full = fullHeight > 0 ? fullHeight : Math.max(LEAST_FULL_HEIGHT, histogram.tallest());
        Axis y = Axis.linear(0, full).marked(List.of());
        return new Margins(8, note.isEmpty() ? 4 : 20, 10, 24).frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        var surface = sheet.surface();
        double bin = (histogram.high() - histogram.low()) / histogram.bins();
        surface.pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        for (int i = 0; i < histogram.bins(); i++) {
            double left = frame.toX(histogram.low() + i * bin);
            double right = frame.toX(histogram.low() + (i + 1) * bin);
            double top = frame.toY(histogram.share(i));
            double gap = Math.min(0.5, (right - left) * 0.2);
            if (frame.bottom() - top > 0.3) {
                surface.fillRect(left, top, right - left - gap, frame.bottom() - top, 0, sheet.color(color));
            }
        }
        surface.popClip();
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.baseline();
        axes.xTicks();
        surface.write(
                note,
                frame.right(),
                frame.top() - sheet.unit(8),
                sheet.numbers(Token.INK2).end());
    }
}
