package justright.ui.plot.curve;

import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// The place on a timeline that is shown: a flag over the curves, and the x axis as a track filled up to it.
public record Playhead(double x) {

    private static final double FLAG = 6;
    private static final double TRACK = 4;
    private static final double THUMB = 7;

    double pixel(Frame frame) {
        return Math.clamp(frame.toX(x), frame.left(), frame.right());
    }

    void paint(Sheet sheet, Frame frame) {
        double at = Math.rint(pixel(frame));
        double bottom = frame.bottom();
        double flag = sheet.unit(FLAG);
        double track = sheet.unit(TRACK);
        var surface = sheet.surface();
        surface.fillRect(frame.left(), bottom - track / 2, frame.width(), track, track / 2, sheet.color(Token.LINE));
        surface.fillRect(frame.left(), bottom - track / 2, at - frame.left(), track, track / 2, sheet.color(Token.INK));
        surface.line(at, frame.top() - flag, at, bottom, sheet.stroke(Token.INK, sheet.unit(1.6)));
        double top = frame.top() - sheet.unit(8);
        surface.fill(
                Outline.polygon(
                        at - flag,
                        top,
                        at + flag,
                        top,
                        at + flag,
                        top + flag,
                        at,
                        top + 2 * flag,
                        at - flag,
                        top + flag),
                sheet.color(Token.INK));
        surface.fillCircle(at, bottom, sheet.unit(THUMB), sheet.color(Token.CARD));
        surface.strokeCircle(at, bottom, sheet.unit(THUMB), sheet.stroke(Token.INK, sheet.unit(2.5)));
    }
}
