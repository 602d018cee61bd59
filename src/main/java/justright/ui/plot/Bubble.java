package justright.ui.plot;

import java.util.List;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// An ink bubble of a few lines beside a place, kept inside a frame; the last line is the emphasized one.
public final class Bubble {

    private static final double PADDING = 12;
    private static final double DISTANCE = 12;
    private static final double LINE = 1.42;

    private final Sheet sheet;
    private final Frame frame;

    public Bubble(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    /// @param x the place in pixels, which stays uncovered
    public void paint(double x, double y, List<String> lines) {
        paint(x, y, lines, false);
    }

    /// The same, above the place where there is room: for what goes on below it.
    public void paintAbove(double x, double y, List<String> lines) {
        paint(x, y, lines, true);
    }

    private void paint(double x, double y, List<String> lines, boolean above) {
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
        double higher = y - sheet.unit(DISTANCE) - height;
        double top = above && higher >= frame.top() ? Math.rint(higher) : place(y, height, frame.top(), frame.bottom());
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
