package justright.labs.playground;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.engine.probe.DecisionGrid;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.PlaneMark;
import justright.ui.plot.field.Polyline;
import justright.ui.plot.field.Wash;

/// What the network answers over a plane, and the examples in it.
///
/// @param reach from −reach to reach, both ways
/// @param heights lines of equal height of a regression; empty for classes
/// @param border where the winning class changes; empty for a regression
/// @param marks the examples of each set
record Scene(
        Plane plane,
        double reach,
        Wash wash,
        List<Polyline> heights,
        List<Polyline> border,
        Map<ExampleSet, List<PlaneMark>> marks) {

    /// Fine enough to be scaled up smoothly in a large picture.
    private static final int NODES = 161;

    /// Coarser where each of many classes has a field of its own.
    private static final int NODES_OF_MANY = 121;

    /// The heights of known regressions lie between −1 and 1.
    private static final double KNOWN_HEIGHT = 1;

    private static final int MOST_MARKS = 1500;

    static Scene of(Task task, Network network, Plane plane, Sight sight) {
        double reach = plane.reach(task);
        int outputs = network.architecture().outputs();
        int nodes = outputs > 2 ? NODES_OF_MANY : NODES;
        List<Grid> answers = answers(task, network, plane, reach, nodes);
        Wash wash = wash(task, answers, sight.discrete());
        return new Scene(plane, reach, wash, heights(wash), border(wash), marks(task, network, plane, wash));
    }

    private static List<Grid> answers(Task task, Network network, Plane plane, double reach, int nodes) {
        int outputs = network.architecture().outputs();
        DecisionGrid grid =
                DecisionGrid.of(nodes, -reach, reach, -reach, reach, plane.features(task), task.inputs(), outputs);
        float[][] all = new float[outputs][nodes * nodes];
        Network quick = network.inSinglePrecision();
        for (int strip = 0; strip < grid.strips(); strip++) {
            grid.forward(quick, strip);
            for (int k = 0; k < outputs; k++) {
                grid.read(quick, strip, network.architecture().depth(), k, all[k]);
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (float[] answer : all) {
            double[] values = new double[answer.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = answer[i];
            }
            grids.add(new Grid(-reach, reach, -reach, reach, nodes, nodes, values));
        }
        return grids;
    }

    private static Wash wash(Task task, List<Grid> answers, boolean discrete) {
        if (!task.isRegression()) {
            return answers.size() == 1
                    ? new Wash.OfTwo(answers.getFirst(), discrete)
                    : new Wash.OfMany(answers, discrete);
        }
        double height = Math.max(KNOWN_HEIGHT, largest(task.train()));
        double tidy = height < 1.5 * KNOWN_HEIGHT ? KNOWN_HEIGHT : Math.ceil(height);
        return new Wash.OfValues(answers.getFirst(), -tidy, tidy, discrete);
    }

    private static double largest(Dataset set) {
        double largest = 0;
        for (int j = 0; j < set.examples(); j++) {
            largest = Math.max(largest, Math.abs(set.y().get(0, j)));
        }
        return largest;
    }

    private static List<Polyline> heights(Wash wash) {
        return wash instanceof Wash.OfValues values ? values.heights() : List.of();
    }

    private static List<Polyline> border(Wash wash) {
        return switch (wash) {
            case Wash.OfTwo two -> Boundary.live(two.grid(), "").lines();
            case Wash.OfMany many -> many.borders();
            case Wash.OfValues _ -> List.of();
        };
    }

    private static Map<ExampleSet, List<PlaneMark>> marks(Task task, Network network, Plane plane, Wash wash) {
        Map<ExampleSet, List<PlaneMark>> marks = new EnumMap<>(ExampleSet.class);
        Marker marker = new Marker(network, plane, wash);
        marks.put(ExampleSet.TRAIN, marker.marks(task.examples().train(), task.train(), PlaneMark.Ink.SOLID));
        marks.put(ExampleSet.DEV, marker.marks(task.examples().dev(), task.dev(), PlaneMark.Ink.HOLLOW));
        task.test()
                .ifPresent(test -> marks.put(
                        ExampleSet.TEST,
                        marker.marks(task.examples().test().orElseThrow(), test, PlaneMark.Ink.SMALL)));
        return marks;
    }

    /// Puts the examples of a set on the plane, at most so many that they can still be told apart.
    private record Marker(Network network, Plane plane, Wash wash) {

        List<PlaneMark> marks(Dataset places, Dataset fed, PlaneMark.Ink ink) {
            var answers = network.predict(fed.x());
            int count = Math.min(MOST_MARKS, places.examples());
            List<PlaneMark> marks = new ArrayList<>(count);
            for (int j = 0; j < count; j++) {
                double x = places.x().get(plane.x(), j);
                double y = places.x().get(plane.y(), j);
                marks.add(
                        wash instanceof Wash.OfValues(var _, double low, double high, boolean _)
                                ? PlaneMark.ofValue(x, y, (fed.y().get(0, j) - low) / (high - low), ink)
                                : PlaneMark.ofClass(x, y, fed.label(j), ink, Answer.of(answers, j) != fed.label(j)));
            }
            return List.copyOf(marks);
        }
    }
}
