package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Histograms side by side over one axis, as small multiples: one for each layer, batch or unit.
///
/// Each is as tall as its tallest bin. What has no place on the axis stands at its ends: zeros as a bar of their own at
/// the left, what lies beyond as hatched bars; NaN is written across.
///
/// @param ends whether there is room at both ends for what lies beyond the axis
/// @param headed whether names stand over the histograms
/// @param ticked whether the axis has its ticks; rows above one another need them once
public record HistogramRow(List<Cell> cells, Axis x, Token color, boolean ends, boolean headed, boolean ticked)
        implements Plot {

    /// One histogram.
    ///
    /// @param name over it, such as "layer 1"
    /// @param note a number over its right end, such as "σ 0.63"
    public record Cell(String name, Tally tally, String note) {}

    /// The height of the names, to be added to that of a row without them.
    public static final double HEADING = 24;

    /// The height of the ticks, to be added likewise.
    public static final double TICKS = 18;

    /// Below this height one bin is not stretched to the top, so that an even spread looks even.
    private static final double LEAST_FULL_HEIGHT = 0.08;

    private static final double GAP = 10;
    private static final double NOTE = 20;
    private static final double FOOT = 5;
    private static final double TICK = 4;
    private static final double END = 6;
    private static final double END_GAP = 1;
    private static final double LEAST_HATCHED = 5;
    private static final double LEAST_VISIBLE = 0.3;

    public HistogramRow {
        cells = List.copyOf(cells);
    }

    /// Where a cell's bins lie, 0 … 1 up.
    private Frame frame(Sheet sheet, int cell) {
        double width = (sheet.width() - sheet.unit(GAP)) / Math.max(1, cells.size());
        double top = sheet.unit(NOTE + (headed ? HEADING : 0));
        return new Frame(
                x,
                Axis.linear(0, 1),
                cell * width + left(sheet),
                top,
                (cell + 1) * width - sheet.unit(GAP) - right(sheet),
                sheet.height() - sheet.unit(ticked ? FOOT + TICKS : FOOT));
    }

    /// Room at the left for zeros and what lies below.
    private double left(Sheet sheet) {
        return ends ? 2 * right(sheet) : 0;
    }

    /// Room at the right for what lies above.
    private double right(Sheet sheet) {
        return ends ? sheet.unit(END + END_GAP) : 0;
    }

    @Override
    public void paint(Sheet sheet) {
        for (int i = 0; i < cells.size(); i++) {
            paint(sheet, frame(sheet, i), cells.get(i));
        }
    }

    private void paint(Sheet sheet, Frame frame, Cell cell) {
        double left = frame.left() - left(sheet);
        double right = frame.right() + right(sheet);
        if (headed) {
            var heading = sheet.words(Token.INK2).bold();
            sheet.surface().write(cell.name(), left, sheet.unit(15), heading);
        }
        Tally tally = cell.tally();
        double full = Math.max(LEAST_FULL_HEIGHT, tally.tallest());
        bins(sheet, frame, tally, full);
        if (ends) {
            beyond(sheet, frame, tally, full, left, right);
        }
        double base = Sheet.crisp(frame.bottom());
        sheet.surface().line(left, base, right, base, sheet.stroke(Token.CTL, 1));
        if (ticked) {
            ticks(sheet, frame);
        }
        sheet.surface()
                .write(
                        cell.note(),
                        right,
                        frame.top() - sheet.unit(7),
                        sheet.numbers(Token.INK2).end());
        if (tally.nan() > 0) {
            var lost = sheet.numbers(Token.BAD).bold().middle().halo(sheet.color(Token.HALO));
            double middle =
                    (frame.top() + frame.bottom()) / 2 + 0.34 * sheet.style().text();
            sheet.surface().write("NaN", (left + right) / 2, middle, lost);
        }
    }

    private void bins(Sheet sheet, Frame frame, Tally tally, double full) {
        double width = frame.width() / tally.bins();
        double gap = Math.min(0.5, width * 0.2);
        for (int i = 0; i < tally.bins(); i++) {
            double height = frame.height() * tally.share(i) / full;
            if (height > LEAST_VISIBLE) {
                double x0 = frame.left() + i * width;
                sheet.surface()
                        .fillRect(x0, frame.bottom() - height, width - gap, height, 0, sheet.color(color, opacity()));
            }
        }
    }

    private double opacity() {
        return color == Token.INK2 ? 0.75 : 1;
    }

    private void beyond(Sheet sheet, Frame frame, Tally tally, double full, double left, double right) {
        double width = sheet.unit(END);
        double zero = height(frame, tally.zero(), full);
        if (zero > LEAST_VISIBLE) {
            sheet.surface().fillRect(left, frame.bottom() - zero, width, zero, 0, sheet.color(color, opacity()));
        }
        outside(sheet, frame, left + right(sheet), height(frame, tally.below(), full));
        outside(sheet, frame, right - width, height(frame, tally.above(), full));
    }

    private static void outside(Sheet sheet, Frame frame, double x, double height) {
        double width = sheet.unit(END);
        if (height < sheet.unit(LEAST_HATCHED)) {
            sheet.surface().fillRect(x, frame.bottom() - height, width, height, 0, sheet.color(Token.BAD));
        } else {
            Hatch.paint(sheet, x, frame.bottom() - height, width, height, Token.BAD);
        }
    }

    private static double height(Frame frame, double share, double full) {
        return Math.rint(frame.height() * Math.min(1, share / full));
    }

    /// The ticks of the axis; the inner ones only where they keep clear of the outer ones.
    private void ticks(Sheet sheet, Frame frame) {
        TextStyle style = sheet.numbers(Token.INK3);
        double baseline = frame.bottom() + sheet.unit(5) + sheet.style().text();
        List<Tick> ticks = x.ticks(frame.width(), 1);
        double widest = ticks.stream()
                .mapToDouble(tick -> sheet.surface().widthOf(tick.label(), style))
                .max()
                .orElse(0);
        boolean tight = (ticks.size() - 1) * (widest + sheet.unit(6)) > frame.width();
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            double at = Sheet.crisp(frame.toX(tick.value()) - 0.5);
            sheet.surface().line(at, frame.bottom(), at, frame.bottom() + TICK, sheet.stroke(Token.CTL, 1));
            if (i == 0 || i == ticks.size() - 1 || !tight) {
                double half = sheet.surface().widthOf(tick.label(), style) / 2;
                double least = frame.left() - left(sheet) + half;
                double most = frame.right() + right(sheet) - half;
                double centre = most < least ? at : Math.clamp(at, least, most);
                sheet.surface().write(tick.label(), centre, baseline, style.middle());
            }
        }
    }
}
