package justright.ui.plot.bar;

import java.util.List;
import java.util.stream.Stream;
import justright.ui.plot.Annotation;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// One bar for each parameter, grouped by matrix or vector, over a log axis; bars over the limit are hatched in red.
///
/// For annotations and probes x is the bar's slot: see [#slot].
///
/// @param limit values above it are over the limit; infinity for none
public record ParameterBars(Axis y, List<Group> groups, double limit, List<Annotation> annotations) implements Plot {

    /// The parameters of one matrix or vector, named as in `$W^[1]$`.
    public record Group(String name, String count, List<Double> values) {
        public Group {
            values = List.copyOf(values);
        }
    }

    private static final Margins SPACE = new Margins(56, 8, 112, 56);
    private static final double BETWEEN = 1.6;
    /// Between groups of many bars, as a share of all: there must be room for the names of small groups.
    private static final double BETWEEN_SHARE = 0.03;
    private static final double BAR_SHARE = 0.76;

    public ParameterBars {
        groups = List.copyOf(groups);
        annotations = List.copyOf(annotations);
    }

    public ParameterBars with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new ParameterBars(y, groups, limit, all);
    }

    /// The x of the left edge of a bar; the next edge is 1 further.
    public double slot(int group, int index) {
        double x = 0;
        for (int i = 0; i < group; i++) {
            x += groups.get(i).values().size() + between();
        }
        return x + index;
    }

    private double between() {
        int bars = groups.stream().mapToInt(group -> group.values().size()).sum();
        return Math.max(BETWEEN, BETWEEN_SHARE * bars);
    }

    @Override
    public Frame frame(Sheet sheet) {
        double slots = groups.isEmpty() ? 1 : slot(groups.size(), 0) - between();
        return SPACE.frame(sheet, Axis.linear(0, Math.max(1, slots)), y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.grid();
        annotations.stream().filter(Annotation::isUnderData).forEach(it -> it.paint(sheet, frame));
        axes.yAxis();
        for (int i = 0; i < groups.size(); i++) {
            group(sheet, frame, i);
        }
        axes.baseline();
        annotations.stream().filter(it -> !it.isUnderData()).forEach(it -> it.paint(sheet, frame));
    }

    private void group(Sheet sheet, Frame frame, int index) {
        Group group = groups.get(index);
        double slotWidth = frame.toX(1) - frame.toX(0);
        double width = Math.max(1, slotWidth * BAR_SHARE);
        boolean anyOver = false;
        for (int i = 0; i < group.values().size(); i++) {
            double value = group.values().get(i);
            double left = frame.toX(slot(index, i)) + (slotWidth - width) / 2;
            boolean over = value > limit || Double.isNaN(value);
            anyOver |= over;
            bar(sheet, frame, left, width, value, over);
        }
        double from = frame.toX(slot(index, 0));
        double to = frame.toX(slot(index, group.values().size()));
        Token color = anyOver ? Token.BAD : Token.INK;
        double under = Sheet.crisp(frame.bottom() + sheet.unit(7));
        sheet.surface()
                .line(from + 2, under, to - 2, under, sheet.stroke(anyOver ? Token.BAD : Token.CTL, sheet.unit(2)));
        double text = sheet.style().text();
        double middle = (from + to) / 2;
        sheet.surface()
                .write(
                        group.name(),
                        middle,
                        under + text + sheet.unit(8),
                        sheet.words(color).middle());
        sheet.surface()
                .write(
                        group.count(),
                        middle,
                        under + 2.2 * text + sheet.unit(13),
                        sheet.numbers(Token.INK3).middle());
    }

    private static void bar(Sheet sheet, Frame frame, double left, double width, double value, boolean over) {
        double place = Double.isNaN(value) ? frame.top() : frame.toY(value);
        double top = Math.clamp(place, frame.top(), frame.bottom());
        if (over) {
            sheet.surface().fillRect(left, top, width, frame.bottom() - top, 0, sheet.color(Token.CARD));
            Hatch.paint(sheet, left, top, width, frame.bottom() - top, Token.BAD);
        } else {
            sheet.surface().fillRect(left, top, width, frame.bottom() - top, 0, sheet.color(Token.INK3));
        }
    }
}
