package justright.ui.plot;

import java.util.List;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Draws a reading: a dotted cross-hair, a ring, and an ink bubble kept inside the sheet.
final class ProbePainter {

    private static final double PADDING = 12;
    private static final double DISTANCE = 12;
    private static final double LINE = 1.42;

    private final Sheet sheet;
    private final Frame frame;

    ProbePainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    void paint(Probe.Reading reading) {
        double x = Math.clamp(frame.toX(reading.x()), frame.left(), frame.right());
        double y = Math.clamp(frame.toY(reading.y()), frame.top(), frame.bottom());
        Stroke hair = Stroke.of(sheet.color(Token.INK, 0.45), 1).dashed(Dash.DOTTED);
        sheet.surface().line(Sheet.crisp(x), frame.top(), Sheet.crisp(x), frame.bottom(), hair);
        sheet.surface().line(frame.left(), Sheet.crisp(y), frame.right(), Sheet.crisp(y), hair);
        sheet.surface().fillCircle(x, y, sheet.unit(4.5), sheet.color(Token.CARD));
        sheet.surface().strokeCircle(x, y, sheet.unit(4.5), sheet.stroke(Token.INK, sheet.unit(1.8)));
        if (!reading.lines().isEmpty()) {
            bubble(x, y, reading.lines());
        }
    }

    private void bubble(double x, double y, List<String> lines) {
        TextStyle plain = sheet.numbers(Token.INVERSE);
        double widest = lines.stream()
                .mapToDouble(it -> sheet.surface().widthOf(it, plain.bold()))
                .max()
                .orElse(0);
        double lineHeight = sheet.style().text() * LINE;
        double padding = sheet.unit(PADDING);
        double width = Math.ceil(widest + 2 * padding);
        double height = Math.ceil(lines.size() * lineHeight + padding);
        double left = place(x, width, frame.left(), frame.right());
        double top = place(y, height, frame.top(), frame.bottom());
        sheet.surface().fillRect(left, top, width, height, sheet.unit(8), sheet.color(Token.INK));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + padding / 2 + (i + 0.76) * lineHeight;
            TextStyle style = i == lines.size() - 1 ? plain.bold() : plain;
            sheet.surface().write(lines.get(i), left + padding, baseline, style);
        }
    }

    /// Beyond the mark if there is room, before it otherwise, and never outside.
    private double place(double mark, double size, double from, double to) {
        double distance = sheet.unit(DISTANCE);
        double beyond = mark + distance;
        double start = beyond + size <= to ? beyond : mark - distance - size;
        return Math.rint(Math.clamp(start, from, Math.max(from, to - size)));
    }
}
