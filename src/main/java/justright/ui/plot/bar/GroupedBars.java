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

/// Vertical bars side by side in named groups, each with its value on top: train solid, dev hatched.
///
/// For annotations group i spans x from i to i + 1; there is room for a bracket at i + 0.84.
public record GroupedBars(Axis y, List<Group> groups, List<Annotation> annotations, Margins margins) implements Plot {

    /// Bars that belong together, with a name and a second, quieter line beneath.
    public record Group(String name, String detail, Token color, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /// A value and how it is written.
    public record Bar(double value, String text, Token color, boolean hatched) {

        public static Bar train(double value, String text) {
            return new Bar(value, text, Token.TRAIN, false);
        }

        public static Bar dev(double value, String text) {
            return new Bar(value, text, Token.DEV, true);
        }

        public static Bar test(double value, String text) {
            return new Bar(value, text, Token.TEST, true);
        }
    }

    private static final Margins SPACE = new Margins(52, 20, 78, 52);
    private static final double FIRST = 0.16;
    private static final double SPAN = 0.56;
    private static final double GAP = 6;

    public GroupedBars {
        groups = List.copyOf(groups);
        annotations = List.copyOf(annotations);
    }

    public static GroupedBars of(Axis y, List<Group> groups) {
        return new GroupedBars(y, groups, List.of(), SPACE);
    }

    public GroupedBars with(Annotation annotation) {
        List<Annotation> all =
                Stream.concat(annotations.stream(), Stream.of(annotation)).toList();
        return new GroupedBars(y, groups, all, margins);
    }

    public GroupedBars margins(Margins space) {
        return new GroupedBars(y, groups, annotations, space);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return margins.frame(sheet, Axis.linear(0, Math.max(1, groups.size())), y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.grid();
        annotations.stream().filter(Annotation::isUnderData).forEach(it -> it.paint(sheet, frame));
        axes.yAxis();
        for (int i = 0; i < groups.size(); i++) {
            group(sheet, frame, groups.get(i), i);
        }
        axes.baseline();
        annotations.stream().filter(it -> !it.isUnderData()).forEach(it -> it.paint(sheet, frame));
    }

    private static void group(Sheet sheet, Frame frame, Group group, int index) {
        double from = frame.toX(index + FIRST);
        double span = frame.toX(index + FIRST + SPAN) - from;
        int count = Math.max(1, group.bars().size());
        double gap = sheet.unit(GAP);
        double width = Math.rint((span - gap * (count - 1)) / count);
        for (int i = 0; i < group.bars().size(); i++) {
            bar(sheet, frame, group.bars().get(i), Math.rint(from + i * (width + gap)), width);
        }
        double middle = from + span / 2;
        double text = sheet.style().text();
        var style = sheet.words(group.color()).size(text + 1).middle();
        sheet.surface().write(group.name(), middle, frame.bottom() + sheet.unit(8) + text, style.bold());
        sheet.surface()
                .write(
                        group.detail(),
                        middle,
                        frame.bottom() + sheet.unit(11) + 2.2 * text,
                        sheet.words(Token.INK3).middle());
    }

    private static void bar(Sheet sheet, Frame frame, Bar bar, double left, double width) {
        double top = Math.rint(Math.clamp(frame.toY(bar.value()), frame.top(), frame.bottom()));
        double height = frame.bottom() - top;
        if (bar.hatched()) {
            Hatch.paint(sheet, left, top, width, height, bar.color());
        } else if (height > 0) {
            sheet.surface().fillRect(left, top, width, height, 0, sheet.color(bar.color()));
        }
        var style = sheet.numbers(bar.color()).bold().middle().halo(sheet.color(Token.CARD));
        sheet.surface().write(bar.text(), left + width / 2, top - sheet.unit(7), style);
    }
}
