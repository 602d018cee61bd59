package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.theme.Token;

/// A few words at a place of the plot, `dx`, `dy` pixels away from it.
public record Note(double x, double y, double dx, double dy, String text, Token color, Align align)
        implements Annotation {

    public Note(double x, double y, String text, Token color) {
        this(x, y, 8, 4, text, color, Align.START);
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x) + sheet.unit(dx);
        double py = frame.toY(y) + sheet.unit(dy);
        var style = sheet.words(color).bold().align(align).halo(sheet.color(Token.HALO));
        sheet.surface().write(text, px, py, style);
    }
}
