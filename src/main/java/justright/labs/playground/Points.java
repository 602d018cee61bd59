package justright.labs.playground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.lab.LabState.Point;
import org.ejml.data.DMatrixRMaj;

/// Points set by hand, in the coordinates of the picture. Every third of each class judges, the others teach; a class
/// of fewer than three waits until it has as many.
final class Points {

    /// What is left after clearing: three of each class, the least that can teach and judge.
    static final List<Point> FEWEST = List.of(
            new Point(-1.6, 1.2, 0),
            new Point(-1.1, 0.6, 0),
            new Point(-0.8, 1.4, 0),
            new Point(0.9, -1.2, 1),
            new Point(1.4, -0.6, 1),
            new Point(1.7, -1.3, 1));

    /// What their data set is called.
    static final String TITLE = "data.points";

    private static final int FEWEST_OF_A_CLASS = 3;
    private static final int MOST = 2000;

    private Points() {}

    /// With one point more; unchanged if there are too many.
    static List<Point> with(List<Point> points, Point added) {
        if (points.size() >= MOST) {
            return points;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(added);
        return List.copyOf(more);
    }

    /// Without the point nearest to a place; unchanged if none is within `reach`, or if nothing could be learned then.
    static List<Point> without(List<Point> points, Painted painted, double x1, double x2, double reach) {
        Optional<Point> nearest = points.stream()
                .filter(point -> distance(point, x1, x2) <= reach)
                .min(Comparator.comparingDouble(point -> distance(point, x1, x2)));
        List<Point> fewer = new ArrayList<>(points);
        nearest.ifPresent(fewer::remove);
        return painted.trouble(fewer) == Trouble.NONE ? List.copyOf(fewer) : points;
    }

    /// The points of a set in the plane, to go on from; what was measured becomes the nearest height.
    static List<Point> of(Dataset set) {
        return IntStream.range(0, set.examples())
                .mapToObj(j ->
                        new Point(rounded(set.x().get(0, j)), rounded(set.x().get(1, j)), label(set, j)))
                .toList();
    }

    private static int label(Dataset set, int j) {
        return set.isRegression()
                ? Heights.nearest(set.y().get(0, j))
                : Math.min(set.label(j), DataKnobs.MOST_CLASSES - 1);
    }

    /// Why nothing can be learned from these; none if something can.
    static Trouble trouble(List<Point> points) {
        if (points.stream().mapToInt(Point::label).distinct().count() < 2) {
            return Trouble.ONE_CLASS;
        }
        return teachable(points).stream().map(Point::label).distinct().count() < 2 ? Trouble.TOO_FEW : Trouble.NONE;
    }

    /// The points of classes that have enough of them.
    static List<Point> teachable(List<Point> points) {
        return points.stream()
                .filter(point -> point.label() < DataKnobs.MOST_CLASSES)
                .filter(point -> count(points, point.label()) >= FEWEST_OF_A_CLASS)
                .toList();
    }

    static Split split(List<Point> all) {
        List<Point> points = teachable(all);
        int classes = Math.max(2, 1 + largestLabel(points));
        return new Split(dataset(part(points, false), classes), dataset(part(points, true), classes), Optional.empty());
    }

    private static int largestLabel(List<Point> points) {
        return points.stream().mapToInt(Point::label).max().orElse(0);
    }

    static List<Point> part(List<Point> points, boolean judging) {
        int[] seen = new int[1 + largestLabel(points)];
        return points.stream()
                .filter(point -> (++seen[point.label()] % 3 == 0) == judging)
                .toList();
    }

    private static Dataset dataset(List<Point> points, int classes) {
        DMatrixRMaj x = new DMatrixRMaj(2, points.size());
        DMatrixRMaj y = new DMatrixRMaj(classes == 2 ? 1 : classes, points.size());
        for (int j = 0; j < points.size(); j++) {
            Point point = points.get(j);
            x.set(0, j, point.x1());
            x.set(1, j, point.x2());
            if (classes == 2) {
                y.set(0, j, point.label());
            } else {
                y.set(point.label(), j, 1);
            }
        }
        return new Dataset(TITLE, x, y, List.of("x₁", "x₂"), Letters.of(classes));
    }

    static long count(List<Point> points, int label) {
        return points.stream().filter(point -> point.label() == label).count();
    }

    private static double distance(Point point, double x1, double x2) {
        return Math.hypot(point.x1() - x1, point.x2() - x2);
    }

    private static double rounded(double coordinate) {
        return Math.rint(coordinate * 1000) / 1000;
    }
}
