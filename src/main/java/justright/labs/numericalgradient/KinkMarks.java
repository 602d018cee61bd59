package justright.labs.numericalgradient;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Align;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// Where the slope jumps: dotted lines, named at the foot where there is room for the name.
///
/// @param xs in rising order
@SuppressWarnings("ArrayRecordComponent") // handed to a painter, never compared
record KinkMarks(double[] xs, String name) implements Annotation {

    private static final double ABOVE = 6;
    private static final double WIDTH = 1.4;
    private static final double APART = 8;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        var style = sheet.words(Token.BAD).bold().align(Align.MIDDLE).halo(sheet.color(Token.HALO));
        double room = sheet.surface().widthOf(name, style) + sheet.unit(APART);
        double named = Double.NEGATIVE_INFINITY;
        for (double x : xs) {
            double px = Sheet.crisp(frame.toX(x));
            if (px < frame.left() || px > frame.right()) {
                continue;
            }
            sheet.surface()
                    .line(
                            px,
                            frame.top(),
                            px,
                            frame.bottom(),
                            sheet.stroke(Token.BAD, sheet.unit(WIDTH))
                                    .dashed(Dash.DOTTED.scaled(sheet.style().unit())));
            if (px - named >= room) {
                sheet.surface().write(name, px, frame.bottom() - sheet.unit(ABOVE), style);
                named = px;
            }
        }
    }
}
