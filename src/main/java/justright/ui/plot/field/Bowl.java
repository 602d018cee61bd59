package justright.ui.plot.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A surface over the plane as a mesh of small flat faces, cut off at a rim.
///
/// Places are measured from the bowl's centre in units of its widest reach; heights run from 0 at `low` to 1 at `rim`.
public final class Bowl {

    private static final int RINGS = 14;
    private static final int SPOKES = 44;
    private static final int MESH = 26;
    /// The end of a spoke is found to a millionth of the disc.
    private static final int HALVINGS = 20;

    private final List<Face> faces;
    private final Grid.Height height;
    private final double centreX;
    private final double centreY;
    private final double reach;
    private final double low;
    private final double rim;

    /// A place on or above the surface, in the bowl's own units.
    record Point(double x, double y, double height) {}

    /// A flat piece of the surface; corners in order.
    record Face(List<Point> corners) {}

    private Bowl(Grid.Height height, double centreX, double centreY, double reach, double low, double rim) {
        this.faces = new ArrayList<>();
        this.height = height;
        this.centreX = centreX;
        this.centreY = centreY;
        this.reach = reach;
        this.low = low;
        this.rim = rim;
    }

    /// ½(h₁₁x² + 2h₁₂xy + h₂₂y²) around a minimum, up to the height `rim` above it, as rings and spokes.
    ///
    /// @throws IllegalArgumentException if the form is not positive definite or the rim not positive
    public static Bowl quadratic(double h11, double h12, double h22, double minimumX, double minimumY, double rim) {
        double mean = (h11 + h22) / 2;
        double spread = Math.hypot((h11 - h22) / 2, h12);
        double flat = mean - spread;
        if (!(flat > 0 && rim > 0)) {
            throw new IllegalArgumentException("smallest curvature " + flat + ", rim " + rim);
        }
        Grid.Height form = (x, y) -> {
            double dx = x - minimumX;
            double dy = y - minimumY;
            return 0.5 * (h11 * dx * dx + 2 * h12 * dx * dy + h22 * dy * dy);
        };
        double longReach = Math.sqrt(2 * rim / flat);
        double shortReach = Math.sqrt(2 * rim / (mean + spread));
        Bowl bowl = new Bowl(form, minimumX, minimumY, longReach, 0, rim);
        double steep = 0.5 * Math.atan2(2 * h12, h11 - h22);
        bowl.addRings(shortReach / longReach, steep);
        return bowl;
    }

    /// A valley around a minimum, up to the height `rim` above it, as rings and spokes along its own axes: each spoke
    /// ends where the rim is reached, or at the edge of a disc.
    ///
    /// @param height above the minimum, rising along every ray that leaves it
    /// @param h11 with `h12`, `h22` the curvature at the minimum, which tells how narrow the valley is
    /// @param far the radius of the disc
    /// @throws IllegalArgumentException if the curvature is not positive definite or the rim not positive
    public static Bowl valley(
            Grid.Height height,
            double h11,
            double h12,
            double h22,
            double minimumX,
            double minimumY,
            double rim,
            double far) {
        double mean = (h11 + h22) / 2;
        double spread = Math.hypot((h11 - h22) / 2, h12);
        double flat = mean - spread;
        if (!(flat > 0 && rim > 0)) {
            throw new IllegalArgumentException("smallest curvature " + flat + ", rim " + rim);
        }
        Bowl bowl = new Bowl(height, minimumX, minimumY, far, 0, rim);
        bowl.addSpokes(Math.sqrt(flat / (mean + spread)), 0.5 * Math.atan2(2 * h12, h11 - h22));
        return bowl;
    }

    /// The part of a height field below `rim`, cut along it.
    public static Bowl of(Grid cost, double low, double rim) {
        double centreX = (cost.minX() + cost.maxX()) / 2;
        double centreY = (cost.minY() + cost.maxY()) / 2;
        double reach = Math.max(cost.maxX() - cost.minX(), cost.maxY() - cost.minY()) / 2;
        Bowl bowl = new Bowl(cost::at, centreX, centreY, reach, low, rim);
        bowl.addMesh(cost);
        return bowl;
    }

    List<Face> faces() {
        return faces;
    }

    /// The point of the surface over a place of the plane; its height may lie above 1 or be infinite.
    Point over(double x, double y) {
        return new Point((x - centreX) / reach, (y - centreY) / reach, (height.at(x, y) - low) / (rim - low));
    }

