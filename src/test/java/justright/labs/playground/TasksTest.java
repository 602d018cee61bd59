package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.engine.data.Normalizer;
import justright.engine.data.SplitCounts;
import justright.lab.LabState.Point;
import justright.training.problem.OwnTable;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static Task task(Map<String, String> values) {
        return Runs.task(Runs.knobs(values), 3);
    }

    private static Task drawn(List<Point> points) {
        Knobs knobs = Runs.knobs(Map.of("data", "own"));
        return new Tasks().get(knobs.spec(OwnData.NOTHING.withPoints(points), 3));
    }

    @Test
    void setsAreAsLargeAsAskedAndTrainIsNormalized() {
        Task task = task(Map.of("examples", "50", "dev", "70", "test", "30"));

        assertThat(task.train().examples()).isEqualTo(50);
        assertThat(task.dev().examples()).isEqualTo(70);
        assertThat(task.test().orElseThrow().examples()).isEqualTo(30);
        Normalizer of = Normalizer.of(task.examples().train());
        assertThat(of.mean(0)).isCloseTo(0, within(1e-12));
        assertThat(of.deviation(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aSmallTableIsSharedOutInProportion() {
        TaskSpec.Counts halves = new TaskSpec.Counts(200, 200, 0);
        assertThat(Rows.counts(150, halves)).isEqualTo(new SplitCounts(75, 75, 0));
        assertThat(Rows.counts(569, new TaskSpec.Counts(120, 200, 0))).isEqualTo(new SplitCounts(120, 449, 0));
        for (int rows = Rows.FEWEST; rows < 60; rows++) {
            for (TaskSpec.Counts counts :
                    List.of(halves, new TaskSpec.Counts(5000, 2, 0), new TaskSpec.Counts(4, 2, 5000))) {
                SplitCounts shared = Rows.counts(rows, counts);
                assertThat(shared.total()).isEqualTo(rows);
                assertThat(shared.train()).isPositive();
                assertThat(shared.dev()).isPositive();
            }
        }
    }

    @Test
    void featuresAreFedInOrderAndNormalized() {
        Task task = task(Map.of("features", "sine_x1 x1 product"));

        assertThat(task.inputNames()).containsExactly("x₁", "x₁x₂", "sin 3x₁");
        assertThat(task.inputs()).isEqualTo(3);
        assertThat(Normalizer.of(task.train()).deviation(2)).isCloseTo(1, within(1e-12));
        assertThat(task(Map.of("features", "none")).inputNames()).containsExactly("x₁", "x₂");
    }

    @Test
    void pointsThatCannotTeachWaitAndSayWhy() {
        List<Point> oneClass = List.of(new Point(0, 0, 1), new Point(1, 0, 1), new Point(0, 1, 1), new Point(1, 1, 1));
        List<Point> tooFew = List.of(new Point(0, 0, 0), new Point(1, 0, 1), new Point(0, 1, 1), new Point(1, 1, 1));

        assertThat(drawn(oneClass).trouble()).isEqualTo(Trouble.ONE_CLASS);
        assertThat(drawn(List.of()).trouble()).isEqualTo(Trouble.ONE_CLASS);
        assertThat(drawn(tooFew).trouble()).isEqualTo(Trouble.TOO_FEW);
        assertThat(drawn(tooFew).train().examples() + drawn(tooFew).dev().examples())
                .isEqualTo(Points.FEWEST.size());
        assertThat(drawn(Points.FEWEST).trouble()).isEqualTo(Trouble.NONE);
        assertThat(task(Map.of("data", "table")).trouble()).isEqualTo(Trouble.NO_TABLE);
    }

    @Test
    void whatWouldLeaveNothingToLearnIsNotTakenAway() {
        Point first = Points.FEWEST.getFirst();
        assertThat(Points.without(Points.FEWEST, Painted.CLASSES, first.x1(), first.x2(), 0.1))
                .isEqualTo(Points.FEWEST);
        List<Point> more = Points.with(Points.FEWEST, new Point(-1, 2, 0));
        assertThat(Points.without(more, Painted.CLASSES, first.x1(), first.x2(), 0.1))
                .hasSize(6)
                .doesNotContain(first);
        assertThat(Painted.CLASSES.waiting(Points.with(more, new Point(2, 2, 3))))
                .containsExactly(new Point(2, 2, 3));
    }

    @Test
    void threePaintedClassesAreThree() {
        List<Point> points = Points.FEWEST;
        for (int i = 0; i < 3; i++) {
            points = Points.with(points, new Point(0.1 * i, 2, 2));
        }
        Task task = drawn(points);

        assertThat(task.classes()).isEqualTo(3);
        assertThat(task.train().y().getNumRows()).isEqualTo(3);
    }

    private static OwnTable table(boolean regression) {
        double[] cells = new double[12 * 4];
        for (int row = 0; row < 12; row++) {
            cells[4 * row] = 1000 + row;
            cells[4 * row + 1] = row % 3;
            cells[4 * row + 2] = -row;
            cells[4 * row + 3] = regression ? 50.5 * row : row % 2;
        }
        return new OwnTable(
                "mine.csv",
                List.of("a", "b", "c", "y"),
                cells,
                3,
                regression ? List.of() : List.of("no", "yes"),
                new OwnTable.Plane(2, 0));
    }

    @Test
    void aTableKeepsItsPlaneAndItsMeasurementsAreStandardized() {
        Knobs knobs = Runs.knobs(Map.of("data", "table", "examples", "8", "dev", "4"));
        Task task = new Tasks().get(knobs.spec(OwnData.NOTHING.withTable(table(true)), 3));

        assertThat(task.isRegression()).isTrue();
        assertThat(Variance.of(task.train())).isCloseTo(1, within(1e-12));
        assertThat(Plane.of(task, Sight.USUAL)).isEqualTo(Optional.of(new Plane(2, 0)));
        assertThat(Plane.of(task, new Sight(1, 2, false))).isEqualTo(Optional.of(new Plane(0, 1)));
        assertThat(Plane.of(task, new Sight(2, 9, false))).isEqualTo(Optional.of(new Plane(1, 0)));
    }

    @Test
    void aColumnThatNeverVariesSpansNoPlane() {
        OwnTable varied = table(false);
        double[] cells = varied.cells();
        for (int row = 0; row < 12; row++) {
            cells[4 * row] = 7;
        }
        OwnTable table = new OwnTable("mine.csv", varied.columns(), cells, 3, varied.classNames(), varied.plane());
        Knobs knobs = Runs.knobs(Map.of("data", "table", "examples", "8", "dev", "4"));
        Task task = new Tasks().get(knobs.spec(OwnData.NOTHING.withTable(table), 3));

        assertThat(Plane.of(task, Sight.USUAL)).isEmpty();
        assertThat(Plane.of(task, new Sight(3, 2, false))).isEqualTo(Optional.of(new Plane(2, 1)));
    }

    @Test
    void aRealTableHasNoPlaneUntilTwoColumnsAreChosen() {
        Task iris = task(Map.of("data", "iris"));

        assertThat(Plane.of(iris, Sight.USUAL)).isEmpty();
        assertThat(Plane.of(iris, new Sight(3, 3, false))).isEmpty();
        assertThat(Plane.of(iris, new Sight(3, 4, false))).isEqualTo(Optional.of(new Plane(2, 3)));
    }
}
