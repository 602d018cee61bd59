package justright.labs.playground;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.lab.LabState.Point;
import org.ejml.data.DMatrixRMaj;

/// Heights set by hand: each label stands for one. Every third point of a height judges, the others teach.
final class Heights {

    /// The labels from the lowest height to the highest. The first two are the lowest and the highest, so that two
    /// painted classes become a slope.
    static final List<Integer> UPWARDS = List.of(0, 3, 2, 4, 1);

    private static final double LOWEST = -1;
    private static final double BETWEEN = 0.5;
    private static final int FEWEST_OF_A_HEIGHT = 3;

    private Heights() {}

    static double of(int label) {
        return LOWEST + BETWEEN * UPWARDS.indexOf(label);
    }

    /// The label of the height nearest to this one.
    static int nearest(double height) {
        return UPWARDS.stream()
                .min(Comparator.comparingDouble(label -> Math.abs(of(label) - height)))
                .orElseThrow();
    }

    static List<Point> teachable(List<Point> points) {
        return points.stream().filter(point -> UPWARDS.contains(point.label())).toList();
    }

    /// Both sets must hold two heights: of one alone there is no variance to explain.
    static Trouble trouble(List<Point> points) {
        List<Point> taught = teachable(points);
        if (taught.stream().mapToInt(Point::label).distinct().count() < 2) {
            return Trouble.ONE_HEIGHT;
        }
        long judged = UPWARDS.stream()
                .filter(label -> Points.count(taught, label) >= FEWEST_OF_A_HEIGHT)
                .count();
        return judged < 2 ? Trouble.TOO_FEW_HEIGHTS : Trouble.NONE;
    }

    static Split split(List<Point> points) {
        List<Point> taught = teachable(points);
        return new Split(dataset(Points.part(taught, false)), dataset(Points.part(taught, true)), Optional.empty());
    }

    private static Dataset dataset(List<Point> points) {
        DMatrixRMaj x = new DMatrixRMaj(2, points.size());
        DMatrixRMaj y = new DMatrixRMaj(1, points.size());
        IntStream.range(0, points.size()).forEach(j -> {
            x.set(0, j, points.get(j).x1());
            x.set(1, j, points.get(j).x2());
            y.set(0, j, of(points.get(j).label()));
        });
        return new Dataset(Points.TITLE, x, y, List.of("x₁", "x₂"), List.of());
    }
}
