package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// A gap between two values at an x, as a bracket with its name and number: bias, variance.
///
/// @param labelPlace where along the bracket the words stand, 0 at its upper end
public record GapBracket(double x, double fromY, double toY, String name, String value, Token color, double labelPlace)
        implements Annotation {

    private static final double SERIF = 3.5;
    private static final double SMALLEST = 10;

    public GapBracket(double x, double fromY, double toY, String name, String value, Token color) {
        this(x, fromY, toY, name, value, color, 0.5);
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x);
        double top = Math.min(frame.toY(fromY), frame.toY(toY));
        double bottom = Math.max(frame.toY(fromY), frame.toY(toY));
        if (bottom - top < sheet.unit(SMALLEST)) {
            return;
        }
        Outline bracket = Outline.bracket(px, top, bottom, sheet.unit(SERIF));
        sheet.surface().stroke(bracket, sheet.stroke(color, sheet.unit(1.8)));
        double middle = top + labelPlace * (bottom - top);
        double left = px + sheet.unit(10);
        double line = sheet.style().text() * 1.3;
        TextStyle words = sheet.words(color).bold().halo(sheet.color(Token.HALO));
        TextStyle number = sheet.numbers(color).bold().halo(sheet.color(Token.HALO));
        double widest = Math.max(width(sheet, name, words), width(sheet, value, number));
        clear(sheet, left, middle, top, bottom, Math.min(widest, frame.right() - left));
        sheet.surface().write(name, left, middle - line * 0.15, words);
        sheet.surface().write(value, left, middle + line * 0.85, number);
    }

    private static double width(Sheet sheet, String text, TextStyle style) {
        return sheet.surface().widthOf(text, style);
    }

    /// Room for the words among the marks, within the gap.
    private static void clear(Sheet sheet, double left, double middle, double top, double bottom, double width) {
        double edge = sheet.unit(4);
        double line = sheet.style().text() * 1.3;
        double upper = Math.max(top + edge, middle - line * 0.95);
        double lower = Math.min(bottom - edge, middle + line * 1.05);
        if (upper < lower) {
            sheet.surface()
                    .fillRect(left - edge, upper, width + 2 * edge, lower - upper, edge, sheet.color(Token.CARD));
        }
    }
}
