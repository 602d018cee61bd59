package justright.labs.gradientcheck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.engine.probe.GradientCheck.Group;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.plot.surface.Outline;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// The ratio on its gauge, and under it, over the same axis, that of each W and b.
///
/// @param marks what the gauge points to; the last is the reading of this moment
/// @param wrong the groups that are wrong
record RatioPlot(List<Group> groups, List<Group> wrong, List<Mark> marks) implements Plot {

    /// A value on the gauge and what is written over it.
    record Mark(double value, String text, boolean solid) {}

    private static final Margins SPACE = new Margins(58, 44, 20, 26);
    /// Wide enough for two names in a line.
    private static final Margins SPACE_OF_TWO = new Margins(74, 44, 20, 26);
    private static final Axis AXIS = Axis.log(1e-12, 1)
            .marked(IntStream.of(-12, -7, -5, -3, 0)
                    .mapToObj(power -> new Tick(Math.pow(10, power), power == 0 ? "1" : Numbers.powerOfTen(power)))
                    .toList());
    private static final double GAUGE = 16;
    private static final double BELOW = 12;
    private static final double POINTER = 6;
    private static final double THICKEST = 13;
    private static final double BAR_SHARE = 0.66;
    private static final double[] BOUNDS = {1e-12, 1e-7, 1e-5, 1e-3, 1};
    private static final List<Token> BANDS = List.of(Token.OK, Token.WARN, Token.WARN, Token.BAD);
    private static final double[] OPACITY = {1, 0.55, 1, 1};

    @Override
    public Frame frame(Sheet sheet) {
        Axis none = Axis.linear(0, 1).marked(List.of());
        Frame frame = SPACE.frame(sheet, AXIS, none);
        return isLow(sheet, frame) ? SPACE_OF_TWO.frame(sheet, AXIS, none) : frame;
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double gauge = sheet.unit(GAUGE);
        for (int i = 0; i < BANDS.size(); i++) {
            double from = frame.toX(BOUNDS[i]);
            double to = frame.toX(BOUNDS[i + 1]);
            sheet.surface().fillRect(from, frame.top(), to - from - 1, gauge, 0, sheet.color(BANDS.get(i), OPACITY[i]));
        }
        pointers(sheet, frame);
        double top = top(sheet, frame);
        double pitch = pitch(sheet, frame);
        for (int i = 0; i < groups.size(); i++) {
            row(sheet, frame, groups.get(i), top + i * pitch, pitch);
        }
        names(sheet, frame, top, pitch);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.baseline();
        axes.xTicks();
    }

    private static double top(Sheet sheet, Frame frame) {
        return frame.top() + sheet.unit(GAUGE) + sheet.unit(BELOW);
    }

    private double pitch(Sheet sheet, Frame frame) {
        return (frame.bottom() - sheet.unit(2) - top(sheet, frame)) / Math.max(1, groups.size());
    }

    /// Whether a row is too low for its name.
    private boolean isLow(Sheet sheet, Frame frame) {
        return pitch(sheet, frame) < sheet.style().text() + sheet.unit(3);
    }

    private void pointers(Sheet sheet, Frame frame) {
        double taken = Double.POSITIVE_INFINITY;
        marks.forEach(mark -> pointer(sheet, frame, place(frame, mark), mark.solid()));
        for (Mark mark : marks.reversed()) {
            double x = place(frame, mark);
            var style = mark.solid()
                    ? sheet.numbers(Token.INK).bold().size(sheet.style().text() + 3)
                    : sheet.words(Token.INK2);
            double width = sheet.surface().widthOf(mark.text(), style);
            double most = Math.min(sheet.width() - sheet.unit(8), taken) - width;
            double left = Math.min(x - width / 2, most);
            if (mark.solid() || left >= sheet.unit(8)) {
                sheet.surface().write(mark.text(), left, frame.top() - sheet.unit(15), style);
                taken = left - sheet.unit(8);
            }
        }
    }

    /// Where a mark points, at the gauge's end if it lies beyond.
    private static double place(Frame frame, Mark mark) {
        double x = frame.toX(Math.max(mark.value(), Double.MIN_NORMAL));
        return Double.isNaN(x) ? frame.right() : Math.clamp(x, frame.left(), frame.right());
    }

    private static void pointer(Sheet sheet, Frame frame, double x, boolean solid) {
        double y = frame.top() - sheet.unit(2);
        double half = sheet.unit(POINTER);
        Outline pointer = Outline.polygon(x - half, y - 1.4 * half, x + half, y - 1.4 * half, x, y);
        sheet.surface().fill(pointer, sheet.color(solid ? Token.INK : Token.CARD));
        sheet.surface().stroke(pointer, sheet.stroke(solid ? Token.INK : Token.INK3, sheet.unit(1.4)));
    }

    /// Each row's name; where rows are too low for that, W and b of a layer share a line.
    private void names(Sheet sheet, Frame frame, double top, double pitch) {
        int each = isLow(sheet, frame) ? 2 : 1;
        for (int i = 0; i < groups.size(); i += each) {
            String name = groups.subList(i, Math.min(groups.size(), i + each)).stream()
                    .map(figures -> Groups.math(figures.group()))
                    .collect(Collectors.joining(" "));
            double middle = top + pitch * (i + each / 2.0);
            sheet.surface()
                    .write(
                            name,
                            frame.left() - sheet.unit(8),
                            middle + 0.36 * sheet.style().text(),
                            sheet.words(Token.INK).end());
        }
    }

    private void row(Sheet sheet, Frame frame, Group figures, double top, double pitch) {
        double thickness = Math.rint(Math.min(pitch * BAR_SHARE, sheet.unit(THICKEST)));
        double y = Math.rint(top + (pitch - thickness) / 2);
        double end = frame.toX(Math.max(figures.ratio(), Double.MIN_NORMAL));
        double right = Double.isNaN(end) ? frame.right() : Math.clamp(end, frame.left(), frame.right());
        if (wrong.contains(figures)) {
            Hatch.paint(sheet, frame.left(), y, right - frame.left(), thickness, Token.BAD);
        } else if (right > frame.left()) {
            sheet.surface().fillRect(frame.left(), y, right - frame.left(), thickness, 0, sheet.color(Token.INK3));
        }
    }
}
