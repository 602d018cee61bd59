package justright.labs.numericalgradient;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// The present ε: a line through the plot with a thumb on the axis, to be dragged.
record EpsilonMark(double epsilon) implements Annotation {

    private static final double WIDTH = 1.6;
    private static final double THUMB = 7;
    private static final double RING = 2.5;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double x = Math.clamp(frame.toX(epsilon), frame.left(), frame.right());
        var surface = sheet.surface();
        surface.line(x, frame.top(), x, frame.bottom(), sheet.stroke(Token.LAMBDA, sheet.unit(WIDTH)));
        surface.fillCircle(x, frame.bottom(), sheet.unit(THUMB), sheet.color(Token.CARD));
        surface.strokeCircle(x, frame.bottom(), sheet.unit(THUMB), sheet.stroke(Token.LAMBDA, sheet.unit(RING)));
    }
}
