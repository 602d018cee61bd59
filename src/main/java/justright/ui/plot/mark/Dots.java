package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Many single values of one kind, small and hollow, under the data. The arrays are kept and not changed.
@SuppressWarnings("ArrayRecordComponent") // handed to a painter, never compared
public record Dots(double[] xs, double[] ys, MarkShape shape, double radius, Token color, double opacity)
        implements Annotation {

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double r = sheet.unit(radius);
        Stroke edge = Stroke.of(sheet.color(color, opacity), sheet.unit(Math.min(1.4, 0.55 * radius)));
        for (int i = 0; i < xs.length; i++) {
            double x = frame.toX(xs[i]);
            double y = frame.toY(ys[i]);
            if (frame.contains(x, y)) {
                shape.paint(sheet.surface(), x, y, r, sheet.color(Token.CARD), edge);
            }
        }
    }
}
