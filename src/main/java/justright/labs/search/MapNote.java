package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Words in the middle of a map, line under line, each no wider than the map, on a ground through which nothing shows.
///
/// @param lines as they are broken
/// @param x the middle; `top`, `width` and `height` of the ground
record MapNote(List<Line> lines, double x, double top, double width, double height) {

    private static final double LINE_HEIGHT = 1.6;
    private static final double EDGE = 12;
    private static final double HALF_LINE = 0.5;

    private record Line(String text, TextStyle style) {}

    /// @param sentences the first of them bold; none for no words
    static MapNote of(List<String> sentences, Sheet sheet, Frame frame) {
        TextStyle plain = sheet.words(Token.INK2).size(text(sheet)).middle();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TextStyle style = i == 0 ? plain.color(sheet.color(Token.INK)).bold() : plain;
            for (String line : broken(sheet, sentences.get(i), style, frame.width() - sheet.unit(EDGE))) {
                lines.add(new Line(line, style));
            }
        }
        double widest = lines.stream()
                .mapToDouble(line -> sheet.surface().widthOf(line.text(), line.style()))
                .max()
                .orElse(0);
        double height = lines.isEmpty() ? 0 : LINE_HEIGHT * text(sheet) * (lines.size() + HALF_LINE);
        return new MapNote(
                List.copyOf(lines),
                (frame.left() + frame.right()) / 2,
                (frame.top() + frame.bottom() - height) / 2,
                Math.min(widest + sheet.unit(EDGE), frame.width()),
                height);
    }

    private static double text(Sheet sheet) {
        return sheet.style().text() + 1;
    }

    /// Whether something so large about this point would touch the words.
    boolean covers(double px, double py, double radius) {
        return !lines.isEmpty()
                && Math.abs(px - x) < width / 2 + radius
                && py > top - radius
                && py < top + height + radius;
    }

    void paint(Sheet sheet) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.surface().fillRect(x - width / 2, top, width, height, 0, sheet.color(Token.RAISED));
        double step = LINE_HEIGHT * text(sheet);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sheet.surface().write(line.text(), x, top + (i + 1) * step, line.style());
        }
    }

    /// A sentence broken between its words where it would be too wide.
    private static List<String> broken(Sheet sheet, String sentence, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && sheet.surface().widthOf(longer, style) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
