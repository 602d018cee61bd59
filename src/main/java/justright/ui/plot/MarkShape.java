package justright.ui.plot;

import javafx.scene.paint.Color;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.Surface;

/// The shapes of single values, all of about the same area at the same radius.
public enum MarkShape {
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE,
    STAR;

    private static final double DIAMOND_REACH = Math.sqrt(Math.PI / 2);
    private static final double SQUARE_HALF = Math.sqrt(Math.PI) / 2;
    private static final double TRIANGLE_REACH = 1.35;
    private static final double STAR_REACH = 1.7;

    /// Fills the shape and strokes its edge over the fill.
    public void paint(Surface surface, double x, double y, double radius, Color fill, Stroke edge) {
        if (this == CIRCLE) {
            surface.fillCircle(x, y, radius, fill);
            surface.strokeCircle(x, y, radius, edge);
        } else {
            Outline outline = outline(x, y, radius);
            surface.fill(outline, fill);
            surface.stroke(outline, edge);
        }
    }

    private Outline outline(double x, double y, double radius) {
        double half = radius * SQUARE_HALF;
        return switch (this) {
            case DIAMOND -> Outline.diamond(x, y, radius * DIAMOND_REACH);
            case TRIANGLE -> Outline.triangle(x, y, radius * TRIANGLE_REACH);
            case STAR -> Outline.star(x, y, radius * STAR_REACH);
            case SQUARE, CIRCLE ->
                Outline.polygon(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
        };
    }
}
