package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import justright.training.Measures;
import justright.training.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the lab claims of keep_prob, over seeds.
class KeepProbClaimsTest {

    private static final int FEW = 3;
    private static final int ALL = 20;

    private static double mean(List<Measures> runs, Series series) {
        return runs.stream().mapToDouble(run -> run.get(series)).average().orElseThrow();
    }

    @Test
    void onAFewSeedsDropoutLowersDevErrorAndRaisesTrainError() {
        List<Measures> runs = Runs.train(Map.of(), FEW);
        assertThat(mean(runs, Series.DEV_ERROR)).isLessThan(mean(runs, Series.TWIN_DEV_ERROR) - 0.01);
        assertThat(mean(runs, Series.TRAIN_ERROR)).isGreaterThan(mean(runs, Series.TWIN_TRAIN_ERROR));
    }

    @Test
    void onAFewSeedsAHigherKeepProbLowersTheMeanTrainError() {
        double low = mean(Runs.train(Runs.keep(0.5), FEW), Series.TRAIN_ERROR);
        double high = mean(Runs.train(Runs.keep(0.9), FEW), Series.TRAIN_ERROR);
        assertThat(high).isLessThan(low);
    }

    @Test
    void onCleanSpiralsDropoutHurts() {
        Measures end = Runs.train(Map.of("data", "spirals", "noise", "0.05"), DropoutModel.SEED);
        assertThat(end.get(Series.DEV_ERROR)).isGreaterThan(end.get(Series.TWIN_DEV_ERROR) + 0.1);
    }

    @Test
    void withDropoutJIsManyTimesAsJaggedAsWithout() {
        Knobs knobs = new Knobs();
        DropoutRun run = Runs.run(knobs, DropoutModel.SEED);
        double jagged = 0;
        double smooth = 0;
        Measures last = run.measure(knobs.rule());
        for (int step = 0; step < 1000; step++) {
            run.step(knobs.rule());
            Measures now = run.measure(knobs.rule());
            if (step >= 500) {
                jagged += Math.abs(now.get(Series.COST) - last.get(Series.COST));
                smooth += Math.abs(now.get(Series.TWIN_COST) - last.get(Series.TWIN_COST));
            }
            last = now;
        }
        assertThat(jagged).isGreaterThan(10 * smooth);
    }

    @Test
    @Tag("slow")
    void overTwentySeedsTheMeanTrainErrorFallsAsKeepProbRises() {
        double[] errors = DoubleStream.of(0.3, 0.5, 0.7, 0.9, 1)
                .map(p -> mean(Runs.train(Runs.keep(p), ALL), Series.TRAIN_ERROR))
                .toArray();
        for (int i = 1; i < errors.length; i++) {
            assertThat(errors[i]).isLessThan(errors[i - 1]);
        }
    }

    @Test
    @Tag("slow")
    void overTwentySeedsDropoutRemovesTwoPointsOfDevErrorOnAverage() {
        List<Measures> runs = Runs.train(Map.of(), ALL);
        double removed = mean(runs, Series.TWIN_DEV_ERROR) - mean(runs, Series.DEV_ERROR);
        long better = runs.stream()
                .filter(run -> run.get(Series.DEV_ERROR) < run.get(Series.TWIN_DEV_ERROR))
                .count();
        assertThat(removed).isGreaterThan(0.02);
        assertThat(better).isGreaterThanOrEqualTo(18);
    }
}
