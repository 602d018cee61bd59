package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Measured values with their uncertainty, row by row over one axis: a heap of dots, one for each measurement, the
/// interval most of them fall into, and the true value.
///
/// @param note a line beneath the axis
/// @param grain the distance of neighbouring values, so that counts heap up evenly; 0 if any value is possible
public record IntervalPlot(Axis x, List<Row> rows, String note, double grain) implements Plot {

    /// @param truth marked by a stroke; NaN for none
    /// @param low where the interval begins; NaN for none
    /// @param dots single measurements; the array is kept and not changed
    @SuppressWarnings("ArrayRecordComponent") // handed to a painter, never compared
    public record Row(String name, double truth, double low, double high, double[] dots, Token color) {}

    private static final Margins SPACE = new Margins(16, 0, 20, 28);
    private static final double NOTE = 20;
    private static final double NAME = 17;
    /// Below the interval, where there is room.
    private static final double FOOT = 8;
    private static final double SERIF = 4;
    /// How far the true value stands over the interval where there is room.
    private static final double TRUTH = 8;
    private static final double OPACITY = 0.55;
    private static final int BINS = 90;

    public IntervalPlot {
        rows = List.copyOf(rows);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Margins space =
                note.isEmpty() ? SPACE : new Margins(SPACE.left(), SPACE.top(), SPACE.right(), SPACE.bottom() + NOTE);
        return space.frame(sheet, x, Axis.linear(0, Math.max(1, rows.size())).marked(List.of()));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double pitch = frame.height() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, frame, rows.get(i), frame.top() + pitch * i, pitch);
        }
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.baseline();
        axes.xTicks();
        sheet.surface().write(note, frame.left(), sheet.height() - sheet.unit(9), sheet.words(Token.INK2));
    }

    private void row(Sheet sheet, Frame frame, Row row, double top, double pitch) {
        double foot = Math.clamp(pitch - sheet.unit(NAME + SERIF), sheet.unit(SERIF + 1), sheet.unit(FOOT));
        double line = Math.rint(top + pitch - foot);
        var surface = sheet.surface();
        heap(sheet, frame, row, line - sheet.unit(4), Math.max(sheet.unit(6), pitch - sheet.unit(NAME + FOOT + 4)));
        if (!Double.isNaN(row.low())) {
            interval(sheet, frame, row, line);
        }
        if (!Double.isNaN(row.truth())) {
            double at = Sheet.crisp(frame.toX(row.truth()));
            double high = line - Math.clamp(pitch - sheet.unit(NAME) - foot, sheet.unit(SERIF), sheet.unit(TRUTH));
            surface.line(at, high, at, line + sheet.unit(5), sheet.stroke(Token.HALO, sheet.unit(6)));
            surface.line(at, high, at, line + sheet.unit(5), sheet.stroke(Token.INK, sheet.unit(2.4)));
        }
        TextStyle name = sheet.words(row.color()).bold().halo(sheet.color(Token.CARD));
        surface.write(row.name(), frame.left(), top + sheet.style().text() + sheet.unit(1), name);
    }

    private static void interval(Sheet sheet, Frame frame, Row row, double line) {
        double left = Math.max(frame.left(), frame.toX(row.low()));
        double right = Math.min(frame.right(), frame.toX(row.high()));
        double serif = sheet.unit(SERIF);
        var stroke = sheet.stroke(row.color(), sheet.unit(2.4));
        sheet.surface().line(left, line, right, line, stroke);
        sheet.surface().line(left, line - serif, left, line + serif, stroke);
        sheet.surface().line(right, line - serif, right, line + serif, stroke);
    }

    /// The measurements as a heap: how many fall where, over a fine grid of the axis.
    private void heap(Sheet sheet, Frame frame, Row row, double base, double tallest) {
        if (row.dots().length == 0) {
            return;
        }
        double least = (frame.x().max() - frame.x().min()) / BINS;
        double width = grain > 0 ? grain * Math.ceil(least / grain) : least;
        double from = Math.floor(frame.x().min() / width) * width - grain / 2;
        int bins = (int) Math.ceil((frame.x().max() - from) / width);
        Histogram histogram = Histogram.of(row.dots(), from, from + bins * width, bins);
        double unit = tallest / Math.max(histogram.tallest(), 1e-9);
        double thickness = Math.max(2, frame.width() * Math.min(width, 1.5 * least) / (BINS * least));
        for (int i = 0; i < bins; i++) {
            double height = histogram.share(i) * unit;
            double middle = frame.toX(from + (i + 0.5) * width);
            if (height > 0.3 && middle >= frame.left() && middle <= frame.right()) {
                double left = Math.rint(middle - thickness / 2);
                double right = Math.max(left + 1, Math.rint(middle + thickness / 2));
                sheet.surface()
                        .fillRect(left, base - height, right - left, height, 0, sheet.color(row.color(), OPACITY));
            }
        }
    }
}
