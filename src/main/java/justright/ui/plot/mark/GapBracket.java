package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
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
        double serif = sheet.unit(SERIF);
        Outline bracket = new Outline()
                .moveTo(px - serif, top)
                .lineTo(px + serif, top)
                .moveTo(px, top)
                .lineTo(px, bottom)
                .moveTo(px - serif, bottom)
                .lineTo(px + serif, bottom);
        sheet.surface().stroke(bracket, sheet.stroke(color, sheet.unit(1.8)));
        double middle = top + labelPlace * (bottom - top);
        double left = px + sheet.unit(10);
        double line = sheet.style().text() * 1.3;
        var halo = sheet.color(Token.HALO);
        sheet.surface()
                .write(
                        name,
                        left,
                        middle - line * 0.15,
                        sheet.words(color).bold().halo(halo));
        sheet.surface()
                .write(
                        value,
                        left,
                        middle + line * 0.85,
                        sheet.numbers(color).bold().halo(halo));
    }
}
