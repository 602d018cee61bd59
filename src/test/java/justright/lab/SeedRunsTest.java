package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import justright.engine.Chance;
import justright.lab.Repeats.Made;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Spread;
import justright.training.Trainer;
import justright.ui.Screen;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SeedRunsTest {

    private static final int STEPS = 200;
    private static final List<Direction<Double>> STEERED = List.of(new Direction<>(0, 0.1), new Direction<>(120, 0.7));

    private final AtomicLong updates = new AtomicLong();
    private final Lifetime life = new Lifetime();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @AfterEach
    void close() {
        Screen.call(() -> {
            life.close();
            return true;
        });
    }

    private SeedRuns<Double, Double> runs(List<Direction<Double>> directions, int steps) {
        SeedRuns.Subject<Double, Double> present =
                new SeedRuns.Subject<>(Map.of("pull", "0.1"), null, Drifting::new, directions, 0, steps);
        return Screen.call(() -> new SeedRuns<>(
                () -> Optional.of(new SeedRuns.Order<>(present, List.of(), 11)),
                List.of(Yardstick.devError()),
                new FramePump(),
                life));
    }

    private static Made made(SeedRuns<?, ?> runs) throws TimeoutException {
        Screen.call(() -> {
            runs.toggle();
            return true;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> runs.status().get() instanceof Made);
        return (Made) runs.status().get();
    }

    @Test
    void everySeedGivesTheRunThatItGivesAlone() throws TimeoutException {
        Made made = made(runs(STEERED, STEPS));
        assertThat(made.seeds()).containsExactly(11L, 12L, 13L, 14L, 15L);
        assertThat(made.settings()).hasSize(1);
        List<Double> alone = made.seeds().stream().map(this::alone).toList();
        Spread spread = made.settings().getFirst().judged().getFirst().spread();
        assertThat(spread.values()).isEqualTo(alone).doesNotHaveDuplicates();
        assertThat(made.settings().getFirst().ends(Series.DEV_ERROR).values()).isEqualTo(alone);
    }

    @Test
    void repeatingOnceMoreGivesTheSameBits() throws TimeoutException {
        SeedRuns<Double, Double> runs = runs(STEERED, STEPS);
        List<Double> first =
                made(runs).settings().getFirst().judged().getFirst().spread().values();
        assertThat(made(runs).settings().getFirst().judged().getFirst().spread().values())
                .isEqualTo(first);
    }

    @Test
    void cancellingStopsWithin200Milliseconds() throws InterruptedException {
        SeedRuns<Double, Double> runs = runs(STEERED, Integer.MAX_VALUE);
        Screen.call(() -> {
            runs.toggle();
            return true;
        });
        Thread.sleep(100);
        assertThat(runs.busy().get()).isTrue();
        Screen.call(() -> {
            runs.toggle();
            return true;
        });
        assertThat(runs.status().get()).isInstanceOf(Repeats.None.class);
        Thread.sleep(200);
        long then = updates.get();
        assertThat(then).isPositive();
        Thread.sleep(100);
        assertThat(updates.get()).isEqualTo(then);
    }

    @Test
    void aDivergedRunIsCountedButNotAveraged() throws TimeoutException {
        List<Direction<Double>> wild = List.of(new Direction<>(0, Double.MAX_VALUE));
        Spread spread = made(runs(wild, STEPS))
                .settings()
                .getFirst()
                .judged()
                .getFirst()
                .spread();
        assertThat(spread.count()).isZero();
        assertThat(spread.missing()).isEqualTo(5);
    }

    @Test
    void aRunThatStopsByItselfEndsThereUnderEverySeed() throws TimeoutException {
        SeedRuns.Subject<Double, Double> stopping =
                new SeedRuns.Subject<>(Map.of("pull", "0.1"), null, Stopping::new, STEERED, 0, STEPS);
        SeedRuns<Double, Double> runs = Screen.call(() -> new SeedRuns<>(
                () -> Optional.of(new SeedRuns.Order<>(stopping, List.of(), 11)),
                List.of(Yardstick.devError()),
                new FramePump(),
                life));
        Repeats.Repeated repeated = made(runs).settings().getFirst();

        List<Integer> lengths =
                repeated.runs().stream().map(run -> run.steps()[run.size() - 1]).toList();
        assertThat(lengths).as("not before the last change at 120").containsExactly(131, 132, 133, 134, 135);
        assertThat(repeated.ends(Series.DEV_ERROR).missing()).isZero();
        assertThat(repeated.ends(Series.DEV_ERROR).values())
                .isEqualTo(repeated.judged().getFirst().spread().values());
    }

    private double alone(long seed) {
        Trainer<Double, Double> trainer = new Trainer<>(new Drifting(seed), STEERED, STEPS);
        trainer.runTo(STEPS, () -> false);
        return trainer.snapshot(0, STEPS, new justright.training.TrainingState.Finished(), 0)
                .measures()
                .get(Series.DEV_ERROR);
    }

    /// Stops at a step that its seed says, and would have before.
    private final class Stopping extends Drifting {

        private final long stop;
        private long steps;

        Stopping(long seed) {
            super(seed);
            stop = 120 + seed;
        }

        @Override
        public void step(Double pull) {
            super.step(pull);
            steps++;
        }

        @Override
        public boolean isOver() {
            return steps == 30 || steps >= stop;
        }
    }

    /// A number pushed about by chance and pulled along by what steers it.
    private class Drifting implements Experiment<Double, Double> {

        private Chance chance;
        private double place;

        @SuppressWarnings("ArrayRecordComponent") // a memento, never compared
        private record Saved(long[] chance, double place) {}

        Drifting(long seed) {
            chance = Chance.of(seed);
        }

        @Override
        public void step(Double pull) {
            place = place * 2 + pull * (1 + chance.uniform(-1, 1) * 1e-3);
            place = Double.isInfinite(place) || pull == Double.MAX_VALUE ? Double.NaN : place % 1;
            updates.incrementAndGet();
        }

        @Override
        public boolean isFinite() {
            return Double.isFinite(place);
        }

        @Override
        public Double frame(Double pull) {
            return place;
        }

        @Override
        public Set<Series> series() {
            return EnumSet.of(Series.DEV_ERROR);
        }

        @Override
        public Measures measure(Double pull) {
            return Measures.builder().put(Series.DEV_ERROR, place).build();
        }

        @Override
        public Object save() {
            return new Saved(chance.state(), place);
        }

        @Override
        public void restore(Object saved) {
            Saved moment = (Saved) saved;
            chance = Chance.ofState(moment.chance());
            place = moment.place();
        }
    }
}
