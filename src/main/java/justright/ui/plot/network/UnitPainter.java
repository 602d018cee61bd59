package justright.ui.plot.network;

import javafx.scene.paint.Color;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Draws a unit as a circle, or as a square that shows what it answers over the plane, with its bias at the corner.
final class UnitPainter {

    private static final double EDGE = 1.6;
    private static final double CORNER = 4;
    private static final double PALE = 0.38;
    private static final double LEAST_BIAS = 6;
    private static final double MOST_BIAS = 11;
    private static final double LEAST_MARK = 4;
    /// In a small square everything is smaller.
    private static final double MARK_SHARE = 0.75;

    private static final double EDGE_SHARE = 0.12;
    private static final double CORNER_SHARE = 0.3;

    private final Sheet sheet;
    private final Surface surface;
    private final double scale;

    /// @param scale the |b| whose mark is largest
    UnitPainter(Sheet sheet, double scale) {
        this.sheet = sheet;
        this.surface = sheet.surface();
        this.scale = scale;
    }

    /// What a square shows. To be painted for all units before anything else: outlines among images cost much.
    void picture(Unit unit, double x, double y, double half) {
        UnitPicture picture = unit.picture();
        if (picture != null) {
            picture(picture, x, y, half, unit.isCut() ? PALE : 1);
        }
    }

    private void picture(UnitPicture picture, double x, double y, double half, double opacity) {
        double side = Math.rint(2 * half);
        double corner = radius(half) * picture.nodes() / side;
        surface.image(
                picture.pixels(sheet.palette().field(), corner, opacity),
                Math.rint(x - half),
                Math.rint(y - half),
                side,
                side);
    }

    /// A picture alone, with its frame.
    void framed(UnitPicture picture, double x, double y, double half, Stroke edge) {
        picture(picture, x, y, half, 1);
        frame(x, y, half, edge);
    }

    /// All but the picture.
    void paint(Unit unit, double x, double y, double radius, boolean connected) {
        if (unit.picture() != null) {
            square(unit, x, y, radius, connected);
        } else {
            circle(unit, x, y, radius, connected);
        }
        if (!Double.isNaN(unit.bias()) && !unit.isCut()) {
            bias(unit.bias(), x - radius, y + radius, radius);
        }
    }

    private double radius(double half) {
        return Math.min(sheet.unit(CORNER), half * CORNER_SHARE);
    }

    private void frame(double x, double y, double half, Stroke edge) {
        double side = Math.rint(2 * half);
        surface.stroke(Outline.rounded(Math.rint(x - half), Math.rint(y - half), side, side, radius(half)), edge);
    }

    private void square(Unit unit, double x, double y, double half, boolean connected) {
        Stroke stroke = Stroke.of(outline(unit, connected), Math.min(sheet.unit(EDGE), half * EDGE_SHARE));
        if (unit.isCut()) {
            stroke = sheet.stroke(Token.CTL, sheet.unit(1.2))
                    .dashed(Dash.of(2.5, 2.5).scaled(sheet.style().unit()));
        }
        frame(x, y, half, stroke);
        if (unit.dropped()) {
            surface.stroke(Outline.cross(x, y, half * 0.55), sheet.stroke(Token.BAD, sheet.unit(1.8)));
        }
    }

    private void bias(double b, double x, double y, double half) {
        double strength = Math.min(1, Math.abs(b) / scale);
        double wished = sheet.unit(LEAST_BIAS + strength * (MOST_BIAS - LEAST_BIAS));
        double side = Math.rint(Math.clamp(wished, LEAST_MARK, Math.max(LEAST_MARK, half * MARK_SHARE)));
        double left = Math.rint(x - side / 2);
        double top = Math.rint(y - side / 2);
        Color color = b == 0 ? sheet.color(Token.CTL) : sheet.color(b < 0 ? Token.CLASS_A : Token.CLASS_B);
        Color fill = sheet.color(Token.CARD).interpolate(color, b == 0 ? 0 : 0.2 + 0.8 * strength);
        surface.fill(Outline.rectangle(left - 1, top - 1, side + 2, side + 2), sheet.color(Token.CARD));
        surface.fill(Outline.rectangle(left, top, side, side), color);
        surface.fill(Outline.rectangle(left + 1, top + 1, side - 2, side - 2), fill);
    }

    private void circle(Unit unit, double x, double y, double radius, boolean connected) {
        surface.fillCircle(x, y, radius, fill(unit));
        double width = sheet.unit(Math.min(EDGE, radius * 0.4));
        if (unit.dropped()) {
            Dash dashes = Dash.of(2.5, 2.5).scaled(sheet.style().unit());
            surface.strokeCircle(x, y, radius, sheet.stroke(Token.CTL, width).dashed(dashes));
            surface.stroke(Outline.cross(x, y, radius * 0.55), sheet.stroke(Token.BAD, sheet.unit(1.8)));
            return;
        }
        surface.strokeCircle(x, y, radius, Stroke.of(outline(unit, connected), width));
        if (!unit.text().isEmpty()) {
            TextStyle number = sheet.numbers(Token.INK).middle();
            surface.write(unit.text(), x, y + sheet.style().text() * 0.36, number);
        }
    }

    private Color outline(Unit unit, boolean connected) {
        if (!Double.isNaN(unit.influence())) {
            return sheet.color(Token.CTL).interpolate(sheet.color(Token.INK2), unit.influence());
        }
        return sheet.color(connected ? Token.INK2 : Token.LINE);
    }

    private Color fill(Unit unit) {
        if (!Double.isNaN(unit.influence()) && !unit.dropped()) {
            return sheet.color(Token.CARD).interpolate(sheet.color(Token.INK2), unit.influence());
        }
        return Double.isNaN(unit.activation()) || unit.dropped()
                ? sheet.color(Token.CARD)
                : sheet.palette().field().color((unit.activation() + 1) / 2);
    }
}
