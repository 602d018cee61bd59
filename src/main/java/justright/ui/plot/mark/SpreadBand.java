package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Between which bounds a curve ran under several seeds, tinted under the curves; a pinned run's paler, with an edge.
///
/// @param bounds lowest and highest at every x
public record SpreadBand(Curve bounds, Token color, boolean pinned) implements Annotation {

    private static final double TINT = 0.16;
    private static final double PINNED_TINT = 0.07;
    private static final double PINNED_EDGE = 0.35;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        if (bounds.size() < 2) {
            return;
        }
        Outline area = new Outline().moveTo(x(frame, 0), y(frame, bounds.highest(0)));
        for (int i = 1; i < bounds.size(); i++) {
            area.lineTo(x(frame, i), y(frame, bounds.highest(i)));
        }
        for (int i = bounds.size() - 1; i >= 0; i--) {
            area.lineTo(x(frame, i), y(frame, bounds.lowest(i)));
        }
        area.close();
        sheet.surface().fill(area, sheet.color(color, pinned ? PINNED_TINT : TINT));
        if (pinned) {
            sheet.surface().stroke(area, Stroke.of(sheet.color(color, PINNED_EDGE), 1));
        }
    }

    private double x(Frame frame, int i) {
        return Math.clamp(frame.toX(bounds.x(i)), frame.left(), frame.right());
    }

    private static double y(Frame frame, double value) {
        return Math.clamp(frame.toY(value), frame.top(), frame.bottom());
    }
}