    /// The distance of the farthest corner from the vertical through the centre.
    double widest() {
        return greatest(point -> Math.hypot(point.x(), point.y()));
    }

    /// The greatest value of `measure` over all corners.
    double greatest(ToDoubleFunction<Point> measure) {
        return faces.stream()
                .flatMap(face -> face.corners().stream())
                .mapToDouble(measure)
                .max()
                .orElse(1);
    }

    private void addRings(double narrowness, double steepAngle) {
        for (int ring = 0; ring < RINGS; ring++) {
            double inner = (double) ring / RINGS;
            double outer = (double) (ring + 1) / RINGS;
            for (int spoke = 0; spoke < SPOKES; spoke++) {
                double from = 2 * Math.PI * spoke / SPOKES;
                double to = 2 * Math.PI * (spoke + 1) / SPOKES;
                faces.add(new Face(List.of(
                        onRing(inner, from, narrowness, steepAngle),
                        onRing(outer, from, narrowness, steepAngle),
                        onRing(outer, to, narrowness, steepAngle),
                        onRing(inner, to, narrowness, steepAngle))));
            }
        }
    }

    private static Point onRing(double radius, double angle, double narrowness, double steepAngle) {
        double along = radius * narrowness * Math.cos(angle);
        double across = radius * Math.sin(angle);
        double x = along * Math.cos(steepAngle) - across * Math.sin(steepAngle);
        double y = along * Math.sin(steepAngle) + across * Math.cos(steepAngle);
        return new Point(x, y, radius * radius);
    }

    private void addSpokes(double narrowness, double steepAngle) {
        Point[][] spokes = new Point[SPOKES + 1][];
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            spokes[spoke] = spoke(onRing(1, 2 * Math.PI * spoke / SPOKES, narrowness, steepAngle));
        }
        spokes[SPOKES] = spokes[0];
        for (int spoke = 0; spoke < SPOKES; spoke++) {
            Point[] from = spokes[spoke];
            Point[] to = spokes[spoke + 1];
            for (int ring = 0; ring < RINGS; ring++) {
                faces.add(new Face(List.of(from[ring], from[ring + 1], to[ring + 1], to[ring])));
            }
        }
    }

    /// The points of one spoke, from the minimum outwards.
    private Point[] spoke(Point direction) {
        double norm = Math.hypot(direction.x(), direction.y());
        double end = 1;
        if (!(height(direction, 1 / norm) <= 1)) {
            double inside = 0;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = (inside + end) / 2;
                if (height(direction, middle / norm) <= 1) {
                    inside = middle;
                } else {
                    end = middle;
                }
            }
            end = inside;
        }
        Point[] points = new Point[RINGS + 1];
        for (int ring = 0; ring <= RINGS; ring++) {
            double radius = end * ring / RINGS / norm;
            points[ring] = new Point(radius * direction.x(), radius * direction.y(), height(direction, radius));
        }
        return points;
    }

    private double height(Point direction, double radius) {
        return over(centreX + reach * radius * direction.x(), centreY + reach * radius * direction.y())
                .height();
    }

    private void addMesh(Grid grid) {
        double stepX = (grid.maxX() - grid.minX()) / MESH;
        double stepY = (grid.maxY() - grid.minY()) / MESH;
        for (int row = 0; row < MESH; row++) {
            for (int column = 0; column < MESH; column++) {
                double x = grid.minX() + column * stepX;
                double y = grid.minY() + row * stepY;
                List<Point> corners = belowRim(
                        List.of(over(x, y), over(x + stepX, y), over(x + stepX, y + stepY), over(x, y + stepY)));
                if (corners.size() > 2) {
                    faces.add(new Face(corners));
                }
            }
        }
    }

    /// Cuts off what lies above height 1 (Sutherland and Hodgman 1974, one plane).
    private static List<Point> belowRim(List<Point> corners) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (!Double.isFinite(a.height() + b.height())) {
                return List.of();
            }
            if (a.height() <= 1) {
                kept.add(a);
            }
            if (a.height() <= 1 != b.height() <= 1) {
                double share = (1 - a.height()) / (b.height() - a.height());
                kept.add(new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()), 1));
            }
        }
        return kept;
    }
}
