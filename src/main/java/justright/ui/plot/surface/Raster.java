package justright.ui.plot.surface;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Solid shapes drawn in order into pixels of our own, with smooth edges. Places and widths are in units of the
/// picture, of which each has `scale` pixels each way.
final class Raster {

    private final Coverage coverage;
    private final double scale;
    private final int[] ink;
    private Area drawn = Area.NONE;

    private Raster(int width, int height, double scale) {
        this.coverage = new Coverage(width, height);
        this.scale = scale;
        this.ink = new int[width * height];
    }

    /// The old one where it still fits.
    static Raster reusing(@Nullable Raster old, int width, int height, double scale) {
        if (old != null && old.coverage.width == width && old.coverage.height == height && old.scale == scale) {
            return old;
        }
        return new Raster(width, height, scale);
    }

    double scale() {
        return scale;
    }

    /// A solid line, or several; ends and corners are round.
    void stroke(Outline outline, double width, Color color) {
        double half = width * scale / 2;
        outline.trace(new SideTracer(
                (x1, y1, x2, y2) -> coverage.addSegment(x1 * scale, y1 * scale, x2 * scale, y2 * scale, half)));
        pour(color);
    }

    /// A dashed line, or several; corners are round, ends as the pattern says.
    void stroke(Outline outline, double width, Dash dash, Color color) {
        double half = width * scale / 2;
        boolean cut = !dash.round();
        outline.trace(new DashTracer(
                dash,
                (x1, y1, x2, y2, first, last) -> coverage.addSegment(
                        x1 * scale, y1 * scale, x2 * scale, y2 * scale, half, cut && first, cut && last)));
        pour(color);
    }

    /// Every path of the outline must be closed.
    void fill(Outline outline, Color color) {
        outline.trace(
                new SideTracer((x1, y1, x2, y2) -> coverage.addSide(x1 * scale, y1 * scale, x2 * scale, y2 * scale)));
        coverage.integrate();
        pour(color);
    }

    void strokeCircle(double x, double y, double radius, double width, Color color) {
        coverage.addRing(x * scale, y * scale, radius * scale, width * scale / 2);
        pour(color);
    }

    void fillCircle(double x, double y, double radius, Color color) {
        coverage.addDisk(x * scale, y * scale, radius * scale);
        pour(color);
    }

    boolean isBlank() {
        return drawn.isEmpty();
    }

    /// Hands over what was drawn since the last time, and forgets it.
    ///
    /// @return where it belongs
    Area develop(Film film) {
        Area area = drawn;
        film.receive(ink, coverage.width, area);
        for (int y = area.top(); y < area.bottom(); y++) {
            Arrays.fill(ink, y * coverage.width + area.left(), y * coverage.width + area.right(), 0);
        }
        drawn = Area.NONE;
        return area;
    }

    private void pour(Color color) {
        Area area = coverage.area();
        if (!area.isEmpty()) {
            drawn = drawn.with(area);
            coverage.pour(ink, color);
        }
    }
}
