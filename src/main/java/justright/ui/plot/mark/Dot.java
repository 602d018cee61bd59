package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// A single value of the plane: filled or hollow, with an optional label at its right and ring around it.
public record Dot(
        double x, double y, MarkShape shape, double radius, Token color, boolean filled, String label, boolean ringed)
        implements Annotation {

    public static Dot filled(double x, double y, MarkShape shape, double radius, Token color) {
        return new Dot(x, y, shape, radius, color, true, "", false);
    }

    public static Dot hollow(double x, double y, MarkShape shape, double radius, Token color) {
        return new Dot(x, y, shape, radius, color, false, "", false);
    }

    public Dot label(String text) {
        return new Dot(x, y, shape, radius, color, filled, text, ringed);
    }

    public Dot ring() {
        return new Dot(x, y, shape, radius, color, filled, label, true);
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x);
        double py = frame.toY(y);
        if (!Double.isFinite(px + py)) {
            return;
        }
        double r = sheet.unit(radius);
        var surface = sheet.surface();
        if (filled) {
            shape.paint(surface, px, py, r, sheet.color(color), sheet.stroke(Token.HALO, sheet.unit(2)));
        } else {
            shape.paint(surface, px, py, r, sheet.color(Token.CARD), sheet.stroke(color, sheet.unit(2)));
        }
        if (ringed) {
            surface.strokeCircle(px, py, r + sheet.unit(5), sheet.stroke(color, sheet.unit(2)));
        }
        double gap = r + sheet.unit(ringed ? 11 : 6);
        var style = sheet.words(color).bold().halo(sheet.color(Token.HALO));
        surface.write(label, px + gap, py + 0.34 * sheet.style().text(), style);
    }
}
