package justright.labs.preprocessing;

import java.util.List;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Pixels;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Palette;
import justright.ui.theme.Token;

/// A covariance matrix: few coordinates as cells with their numbers, many as a map of pixels. Colours are shares of the
/// largest entry: blue below 0, orange above.
///
/// @param values row by row, n × n, not to be changed
/// @param numbers the same, written; empty where there is no room for numbers
/// @param names of the coordinates; empty for none
/// @param note under the matrix
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
record CovariancePlot(int n, double[] values, List<String> numbers, List<String> names, String note) implements Plot {

    private static final double EDGE = 16;
    private static final double HEAD = 20;
    private static final double FOOT = 26;
    private static final double GAP = 4;

    CovariancePlot {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    @Override
    public void paint(Sheet sheet) {
        double head = names.isEmpty() ? 4 : sheet.unit(HEAD);
        double side = names.isEmpty() ? 0 : widestName(sheet) + sheet.unit(10);
        double high = sheet.height() - head - sheet.unit(FOOT);
        double wide = sheet.width() - 2 * sheet.unit(EDGE) - side;
        boolean cells = !numbers.isEmpty();
        double width = cells ? wide : Math.min(wide, high);
        double left = Math.rint(cells ? sheet.unit(EDGE) + side : (sheet.width() - width) / 2);
        if (cells) {
            cells(sheet, left, head, width, high);
        } else {
            map(sheet, left, head, Math.floor(width));
        }
        sheet.surface().write(note, sheet.unit(EDGE), sheet.height() - sheet.unit(9), sheet.words(Token.INK2));
    }

    private double widestName(Sheet sheet) {
        TextStyle style = sheet.words(Token.INK2);
        return names.stream()
                .mapToDouble(name -> sheet.surface().widthOf(name, style))
                .max()
                .orElse(0);
    }

    private void cells(Sheet sheet, double left, double top, double width, double height) {
        double across = width / n;
        double down = height / n;
        double gap = sheet.unit(GAP);
        double text = sheet.style().text() + 3;
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double x = Math.rint(left + column * across);
                double y = Math.rint(top + row * down);
                int at = row * n + column;
                sheet.surface()
                        .fillRect(
                                x,
                                y,
                                Math.rint(across - gap),
                                Math.rint(down - gap),
                                sheet.unit(4),
                                sheet.palette().field().color(place(values[at])));
                sheet.surface()
                        .write(
                                numbers.get(at),
                                x + (across - gap) / 2,
                                y + (down - gap) / 2 + 0.36 * text,
                                sheet.numbers(Token.INK).size(text).bold().middle());
            }
            if (!names.isEmpty()) {
                names(sheet, row, left, top, across - gap, down - gap, across, down);
            }
        }
    }

    private void names(
            Sheet sheet, int i, double left, double top, double width, double height, double across, double down) {
        TextStyle style = sheet.words(Token.INK2);
        sheet.surface().write(names.get(i), left + i * across + width / 2, top - sheet.unit(6), style.middle());
        sheet.surface()
                .write(
                        names.get(i),
                        left - sheet.unit(8),
                        top + i * down + height / 2 + 0.36 * sheet.style().text(),
                        style.end());
    }

    private void map(Sheet sheet, double left, double top, double edge) {
        int pixels = (int) Math.max(n, edge);
        Palette palette = sheet.palette();
        int[] argb = new int[pixels * pixels];
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                int at = (int) ((long) y * n / pixels) * n + (int) ((long) x * n / pixels);
                argb[y * pixels + x] = palette.field().argb(place(values[at]));
            }
        }
        sheet.surface().image(new Pixels(pixels, pixels, argb), left, top, edge, edge);
        sheet.surface().strokeRect(left - 0.5, top - 0.5, edge + 1, edge + 1, 0, sheet.stroke(Token.LINE, 1));
    }

    /// 0 … 1, the middle for 0.
    private double place(double value) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, Math.abs(values[i * n + i]));
        }
        return most > 0 ? (1 + Math.clamp(value / most, -1.0, 1.0)) / 2 : 0.5;
    }
}
