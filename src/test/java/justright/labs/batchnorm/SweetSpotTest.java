package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import justright.training.Measures;
import justright.training.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Where batch norm is not needed, and what the size of the batch does.
class SweetSpotTest {

    private static final Map<String, String> SPOT = Map.of("learning-rate", "0.2", "k", "2");
    private static final Map<String, String> ALL = Map.of("learning-rate", "0.2", "k", "2", "batch", "192");
    private static final Map<String, String> FEW = Map.of("learning-rate", "0.2", "k", "2", "batch", "16");

    private static double mean(Map<String, String> values, Lane lane, long seeds) {
        Knobs knobs = Runs.knobs(values);
        List<Double> errors = LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> {
                    Measures end = Runs.run(knobs, seed).measure(knobs.hyperparameters());
                    return end.get(Series.devError(lane.index()));
                })
                .toList();
        return errors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void theNetWithoutIsAsGoodThereAndBetterOnOneLargeBatch() {
        assertThat(mean(SPOT, Lane.WITHOUT, 4)).isLessThan(mean(SPOT, Lane.WITH, 4) + 0.05);
        assertThat(mean(ALL, Lane.WITHOUT, 4)).isLessThan(mean(ALL, Lane.WITH, 4) - 0.08);
    }

    @Test
    void noisyStatisticsRegularize() {
        assertThat(mean(FEW, Lane.WITH, 4)).isLessThan(mean(ALL, Lane.WITH, 4) - 0.1);
    }

    /// The table in MODEL.md and the card.
    @Test
    @Tag("slow")
    void overTwentySeeds() {
        assertThat(mean(SPOT, Lane.WITHOUT, 20)).isBetween(0.195, 0.205);
        assertThat(mean(SPOT, Lane.WITH, 20)).isBetween(0.197, 0.207);
        assertThat(mean(ALL, Lane.WITHOUT, 20)).isBetween(0.204, 0.214);
        assertThat(mean(ALL, Lane.WITH, 20)).isBetween(0.369, 0.379);
        assertThat(mean(FEW, Lane.WITH, 20)).isBetween(0.184, 0.194);
    }

    /// The batches shown differ, and the smaller they are, the more.
    @Test
    void smallBatchesMakeMeanAndVarianceNoisy() {
        assertThat(noise(8)).isGreaterThan(2 * noise(96));
    }

    private static double noise(int batch) {
        RaceFrame start = Race.experiment(new Knobs().design(), new Digits(), 1).frame(new Knobs().hyperparameters());
        List<Passage> passages = LayerReading.all(start, batch).getFirst().passages();
        double[] variances = IntStream.range(0, passages.size())
                .mapToDouble(i -> Moments.of(passages.get(i).z()).variance())
                .toArray();
        Moments over = Moments.of(variances);
        return over.deviation() / over.mean();
    }
}
