package justright.ui.plot;

import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Draws a reading: a dotted cross-hair, a ring, and a [Bubble].
final class ProbePainter {

    private final Sheet sheet;
    private final Frame frame;

    ProbePainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    void paint(Probe.Reading reading) {
        double x = Math.clamp(frame.toX(reading.x()), frame.left(), frame.right());
        double y = Math.clamp(frame.toY(reading.y()), frame.top(), frame.bottom());
        Stroke hair = Stroke.of(sheet.color(Token.INK, 0.45), 1).dashed(Dash.DOTTED);
        sheet.surface().line(Sheet.crisp(x), frame.top(), Sheet.crisp(x), frame.bottom(), hair);
        sheet.surface().line(frame.left(), Sheet.crisp(y), frame.right(), Sheet.crisp(y), hair);
        sheet.surface().fillCircle(x, y, sheet.unit(4.5), sheet.color(Token.CARD));
        sheet.surface().strokeCircle(x, y, sheet.unit(4.5), sheet.stroke(Token.INK, sheet.unit(1.8)));
        if (!reading.lines().isEmpty()) {
            new Bubble(sheet, frame).paint(x, y, reading.lines());
        }
    }
}
