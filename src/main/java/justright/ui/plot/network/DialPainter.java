package justright.ui.plot.network;

import java.util.OptionalDouble;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Draws the dials under layers, and says where they are.
final class DialPainter {

    static final double HEIGHT = 22;

    /// What the first layer's dial needs at its left.
    static final double HALF_WIDTH = 66;

    private static final double LONGEST = 64;
    private static final double SHARE_OF_PITCH = 0.4;
    private static final double ABOVE_EDGE = 17;
    private static final double THUMB = 5.5;
    private static final double TEXT = 30;
    private static final double GAP = 13;

    private final Sheet sheet;
    private final NetworkLayout layout;

    DialPainter(Sheet sheet, NetworkLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /// The position on a dial of something so far from the middle of its layer; none if it is beside the dial.
    ///
    /// @param pitch from one layer to the next, in pixels
    static OptionalDouble positionAt(double fromMiddle, double pitch, double unit) {
        double length = length(pitch, unit);
        double position = (fromMiddle - offset(length, unit)) / length;
        double mercy = unit * THUMB * 2 / length;
        return position < -mercy || position > 1 + mercy ? OptionalDouble.empty() : OptionalDouble.of(position);
    }

    private static double length(double pitch, double unit) {
        return Math.min(unit * LONGEST, pitch * SHARE_OF_PITCH);
    }

    private static double offset(double length, double unit) {
        return -(length + unit * (GAP + TEXT)) / 2;
    }

    private double length() {
        return length(layout.pitch(), sheet.style().unit());
    }

    private double left(int layer) {
        return Math.rint(layout.x(layer) + offset(length(), sheet.style().unit()));
    }

    private double y() {
        return Math.rint(sheet.height() - sheet.unit(ABOVE_EDGE));
    }

    void paint(int layer, Dial dial) {
        Surface surface = sheet.surface();
        double left = left(layer);
        double thumb = left + dial.position() * length();
        double opacity = dial.active() ? 1 : 0.45;
        Token hue = dial.warned() ? Token.WARN : Token.LAMBDA;
        double track = sheet.unit(4);
        surface.fillRect(left, y() - track / 2, length(), track, track / 2, sheet.color(Token.LINE));
        surface.fillRect(left, y() - track / 2, thumb - left, track, track / 2, sheet.color(hue, opacity));
        surface.fillCircle(thumb, y(), sheet.unit(THUMB), sheet.color(Token.CARD));
        surface.strokeCircle(thumb, y(), sheet.unit(THUMB), Stroke.of(sheet.color(hue, opacity), sheet.unit(2.2)));
        TextStyle number = sheet.numbers(dial.warned() ? Token.WARN : dial.active() ? Token.INK : Token.INK3);
        double baseline = y() + sheet.style().text() * 0.36;
        surface.write(dial.text(), left + length() + sheet.unit(GAP), baseline, dial.warned() ? number.bold() : number);
    }
}
