package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import justright.engine.data.Dataset;
import justright.lab.LabState.Point;
import org.ejml.data.DMatrixRMaj;

/// Points that somebody draws into the plane of the two instruments, as measured: added to train, or, where nothing
/// else is wanted, a set of their own, of which every third judges.
final class DrawnPoints {

    /// What a set of one's own begins with, and the least it holds.
    static final List<Point> FEWEST = List.of(
            point(0.6, 1.4),
            point(1.4, 1.1),
            point(1.1, 1.9),
            point(1.9, 2.4),
            point(2.3, 1.6),
            point(2.6, 2.2),
            point(3.1, 3.0),
            point(3.4, 2.6),
            point(1.8, 1.7));

    private static final int MOST = 200;
    private static final int JUDGES = 3;

    private DrawnPoints() {}

    /// With one more; unchanged if there are too many.
    static List<Point> with(List<Point> points, double first, double second) {
        if (points.size() >= MOST) {
            return points;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(point(first, second));
        return List.copyOf(more);
    }

    /// Without one of them.
    static List<Point> without(List<Point> points, int index) {
        List<Point> fewer = new ArrayList<>(points);
        fewer.remove(index);
        return List.copyOf(fewer);
    }

    /// As many as a set of its own needs.
    static List<Point> enough(List<Point> points) {
        if (points.size() >= FEWEST.size()) {
            return points;
        }
        List<Point> all = new ArrayList<>(FEWEST);
        all.addAll(points);
        return List.copyOf(all);
    }

    /// All but every third.
    static List<Point> train(List<Point> points) {
        return part(points, false);
    }

    /// Every third.
    static List<Point> dev(List<Point> points) {
        return part(points, true);
    }

    /// 2 × m.
    static DMatrixRMaj inputs(List<Point> points) {
        DMatrixRMaj x = new DMatrixRMaj(2, points.size());
        for (int j = 0; j < points.size(); j++) {
            x.set(0, j, points.get(j).x1());
            x.set(1, j, points.get(j).x2());
        }
        return x;
    }

    /// In the names of the examples they lie among.
    static Dataset among(Dataset made, List<Point> points) {
        DMatrixRMaj y = new DMatrixRMaj(1, points.size());
        for (int j = 0; j < points.size(); j++) {
            y.set(0, j, points.get(j).label());
        }
        return new Dataset(made.titleKey(), inputs(points), y, made.featureNames(), made.classNames());
    }

    private static List<Point> part(List<Point> points, boolean judging) {
        List<Point> part = new ArrayList<>();
        for (int j = 0; j < points.size(); j++) {
            if (((j + 1) % JUDGES == 0) == judging) {
                part.add(points.get(j));
            }
        }
        return part;
    }

    private static Point point(double first, double second) {
        return new Point(first, second, Source.label(first, second));
    }
}
