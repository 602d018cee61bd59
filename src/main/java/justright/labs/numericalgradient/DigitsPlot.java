package justright.labs.numericalgradient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// The values of f with all their digits, pale where they agree, and the slopes that come of them, pale where they are
/// wrong.
///
/// @param function f, or J
record DigitsPlot(Reading reading, Titles titles, String function) implements Plot {

    private static final double EDGE = 16;
    private static final double HEAD = 14;
    /// Where the slopes begin, and what stands beside them, as shares of the width.
    private static final double SLOPES = 0.4;

    private static final double NAME = 0.125;
    private static final double ERROR = 0.8;
    private static final double COST = 0.985;
    private static final double VALUES = 78;
    private static final int ROWS = 4;
    private static final double DIVIDER = 14;

    /// The words in it.
    record Titles(
            String values, String slope, String error, String evaluations, String one, String two, String truth) {}

    @Override
    public void paint(Sheet sheet) {
        double pitch = (sheet.height() - sheet.unit(8)) / ROWS;
        double[] rows = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = Math.rint((i + 0.5) * pitch + 0.3 * sheet.style().text());
        }
        values(sheet, rows);
        slopes(sheet, rows);
    }

    private void values(Sheet sheet, double[] rows) {
        double left = sheet.unit(EDGE);
        TextStyle quiet = sheet.words(Token.INK3);
        sheet.surface().write(titles.values, left, rows[0], quiet);
        double[] f = {reading.above(), reading.here(), reading.below()};
        String[] names = {"$" + function + "(θ+ε)$", "$" + function + "(θ)$", "$" + function + "(θ−ε)$"};
        double size = Math.max(Math.abs(f[0]), Math.max(Math.abs(f[1]), Math.abs(f[2])));
        int places = places(size, reading.query().precision().written());
        double difference = Math.abs(f[0] - f[2]);
        int alike = difference == 0 ? places : (int) Math.max(0, Math.ceil(-Math.log10(difference)) - 1);
        for (int i = 0; i < f.length; i++) {
            sheet.surface().write(names[i], left, rows[i + 1], sheet.words(Token.INK));
            String digits = decimal(f[i], places);
            int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
            int pale = alike == 0 ? 0 : Math.min(digits.length(), point + 1 + alike);
            digits(sheet, digits, pale, Token.INK3, Token.INK, left + sheet.unit(VALUES), rows[i + 1]);
        }
    }

    private void slopes(Sheet sheet, double[] rows) {
        double width = sheet.width();
        double left = Math.rint(SLOPES * width);
        double divider = Sheet.crisp(left - sheet.unit(DIVIDER));
        sheet.surface()
                .line(
                        divider,
                        sheet.unit(HEAD),
                        divider,
                        sheet.height() - sheet.unit(HEAD),
                        sheet.stroke(Token.LINE, 1));
        TextStyle quiet = sheet.words(Token.INK3);
        double number = Math.rint(left + NAME * width);
        double error = Math.rint(ERROR * width);
        double cost = Math.rint(COST * width);
        sheet.surface().write(titles.slope, number, rows[0], quiet);
        sheet.surface().write(titles.error, error, rows[0], quiet.end());
        sheet.surface().write(titles.evaluations, cost, rows[0], quiet.end());
        estimate(sheet, titles.one, reading.one(), CloseupPlot.ONE, shared(reading.one()), rows[1]);
        estimate(
                sheet,
                titles.two,
                reading.two(),
                CloseupPlot.TWO,
                Integer.toString(reading.two().evaluations()),
                rows[2]);
        sheet.surface()
                .write(titles.truth, left, rows[3], sheet.words(Token.INK2).bold());
        String truth = decimal(
                reading.slope(),
                places(reading.slope(), reading.query().precision().written()));
        digits(sheet, truth, 0, Token.INK3, Token.INK, number, rows[3]);
    }

    /// All evaluations but f(θ), and that one, which serves all parameters.
    private static String shared(Estimate oneSided) {
        return Numbers.whole(oneSided.evaluations() - 1L) + " + 1";
    }

    private void estimate(Sheet sheet, String name, Estimate estimate, Token color, String cost, double y) {
        double width = sheet.width();
        double left = Math.rint(SLOPES * width);
        sheet.surface().write(name, left, y, sheet.words(color).bold());
        int all = reading.query().precision().written();
        double size = Math.max(Math.abs(reading.slope()), Math.abs(estimate.slope()));
        String digits = decimal(estimate.slope(), places(size, all));
        int right = estimate.error() == 0 ? digits.length() : rightUpTo(digits, estimate.rightDigits());
        digits(sheet, digits, right, color, Token.INK3, Math.rint(left + NAME * width), y);
        sheet.surface()
                .write(
                        Written.error(estimate.error()),
                        Math.rint(ERROR * width),
                        y,
                        sheet.numbers(Token.INK).end());
        sheet.surface()
                .write(
                        cost,
                        Math.rint(COST * width),
                        y,
                        sheet.numbers(Token.INK).end());
    }

    /// Digits in two colours, the first `first` characters in one of them.
    private static void digits(Sheet sheet, String digits, int first, Token before, Token after, double x, double y) {
        String head = digits.substring(0, first);
        TextStyle style = sheet.numbers(before);
        TextStyle bold = before == Token.INK3 ? style : style.bold();
        sheet.surface().write(head, x, y, bold);
        double width = sheet.surface().widthOf(head, bold);
        TextStyle rest = sheet.numbers(after);
        sheet.surface().write(digits.substring(first), x + width, y, after == Token.INK3 ? rest : rest.bold());
    }

    /// How many decimals show `digits` digits of a number of this size.
    private static int places(double size, int digits) {
        int exponent = size == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(size)));
        return Math.clamp(digits - 1L - exponent, 0, digits + 2);
    }

    /// The characters that hold the first `count` significant digits.
    private static int rightUpTo(String digits, int count) {
        if (count == 0) {
            return 0;
        }
        int seen = 0;
        boolean begun = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            begun |= c >= '1' && c <= '9';
            seen += begun && Character.isDigit(c) ? 1 : 0;
            if (seen > count) {
                return i;
            }
        }
        return digits.length();
    }

    private static String decimal(double value, int places) {
        if (!Double.isFinite(value)) {
            return Numbers.fixed(value, 0);
        }
        String plain =
                new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
        return plain.replace("-", Numbers.MINUS);
    }
}
