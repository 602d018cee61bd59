package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// A mean with its standard deviation to both sides.
///
/// @param inset how far left of x it stands, in units, so that several at one x stand side by side
public record ErrorBar(double x, double mean, double deviation, double inset, Token color, boolean pinned)
        implements Annotation {

    private static final double SERIF = 3.5;
    private static final double DOT = 3;
    private static final double PINNED_OPACITY = 0.6;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = Sheet.crisp(frame.toX(x) - sheet.unit(inset));
        double top = y(frame, mean + deviation);
        double bottom = y(frame, mean - deviation);
        Outline bar = Outline.bracket(px, top, bottom, sheet.unit(SERIF));
        var hue = sheet.color(color, pinned ? PINNED_OPACITY : 1);
        sheet.surface().stroke(bar, Stroke.of(sheet.color(Token.HALO), sheet.unit(4)));
        sheet.surface().stroke(bar, Stroke.of(hue, sheet.unit(1.8)));
        sheet.surface().fillCircle(px, y(frame, mean), sheet.unit(DOT), hue);
    }

    private static double y(Frame frame, double value) {
        return Math.clamp(frame.toY(value), frame.top(), frame.bottom());
    }
}
