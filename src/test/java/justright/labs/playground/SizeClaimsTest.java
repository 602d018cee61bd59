package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import justright.training.Series;
import org.junit.jupiter.api.Test;

/// What the lab says of sizes, over the seeds that it names.
class SizeClaimsTest {

    private static final long SEEDS = 8;

    private static double dev(String hidden, long seed, boolean moons) {
        Map<String, String> rule = Map.of("hidden", hidden, "optimizer", "adam", "learning-rate", "0.01");
        Map<String, String> values = new java.util.HashMap<>(rule);
        if (moons) {
            values.putAll(Map.of("data", "moons", "noise", "0.3", "examples", "100", "dev", "2000"));
        }
        return Runs.train(values, seed, LearningKnobs.UPDATES)
                .measure(Runs.knobs(values).rule())
                .get(Series.DEV_ERROR);
    }

    private static double mean(LongToDoubleFunction dev) {
        return LongStream.rangeClosed(1, SEEDS).mapToDouble(dev).average().orElseThrow();
    }

    @Test
    void spiralsNeedRoom() {
        double small = mean(seed -> dev("6 4", seed, false));
        double large = mean(seed -> dev("8 6", seed, false));
        assertThat(Math.rint(1000 * small)).isEqualTo(161);
        assertThat(Math.rint(1000 * large)).isEqualTo(73);
    }

    @Test
    void onNoisyMoonsTheSmallNetworkJudgesBetter() {
        long won = LongStream.rangeClosed(1, SEEDS)
                .filter(seed -> dev("4 3", seed, true) < dev("64 64", seed, true))
                .count();
        assertThat(won).isEqualTo(7);
    }
}
