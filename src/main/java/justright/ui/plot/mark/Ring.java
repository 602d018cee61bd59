package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// A ring around the example that is held.
public record Ring(double x, double y) implements Annotation {

    private static final double RADIUS = 7;
    private static final double WIDTH = 2;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x);
        double py = frame.toY(y);
        if (!frame.contains(px, py)) {
            return;
        }
        double radius = sheet.unit(RADIUS);
        sheet.surface().strokeCircle(px, py, radius, sheet.stroke(Token.HALO, sheet.unit(WIDTH + 2)));
        sheet.surface().strokeCircle(px, py, radius, sheet.stroke(Token.LAMBDA, sheet.unit(WIDTH)));
    }
}
