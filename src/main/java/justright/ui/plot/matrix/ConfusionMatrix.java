package justright.ui.plot.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Numerals;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// How true and predicted classes meet: a row for each true class, a column for each predicted one, in each cell how
/// many examples. What is right lies on the diagonal and stays quiet; a mistake is the redder the larger its share of
/// its row.
///
/// @param classes their names, short
/// @param counts row by row; the array is kept and not changed
/// @param corner what rows and columns are, written over the rows' names and over the columns: "is", "read as"
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
public record ConfusionMatrix(List<String> classes, int[] counts, Corner corner) implements Plot {

    private static final double EDGE = 16;
    /// A cell is at most so many times as wide as it is high: low ones still hold three digits.
    private static final double WIDEST = 1.9;
    private static final double GAP = 8;
    private static final double HEAD = 40;
    private static final double FOOT = 12;
    /// Lower sheets do without the words over the columns.
    private static final double LOW = 200;
    private static final double LOW_HEAD = 20;
    private static final double LOW_FOOT = 6;
    /// A mistake made by this share of a class is as red as it gets.
    private static final double ALL_RED = 0.3;
    /// Digits are narrower than the room they take.
    private static final double BEARING = 1.5;
    private static final double FAINTEST = 0.12;
    private static final double DARK = 0.6;

    /// The names of both directions.
    public record Corner(String rows, String columns) {}

    /// A mistake: so many of class `actual` were taken for `predicted`.
    public record Mistake(int actual, int predicted, int count, int of) {}

    /// @throws IllegalArgumentException unless there is a count for each pair of classes
    public ConfusionMatrix {
        classes = List.copyOf(classes);
        if (counts.length != classes.size() * classes.size()) {
            throw new IllegalArgumentException(counts.length + " counts for " + classes.size() + " classes");
        }
    }

    /// How many of class `actual` were taken for `predicted`.
    public int count(int actual, int predicted) {
        return counts[actual * classes.size() + predicted];
    }

    /// How many there are of a class.
    public int of(int actual) {
        return IntStream.range(0, classes.size()).map(k -> count(actual, k)).sum();
    }

    /// The most frequent mistake, the first of equals; empty if there is none.
    public Optional<Mistake> worst() {
        int size = classes.size();
        int worst = -1;
        for (int cell = 0; cell < counts.length; cell++) {
            boolean wrong = cell / size != cell % size && counts[cell] > 0;
            if (wrong && (worst < 0 || counts[cell] > counts[worst])) {
                worst = cell;
            }
        }
        return worst < 0
                ? Optional.empty()
                : Optional.of(new Mistake(worst / size, worst % size, counts[worst], of(worst / size)));
    }

    @Override
    public Frame frame(Sheet sheet) {
        TextStyle style = sheet.words(Token.INK2);
        double names = classes.stream()
                .mapToDouble(name -> sheet.surface().widthOf(name, style))
                .max()
                .orElse(0);
        double left =
                sheet.unit(EDGE) + Math.max(names, sheet.surface().widthOf(corner.rows(), style)) + sheet.unit(GAP);
        double top = sheet.unit(isLow(sheet) ? LOW_HEAD : HEAD);
        double width = sheet.width() - sheet.unit(EDGE) - left;
        double height = sheet.height() - sheet.unit(isLow(sheet) ? LOW_FOOT : FOOT) - top;
        int size = classes.size();
        double cellHeight = Math.floor(height / size);
        double cellWidth = Math.floor(Math.min(width / size, cellHeight * WIDEST));
        Axis down = new Axis(size, 0, false, Numerals.PLAIN, List.of(), "");
        return new Frame(Axis.linear(0, size), down, left, top, left + cellWidth * size, top + cellHeight * size);
    }

    private static boolean isLow(Sheet sheet) {
        return sheet.height() < sheet.unit(LOW);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        int size = classes.size();
        names(sheet, frame);
        for (int actual = 0; actual < size; actual++) {
            for (int predicted = 0; predicted < size; predicted++) {
                cell(sheet, frame, actual, predicted);
            }
        }
        worst().ifPresent(mistake -> ring(sheet, frame, mistake));
        sheet.surface()
                .strokeRect(
                        frame.left() - 0.5,
                        frame.top() - 0.5,
                        frame.width() + 1,
                        frame.height() + 1,
                        0,
                        sheet.stroke(Token.LINE, 1));
    }

    private void names(Sheet sheet, Frame frame) {
        TextStyle style = sheet.words(Token.INK2);
        double text = sheet.style().text();
        double right = frame.left() - sheet.unit(GAP);
        double head = frame.top() - sheet.unit(7);
        sheet.surface().write(corner.rows(), right, head, style.bold().end());
        if (!isLow(sheet)) {
            sheet.surface().write(corner.columns(), frame.left(), head - 1.4 * text, style.bold());
        }
        for (int k = 0; k < classes.size(); k++) {
            sheet.surface().write(classes.get(k), right, frame.toY(k + 0.5) + 0.36 * text, style.end());
            String name = fitted(sheet, classes.get(k), style, frame.toX(1) - frame.toX(0));
            sheet.surface().write(name, frame.toX(k + 0.5), head, style.middle());
        }
    }

    /// As much of a name as there is room for.
    private static String fitted(Sheet sheet, String name, TextStyle style, double room) {
        if (sheet.surface().widthOf(name, style) <= room) {
            return name;
        }
        int letters = name.length();
        while (letters > 1 && sheet.surface().widthOf(name.substring(0, letters) + "…", style) > room) {
            letters--;
        }
        return name.substring(0, letters) + "…";
    }

    private void cell(Sheet sheet, Frame frame, int actual, int predicted) {
        double left = frame.toX(predicted);
        double top = frame.toY(actual);
        double width = frame.toX(predicted + 1) - left;
        double height = frame.toY(actual + 1) - top;
        int count = count(actual, predicted);
        boolean right = actual == predicted;
        double share = right ? 0 : (double) count / Math.max(1, of(actual));
        double red = count == 0 ? 0 : Math.min(1, Math.max(FAINTEST, share / ALL_RED));
        if (right) {
            sheet.surface().fillRect(left, top, width, height, 0, sheet.color(Token.RAISED));
        } else if (count > 0) {
            sheet.surface().fillRect(left, top, width, height, 0, sheet.color(Token.BAD, red));
        }
        Token ink = red > DARK ? Token.INVERSE : right ? Token.INK2 : Token.INK;
        TextStyle style = sheet.numbers(ink).middle();
        String number = Numbers.whole(count);
        if (count > 0
                && sheet.surface().widthOf(number, style) <= width + sheet.unit(BEARING)
                && sheet.style().text() <= height) {
            double middle = top + height / 2 + 0.36 * sheet.style().text();
            sheet.surface().write(number, left + width / 2, middle, right ? style : style.bold());
        }
        sheet.surface().strokeRect(left + 0.5, top + 0.5, width - 1, height - 1, 0, sheet.stroke(Token.GRID, 1));
    }

    private static void ring(Sheet sheet, Frame frame, Mistake mistake) {
        double left = frame.toX(mistake.predicted());
        double top = frame.toY(mistake.actual());
        sheet.surface()
                .strokeRect(
                        left,
                        top,
                        frame.toX(mistake.predicted() + 1) - left,
                        frame.toY(mistake.actual() + 1) - top,
                        3,
                        sheet.stroke(Token.INK, sheet.unit(1.8)));
    }
}
