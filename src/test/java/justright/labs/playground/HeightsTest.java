package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.lab.LabState.Point;
import org.junit.jupiter.api.Test;

class HeightsTest {

    private static Task painted(List<Point> points) {
        Knobs knobs = Runs.knobs(Map.of("data", "own", "painted", "heights"));
        return new Tasks().get(knobs.spec(OwnData.NOTHING.withPoints(points), 3));
    }

    /// A slope along x₁ in five steps, four points each.
    private static List<Point> slope() {
        List<Point> points = new ArrayList<>();
        for (int column = 0; column < 5; column++) {
            int label = Heights.UPWARDS.get(column);
            for (int row = 0; row < 4; row++) {
                points.add(new Point(column - 2, row - 1.5, label));
            }
        }
        return points;
    }

    @Test
    void eachLabelIsAHeightAndTwoClassesAreTheEnds() {
        assertThat(Heights.UPWARDS.stream().map(Heights::of)).containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
        assertThat(Heights.of(0)).isEqualTo(-1);
        assertThat(Heights.of(1)).isEqualTo(1);
        Heights.UPWARDS.forEach(
                label -> assertThat(Heights.nearest(Heights.of(label) + 0.2)).isEqualTo(label));
        assertThat(Heights.nearest(7)).isEqualTo(1);
    }

    @Test
    void paintedHeightsAreARegressionThatCanBeLearned() {
        Task task = painted(slope());

        assertThat(task.trouble()).isEqualTo(Trouble.NONE);
        assertThat(task.isRegression()).isTrue();
        assertThat(task.train().examples() + task.dev().examples()).isEqualTo(20);
        assertThat(Variance.of(task.dev())).isPositive();
        Dataset train = task.train();
        assertThat(IntStream.range(0, train.examples())
                        .allMatch(j -> train.y().get(0, j) == train.x().get(0, j) / 2))
                .isTrue();

        Knobs knobs = Runs.knobs(Map.of("data", "own", "painted", "heights", "hidden", "none"));
        PlayRun run = new PlayRun(task, knobs.design(), knobs.rule(), java.util.Optional.empty(), 3);
        Runs.steps(run, knobs.rule(), 300);
        assertThat(run.measure(knobs.rule()).get(justright.training.Series.DEV_ERROR))
                .isLessThan(0.001);
    }

    @Test
    void heightsThatCannotTeachWaitAndSayWhy() {
        List<Point> flat =
                IntStream.range(0, 9).mapToObj(i -> new Point(0.1 * i, 0, 2)).toList();
        List<Point> oneJudge = IntStream.range(0, 9)
                .mapToObj(i -> new Point(0.1 * i, 0, i < 7 ? 2 : 3))
                .toList();

        assertThat(painted(flat).trouble()).isEqualTo(Trouble.ONE_HEIGHT);
        assertThat(painted(oneJudge).trouble()).isEqualTo(Trouble.TOO_FEW_HEIGHTS);
        assertThat(painted(oneJudge).train().examples())
                .as("the starting points")
                .isEqualTo(4);
        assertThat(painted(Points.FEWEST).trouble()).isEqualTo(Trouble.NONE);
    }

    @Test
    void whatIsNoHeightIsLeftOut() {
        List<Point> points = Points.with(slope(), new Point(0, 0, 7));

        assertThat(Painted.HEIGHTS.waiting(points)).containsExactly(new Point(0, 0, 7));
        assertThat(painted(points).train().examples() + painted(points).dev().examples())
                .isEqualTo(20);
    }

    @Test
    void theCodeHoldsTheHeights() {
        Knobs knobs = Runs.knobs(Map.of("data", "own", "painted", "heights"));
        String code = DataCode.of(knobs, OwnData.NOTHING.withPoints(slope()));

        assertThat(code).contains("Y = np.array([[-1.0, -1.0, -1.0, -0.5,").doesNotContain("np.eye");
    }
}
