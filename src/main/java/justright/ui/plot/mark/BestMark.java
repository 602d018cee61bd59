package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// The lowest point of a curve: a hollow diamond, with a dotted drop to the x axis.
public record BestMark(double x, double y, Token color) implements Annotation {

    private static final double REACH = 6;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x);
        double py = frame.toY(y);
        if (!Double.isFinite(px + py) || !frame.contains(px, py)) {
            return;
        }
        double reach = sheet.unit(REACH);
        var drop = sheet.stroke(color, sheet.unit(1.2)).dashed(Dash.DOTTED);
        double middle = Sheet.crisp(px);
        sheet.surface().line(middle, py + reach, middle, frame.bottom(), drop);
        Outline diamond = Outline.diamond(px, py, reach);
        sheet.surface().fill(diamond, sheet.color(Token.CARD));
        sheet.surface().stroke(diamond, sheet.stroke(color, sheet.unit(1.8)));
    }
}
