package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Something that happened at an x: a dotted line with its name at the top.
public record Event(double x, String label, Token color) implements Annotation {

    private static final double GAP = 6;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        if (!isWithin(frame)) {
            return;
        }
        double px = pixel(frame);
        sheet.surface()
                .line(
                        px,
                        frame.top(),
                        px,
                        frame.bottom(),
                        sheet.stroke(color, 1).dashed(Dash.DOTTED));
        write(sheet, frame);
    }

    /// Its line alone.
    Event unnamed() {
        return new Event(x, "", color);
    }

    boolean isWithin(Frame frame) {
        return pixel(frame) >= frame.left() - 1 && pixel(frame) <= frame.right() + 1;
    }

    /// The name alone, at the right of the line, or at the left where there is no room.
    void write(Sheet sheet, Frame frame) {
        double y = frame.top() + sheet.style().text();
        TextStyle style = style(sheet);
        boolean fits = fits(sheet, frame);
        sheet.surface().write(label, fits ? left(sheet, frame) : right(sheet, frame), y, fits ? style : style.end());
    }

    /// Where the name begins.
    double left(Sheet sheet, Frame frame) {
        return fits(sheet, frame) ? pixel(frame) + sheet.unit(GAP) : right(sheet, frame) - width(sheet);
    }

    /// Where the name ends.
    double right(Sheet sheet, Frame frame) {
        return fits(sheet, frame) ? left(sheet, frame) + width(sheet) : pixel(frame) - sheet.unit(GAP);
    }

    private boolean fits(Sheet sheet, Frame frame) {
        return pixel(frame) + sheet.unit(GAP) + width(sheet) <= sheet.width();
    }

    private double width(Sheet sheet) {
        return sheet.surface().widthOf(label, style(sheet));
    }

    private double pixel(Frame frame) {
        return Sheet.crisp(frame.toX(x));
    }

    private TextStyle style(Sheet sheet) {
        return sheet.words(color).bold().halo(sheet.color(Token.HALO));
    }
}
