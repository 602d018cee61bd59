package justright.ui.plot.field;

import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.field.Bowl.Face;
import justright.ui.plot.field.Bowl.Point;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// A cost surface in 3-D with descent paths on it, painted from back to front. The viewpoint is held outside, so that
/// two bowls may be turned together.
///
/// @param caption written beneath; empty for none
public record SurfacePlot(Bowl bowl, List<DescentPath> paths, Viewpoint view, String caption) implements Plot {

    private static final double CAPTION = 30;
    private static final double MESH_OPACITY = 0.16;
    /// How much of the ramp is used, so that the rim still stands out from the card.
    private static final double RAMP_SHARE = 0.95;

    private static final double OUTSIDE_SHADE = 0.12;
    private static final int DOTS = 40;

    public SurfacePlot {
        paths = List.copyOf(paths);
    }

    /// The surface, and the paths on it.
    @Override
    public List<Plot> layers(Sheet sheet) {
        return List.of(new SurfacePlot(bowl, List.of(), view, caption), new PathsPlot(this));
    }

    @Override
    public void paint(Sheet sheet) {
        Projection projection = projection(sheet);
        bowl.faces().stream()
                .sorted(Comparator.comparingDouble((Face face) -> -depth(face, projection)))
                .forEach(face -> paint(face, projection, sheet));
        new PathsPlot(this).paint(sheet);
        sheet.surface()
                .write(
                        caption,
                        sheet.width() / 2,
                        sheet.height() - sheet.unit(10),
                        sheet.words(Token.INK2).size(sheet.style().text() + 1).middle());
    }

    private Projection projection(Sheet sheet) {
        double below = caption.isEmpty() ? 0 : sheet.unit(CAPTION);
        return new Projection(bowl, view, sheet.width(), sheet.height() - below);
    }

    /// The paths of a plot without its surface.
    private record PathsPlot(SurfacePlot whole) implements Plot {

        @Override
        public void paint(Sheet sheet) {
            Projection projection = whole.projection(sheet);
            whole.paths().forEach(path -> whole.paint(path, projection, sheet));
        }
    }

    private static double depth(Face face, Projection projection) {
        return face.corners().stream().mapToDouble(projection::depth).average().orElse(0);
    }

    private static void paint(Face face, Projection projection, Sheet sheet) {
        Outline outline = new Outline();
        double height = 0;
        double turning = 0;
        List<Point> corners = face.corners();
        for (int i = 0; i < corners.size(); i++) {
            Point corner = corners.get(i);
            Point next = corners.get((i + 1) % corners.size());
            double x = projection.x(corner);
            double y = projection.y(corner);
            turning += x * projection.y(next) - projection.x(next) * y;
            height += corner.height() / corners.size();
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        outline.close();
        Color color = sheet.palette().loss().color(Math.sqrt(Math.max(0, height)) * RAMP_SHARE);
        boolean seenFromOutside = turning > 0;
        Color shaded = seenFromOutside ? color.interpolate(sheet.color(Token.INK3), OUTSIDE_SHADE) : color;
        sheet.surface().fill(outline, shaded);
        sheet.surface().stroke(outline, Stroke.of(shaded, 0.7));
        sheet.surface().stroke(outline, Stroke.of(sheet.color(Token.INK, MESH_OPACITY), 0.6));
    }

    private void paint(DescentPath path, Projection projection, Sheet sheet) {
        List<Point> points = java.util.stream.IntStream.range(0, path.size())
                .mapToObj(i -> bowl.over(path.x(i), path.y(i)))
                .filter(point -> point.height() <= 1.02)
                .toList();
        Outline line = new Outline();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                line.moveTo(projection.x(points.get(i)), projection.y(points.get(i)));
            } else {
                line.lineTo(projection.x(points.get(i)), projection.y(points.get(i)));
            }
        }
        double width = sheet.style().path() * 0.9;
        sheet.surface()
                .stroke(line, sheet.stroke(Token.HALO, width + sheet.style().halo() * 0.8));
        sheet.surface().stroke(line, sheet.stroke(path.color(), width));
        for (int i = Math.min(points.size(), DOTS) - 1; i >= 0; i--) {
            dot(points.get(i), i == 0, path.color(), projection, sheet);
        }
    }

    private static void dot(Point point, boolean start, Token color, Projection projection, Sheet sheet) {
        double x = projection.x(point);
        double y = projection.y(point);
        if (start) {
            sheet.surface().fillCircle(x, y, sheet.unit(4.5), sheet.color(Token.CARD));
            sheet.surface().strokeCircle(x, y, sheet.unit(4.5), sheet.stroke(color, sheet.unit(2.2)));
        } else {
            sheet.surface().fillCircle(x, y, sheet.unit(2.2), sheet.color(color));
        }
    }
}
