package justright.labs.playground;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.probe.DecisionGrid;
import justright.training.problem.OwnTable;
import justright.training.problem.Problem;

/// The two features, counted from 0, along which a picture is drawn. All others stay at their mean.
record Plane(int x, int y) {

    static final Plane FIRST = new Plane(0, 1);

    private static final double LEAST_REACH = 1.2;
    private static final double MOST_REACH = 4;
    private static final double MARGIN = 1.08;

    /// The plane that was chosen when a table was opened.
    static Plane of(OwnTable table) {
        List<Integer> features = table.features();
        return new Plane(
                features.indexOf(table.plane().x1()),
                features.indexOf(table.plane().x2()));
    }

    /// Whether examples differ along both axes; along one that never varies the picture would say nothing.
    boolean spreads(Dataset data) {
        return varies(data, x) && varies(data, y);
    }

    private static boolean varies(Dataset data, int feature) {
        double first = data.x().get(feature, 0);
        return IntStream.range(1, data.examples()).anyMatch(j -> data.x().get(feature, j) != first);
    }

    /// The plane to draw: the one chosen, as far as the data have its columns, else their own.
    static Optional<Plane> of(Task task, Sight sight) {
        if (task.features() == 2) {
            return task.home();
        }
        int x = column(sight.planeX(), task, Plane::x);
        int y = column(sight.planeY(), task, Plane::y);
        return x >= 0 && y >= 0 && x != y ? Optional.of(new Plane(x, y)) : task.home();
    }

    /// The chosen column; that of the data's own plane where none is chosen or the data have not so many.
    private static int column(int chosen, Task task, ToIntFunction<Plane> axis) {
        boolean isOne = chosen >= 1 && chosen <= task.features();
        return isOne ? chosen - 1 : task.home().map(axis::applyAsInt).orElse(-1);
    }

    /// What the network is fed at a place of this plane.
    DecisionGrid.Features features(Task task) {
        if (task.map().isPresent()) {
            return task.map().get().onPlane();
        }
        return (x1, x2, into) -> {
            into[x] = x1;
            into[y] = x2;
        };
    }

    /// How far the picture reaches from 0, so that nearly all examples are in it; always as far where one paints.
    double reach(Task task) {
        Dataset train = task.examples().train();
        if (train.titleKey().equals(Points.TITLE)) {
            return Problem.REACH;
        }
        double farthest = 0;
        for (int j = 0; j < train.examples(); j++) {
            farthest = Math.max(farthest, Math.abs(train.x().get(x, j)));
            farthest = Math.max(farthest, Math.abs(train.x().get(y, j)));
        }
        return Math.clamp(Math.ceil(farthest * MARGIN * 10) / 10, LEAST_REACH, MOST_REACH);
    }
}
