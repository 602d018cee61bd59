package justright.labs.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.data.CrossCorrelation;
import justright.engine.data.FilterFit;
import justright.training.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterRunTest {

    private static final Rate RATE = new Rate(0.002);

    private static FilterRun run(Mode mode, Picture picture, long seed) {
        FilterChoice filter = FilterChoice.VERTICAL;
        return new FilterRun(
                new Setup(mode, filter, picture.pixels(), new CrossCorrelation(1, 0), filter.matrix()), seed);
    }

    private static double cost(FilterRun run) {
        return run.measure(RATE).get(Series.COST);
    }

    private static void go(FilterRun run, Rate rate, int steps) {
        for (int step = 0; step < steps; step++) {
            run.step(rate);
        }
    }

    @Test
    void slidingFillsACellAtEachStepAndThenNoMore() {
        FilterRun run = run(Mode.SLIDE, Picture.THREE, 1);
        assertThat(Scene.of(run.frame(RATE)).filled()).isZero();
        go(run, RATE, 36);
        assertThat(Scene.of(run.frame(RATE)).isComplete()).isTrue();
        go(run, RATE, 10);
        assertThat(Scene.of(run.frame(RATE)).filled()).isEqualTo(36);
        assertThat(Scene.of(run.frame(RATE)).stop()).isEqualTo(35);
        assertThat(run.frame(RATE).filter().data).isEqualTo(FilterChoice.VERTICAL.matrix().data);
    }

    @Test
    void aRunIsDoneWhenTheMapIsCompleteOrMatched() {
        FilterRun slid = run(Mode.SLIDE, Picture.THREE, 1);
        go(slid, RATE, 35);
        assertThat(slid.frame(RATE).doneAt()).isNegative();
        go(slid, RATE, 9);
        assertThat(slid.frame(RATE).doneAt()).isEqualTo(36);
        FilterRun learned = run(Mode.LEARN, Picture.THREE, 1);
        go(learned, RATE, 36);
        assertThat(learned.frame(RATE).doneAt()).isNegative();
        go(learned, RATE, 164);
        assertThat(learned.frame(RATE).doneAt()).isBetween(100, 200);
    }

    /// A step is w − α·∂J/∂w, and the gradient is that of J by differences.
    @Test
    void learningDescendsTheSlopeOfJ() {
        FilterRun run = run(Mode.LEARN, Picture.THREE, 2);
        FilterFit fit = run.frame(RATE).setup().fit();
        double[] gradient = fit.gradient(run.frame(RATE).filter()).data;
        double before = cost(run);
        double[] from = run.frame(RATE).filter().data;
        Rate tiny = new Rate(1e-9);
        run.step(tiny);
        double[] to = run.frame(RATE).filter().data;
        double squares = 0;
        for (int i = 0; i < gradient.length; i++) {
            assertThat(to[i]).isCloseTo(from[i] - 1e-9 * gradient[i], within(1e-15));
            squares += gradient[i] * gradient[i];
        }
        assertThat((before - cost(run)) / 1e-9 / squares).isCloseTo(1, within(1e-4));
        assertThat(Scene.of(run.frame(RATE)).cost()).isCloseTo(cost(run), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fromADigitTheFilterBehindTheMapIsFound(long seed) {
        FilterRun run = run(Mode.LEARN, Picture.THREE, seed);
        go(run, RATE, ConvolutionModel.UPDATES);
        Scene scene = Scene.of(run.frame(RATE));
        assertThat(scene.cost()).isLessThan(FilterRun.ARRIVED);
        assertThat(scene.farthest()).isLessThan(0.01);
        assertThat(run.frame(RATE).arrivedAt()).isBetween(100, 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fromAPlainEdgeTheMapIsMatchedByAnotherFilter(long seed) {
        FilterRun run = run(Mode.LEARN, Picture.EDGE, seed);
        go(run, new Rate(0.001), ConvolutionModel.UPDATES);
        Scene scene = Scene.of(run.frame(RATE));
        assertThat(scene.cost()).isLessThan(1e-9);
        assertThat(scene.farthest()).isGreaterThan(0.3);
    }

    @Test
    void tooLargeAStepDiverges() {
        FilterRun run = run(Mode.LEARN, Picture.THREE, 1);
        Rate large = new Rate(0.02);
        int steps = 0;
        while (run.isFinite() && steps < 1000) {
            run.step(large);
            steps++;
        }
        assertThat(run.isFinite()).isFalse();
        assertThat(Double.isFinite(cost(run))).isTrue();
    }

    @Test
    void goesOnFromWhereItWasSaved() {
        FilterRun run = run(Mode.LEARN, Picture.THREE, 4);
        go(run, RATE, 5);
        Object saved = run.save();
        go(run, RATE, 200);
        FilterFrame end = run.frame(RATE);
        run.restore(saved);
        go(run, RATE, 200);
        assertThat(run.frame(RATE).filter().data).isEqualTo(end.filter().data);
        assertThat(run.frame(RATE).arrivedAt()).isEqualTo(end.arrivedAt());
        assertThat(run.frame(RATE).step()).isEqualTo(205);
    }
}
