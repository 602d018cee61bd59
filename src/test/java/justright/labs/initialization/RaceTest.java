package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The race: which first weights learn.
class RaceTest {

    private static final long SEEDS = 20;
    private static final double CHANCE = 0.8;

    private static final Map<String, String> SIGMOID = Map.of(
            "bend", "sigmoid",
            "layers", "10",
            "show-zeros", "false",
            "show-yours", "false",
            "show-xavier", "true",
            "show-he", "true");

    private static final Map<String, String> RELU = Map.of(
            "bend", "relu",
            "layers", "10",
            "show-zeros", "false",
            "show-small", "false",
            "show-large", "false",
            "show-yours", "false",
            "show-xavier", "true",
            "show-he", "true");

    private static Measures end(Map<String, String> values, long seed) {
        Knobs knobs = Runs.knobs(values);
        return Runs.run(knobs, seed).measure(knobs.hyperparameters());
    }

    @Test
    void onlyOneOverNLearnsInTime() {
        Measures end = end(Map.of("k", "1"), InitializationModel.SEED);

        assertThat(end.get(Series.trainError(0))).as("zeros").isGreaterThan(CHANCE);
        assertThat(end.get(Series.trainError(1))).as("small").isGreaterThan(CHANCE);
        assertThat(end.get(Series.trainError(2))).as("large").isGreaterThan(0.1);
        assertThat(end.get(Series.trainError(3))).as("1/n").isLessThan(0.03);
        assertThat(end.get(Series.devError(3))).isLessThan(end.get(Series.devError(2)) - 0.2);
    }

    @Test
    void theDefaultsAreUnsolved() {
        Measures end = end(Map.of(), InitializationModel.SEED);

        for (int lane = 0; lane < Knobs.MOST_ROWS; lane++) {
            assertThat(end.get(Series.trainError(lane))).isGreaterThan(0.1);
        }
    }

    @Test
    void withTenSigmoidLayersTheLargestWeightsAloneLearn() {
        Measures end = end(SIGMOID, InitializationModel.SEED);

        assertThat(end.get(Series.trainError(1))).as("large").isLessThan(0.7);
        for (int lane : new int[] {0, 2, 3}) {
            assertThat(end.get(Series.trainError(lane))).isGreaterThan(CHANCE);
        }
    }

    /// Numbers that overflow are a value, not the end of the race.
    @Test
    void aSchemeThatOverflowsStaysBehindAndTheOthersGoOn() {
        Knobs knobs = Runs.knobs(Map.of("bend", "linear", "k", "1"));
        Experiment<Hyperparameters, RaceFrame> race = Runs.run(knobs, 1);
        Measures end = race.measure(knobs.hyperparameters());

        assertThat(race.isFinite()).isTrue();
        assertThat(end.get(Series.trainError(2))).as("large").isNaN();
        assertThat(end.get(Series.trainError(3))).as("1/n").isLessThan(0.1);
        RacePicture picture = RacePicture.of(race.frame(knobs.hyperparameters()));
        assertThat(Signal.of(picture.lanes().get(2), View.ACTIVATIONS, 1, 0.1)).isEqualTo(Signal.LOST);
        assertThat(picture.lanes().get(2).first().activations().nan()).isGreaterThan(0);
    }

    /// The table in MODEL.md.
    @Test
    @Tag("slow")
    void overTwentySeeds() {
        assertThat(mean(Map.of("k", "1"), end -> end.get(Series.trainError(1)))).isGreaterThan(CHANCE);
        assertThat(mean(Map.of("k", "1"), end -> end.get(Series.trainError(2)))).isBetween(0.2, 0.5);
        assertThat(mean(Map.of("k", "1"), end -> end.get(Series.trainError(3)))).isLessThan(0.02);
        assertThat(mean(RELU, end -> end.get(Series.trainError(0)))).isGreaterThan(0.4);
        assertThat(mean(RELU, end -> end.get(Series.trainError(1)))).isLessThan(0.05);
        assertThat(mean(SIGMOID, end -> end.get(Series.trainError(1)))).isCloseTo(0.48, within(0.15));
        assertThat(mean(SIGMOID, end -> end.get(Series.trainError(3)))).isGreaterThan(CHANCE);
    }

    private static double mean(Map<String, String> values, ToDoubleFunction<Measures> number) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> end(values, seed))
                .mapToDouble(number)
                .average()
                .orElseThrow();
    }
}
