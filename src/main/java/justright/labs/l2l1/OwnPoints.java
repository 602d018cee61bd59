package justright.labs.l2l1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.lab.LabState.Point;
import justright.training.problem.Problem;
import org.ejml.data.DMatrixRMaj;

/// Points that the student sets by hand, in the coordinates of the picture: nothing is normalized, so that they stay
/// where they were put. Every third of each class judges, the others teach.
final class OwnPoints {

    /// What is left after clearing: three of each class, the least that can teach and judge.
    static final List<Point> FEWEST = List.of(
            new Point(-1.6, 1.2, 0),
            new Point(-1.1, 0.6, 0),
            new Point(-0.8, 1.4, 0),
            new Point(0.9, -1.2, 1),
            new Point(1.4, -0.6, 1),
            new Point(1.7, -1.3, 1));

    private static final int FEWEST_OF_A_CLASS = 3;
    private static final int MOST = 1000;

    private OwnPoints() {}

    /// With one point more; unchanged if there are too many.
    static List<Point> with(List<Point> points, Point added) {
        if (points.size() >= MOST) {
            return points;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(added);
        return List.copyOf(more);
    }

    /// Without the point nearest to a place; unchanged if none is within `reach` or its class would become too small.
    static List<Point> without(List<Point> points, double x1, double x2, double reach) {
        Optional<Point> nearest = points.stream()
                .filter(point -> distance(point, x1, x2) <= reach)
                .min(Comparator.comparingDouble(point -> distance(point, x1, x2)));
        if (nearest.isEmpty() || count(points, nearest.get().label()) <= FEWEST_OF_A_CLASS) {
            return points;
        }
        List<Point> fewer = new ArrayList<>(points);
        fewer.remove(nearest.get());
        return List.copyOf(fewer);
    }

    /// The points of a train set, to go on from.
    static List<Point> of(Dataset set) {
        return IntStream.range(0, set.examples())
                .mapToObj(j ->
                        new Point(rounded(set.x().get(0, j)), rounded(set.x().get(1, j)), set.label(j)))
                .toList();
    }

    /// Whether a problem is of points set by hand: then those that judge are shown too.
    static boolean are(Problem problem) {
        return problem.isPlane() && problem.bayes().isEmpty();
    }

    /// Points out of a file as far as they are of the two classes and not too many; the fewest if they cannot teach.
    static List<Point> fitting(List<Point> points) {
        List<Point> ofTwoClasses =
                points.stream().filter(point -> point.label() <= 1).limit(MOST).toList();
        return canTeach(ofTwoClasses) ? ofTwoClasses : FEWEST;
    }

    static boolean canTeach(List<Point> points) {
        return count(points, 0) >= FEWEST_OF_A_CLASS && count(points, 1) >= FEWEST_OF_A_CLASS;
    }

    static Split split(List<Point> points) {
        return new Split(dataset(train(points)), dataset(dev(points)), Optional.empty());
    }

    static List<Point> train(List<Point> points) {
        return part(points, false);
    }

    static List<Point> dev(List<Point> points) {
        return part(points, true);
    }

    private static List<Point> part(List<Point> points, boolean judging) {
        int[] seen = new int[2];
        return points.stream()
                .filter(point -> (++seen[point.label()] % 3 == 0) == judging)
                .toList();
    }

    private static Dataset dataset(List<Point> points) {
        DMatrixRMaj x = new DMatrixRMaj(2, points.size());
        DMatrixRMaj y = new DMatrixRMaj(1, points.size());
        for (int j = 0; j < points.size(); j++) {
            x.set(0, j, points.get(j).x1());
            x.set(1, j, points.get(j).x2());
            y.set(0, j, points.get(j).label());
        }
        return new Dataset("data.own", x, y, List.of("x₁", "x₂"), List.of("0", "1"));
    }

    private static long count(List<Point> points, int label) {
        return points.stream().filter(point -> point.label() == label).count();
    }

    private static double distance(Point point, double x1, double x2) {
        return Math.hypot(point.x1() - x1, point.x2() - x2);
    }

    private static double rounded(double coordinate) {
        return Math.rint(coordinate * 1000) / 1000;
    }
}
