package justright.labs.numericalgradient;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// Where the slope jumps: a dotted line with its name at the foot.
record KinkMark(double x, String name) implements Annotation {

    private static final double ABOVE = 6;
    private static final double WIDTH = 1.4;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = Sheet.crisp(frame.toX(x));
        if (px < frame.left() || px > frame.right()) {
            return;
        }
        sheet.surface()
                .line(
                        px,
                        frame.top(),
                        px,
                        frame.bottom(),
                        sheet.stroke(Token.BAD, sheet.unit(WIDTH))
                                .dashed(Dash.DOTTED.scaled(sheet.style().unit())));
        var style = sheet.words(Token.BAD).bold().align(Align.MIDDLE).halo(sheet.color(Token.HALO));
        sheet.surface().write(name, px, frame.bottom() - sheet.unit(ABOVE), style);
    }
}
