package justright.ui.plot.field;

import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Draws a descent path with its start, its first steps as dots, and an arrowhead at the frame's edge where it leaves
/// for good.
final class DescentPainter {

    private static final int DOTS = 60;
    private static final double ARROW = 8;

    private final Sheet sheet;
    private final Surface surface;
    private final Frame frame;

    DescentPainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.surface = sheet.surface();
        this.frame = frame;
    }

    void paint(DescentPath path) {
        if (path.size() == 0) {
            return;
        }
        surface.pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        line(path);
        dots(path);
        surface.popClip();
        departure(path);
        startLabel(path);
    }

    private void line(DescentPath path) {
        Outline outline = new Outline().moveTo(x(path, 0), y(path, 0));
        for (int i = 1; i < path.size() && isFinite(path, i); i++) {
            outline.lineTo(x(path, i), y(path, i));
        }
        double width = sheet.style().path();
        surface.stroke(
                outline,
                Stroke.of(sheet.color(Token.HALO), width + sheet.style().halo()));
        surface.stroke(outline, Stroke.of(sheet.color(path.color()), width));
    }

    private void dots(DescentPath path) {
        double edge = sheet.unit(0.8);
        for (int i = Math.min(DOTS, path.size()) - 1; i > 0; i--) {
            if (isFinite(path, i)) {
                double radius = sheet.unit(2.8);
                surface.fillCircle(x(path, i), y(path, i), radius, sheet.color(path.color()));
                surface.strokeCircle(x(path, i), y(path, i), radius, Stroke.of(sheet.color(Token.CARD), edge));
            }
        }
        double radius = sheet.unit(5.5);
        surface.fillCircle(x(path, 0), y(path, 0), radius, sheet.color(Token.CARD));
        surface.strokeCircle(x(path, 0), y(path, 0), radius, sheet.stroke(path.color(), sheet.unit(2.6)));
    }

    /// An arrowhead where the path crosses the frame, if it ends outside.
    private void departure(DescentPath path) {
        int inside = path.size() - 1;
        while (inside >= 0 && !(isFinite(path, inside) && frame.contains(x(path, inside), y(path, inside)))) {
            inside--;
        }
        if (inside < 0 || inside == path.size() - 1 || !isFinite(path, inside + 1)) {
            return;
        }
        double fromX = x(path, inside);
        double fromY = y(path, inside);
        double dx = x(path, inside + 1) - fromX;
        double dy = y(path, inside + 1) - fromY;
        double share =
                Math.min(reach(fromX, dx, frame.left(), frame.right()), reach(fromY, dy, frame.top(), frame.bottom()));
        arrow(fromX + share * dx, fromY + share * dy, Math.atan2(dy, dx), path.color());
    }

    private static double reach(double from, double by, double low, double high) {
        if (by == 0) {
            return 1;
        }
        return ((by > 0 ? high : low) - from) / by;
    }

    private void arrow(double tipX, double tipY, double angle, Token color) {
        double size = sheet.unit(ARROW);
        double wing = 0.5;
        Outline head = Outline.polygon(
                tipX,
                tipY,
                tipX - 1.5 * size * Math.cos(angle - wing),
                tipY - 1.5 * size * Math.sin(angle - wing),
                tipX - 1.5 * size * Math.cos(angle + wing),
                tipY - 1.5 * size * Math.sin(angle + wing));
        surface.stroke(head, Stroke.of(sheet.color(Token.HALO), sheet.style().halo()));
        surface.fill(head, sheet.color(color));
    }

    private void startLabel(DescentPath path) {
        boolean comesFromRight = path.size() > 1 && x(path, 1) < x(path, 0);
        boolean comesFromBelow = path.size() > 1 && y(path, 1) < y(path, 0);
        double gap = sheet.unit(10);
        double wanted = y(path, 0) + (comesFromBelow ? sheet.unit(18) : -gap);
        TextStyle style = sheet.words(path.color())
                .size(sheet.style().text() + 0.5)
                .bold()
                .halo(sheet.color(Token.HALO));
        double width = surface.widthOf(path.startLabel(), style);
        double x = comesFromRight ? x(path, 0) + gap : x(path, 0) - gap - width;
        double inside = Math.clamp(x, frame.left() + 4, Math.max(frame.left() + 4, frame.right() - width - 4));
        if (frame.contains(x(path, 0), y(path, 0))) {
            double top = frame.top() + sheet.style().text() + 2;
            surface.write(path.startLabel(), inside, Math.clamp(wanted, top, frame.bottom() - 6), style);
        }
    }

    private static boolean isFinite(DescentPath path, int i) {
        return Double.isFinite(path.x(i)) && Double.isFinite(path.y(i));
    }

    private double x(DescentPath path, int i) {
        return frame.toX(path.x(i));
    }

    private double y(DescentPath path, int i) {
        return frame.toY(path.y(i));
    }
}
