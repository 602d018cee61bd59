package justright.labs.numericalgradient;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// A right triangle under a secant: run along the bottom, rise at the right, tinted under the data.
///
/// @param run what is written beneath the run
record SlopeTriangle(double fromX, double fromY, double toX, double toY, Token color, Token tint, String run)
        implements Annotation {

    private static final double EDGE = 1.6;
    private static final double ASIDE = 5;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double left = frame.toX(fromX);
        double right = frame.toX(toX);
        double start = frame.toY(fromY);
        double end = frame.toY(toY);
        if (!Double.isFinite(left + right + start + end)) {
            return;
        }
        Outline triangle = Outline.polygon(left, start, right, start, right, end);
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        sheet.surface().fill(triangle, sheet.color(tint));
        sheet.surface().line(left, start, right, start, sheet.stroke(color, sheet.unit(EDGE)));
        sheet.surface().line(right, start, right, end, sheet.stroke(color, sheet.unit(EDGE)));
        sheet.surface().popClip();
        boolean rises = end <= start;
        double below = rises ? sheet.style().text() + sheet.unit(ASIDE) : -sheet.unit(ASIDE);
        var style = sheet.words(color).bold().align(Align.MIDDLE).halo(sheet.color(Token.HALO));
        sheet.surface().write(run, (left + right) / 2, start + below, style);
    }
}
