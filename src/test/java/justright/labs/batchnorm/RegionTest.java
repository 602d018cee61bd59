package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The region of (α, k) that trains to the target.
class RegionTest {

    private static final int THREADS = 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isStrictlyLargerWithBatchNorm(long seed) throws InterruptedException {
        Atlas map = Runs.map(Runs.grounds(new Knobs(), seed), Runs.coarse(), THREADS);

        assertThat(map.made(Lane.WITH)).isEqualTo(42);
        assertThat(map.trained(Lane.WITH)).isGreaterThan(3 * map.trained(Lane.WITHOUT));
        assertThat(map.trained(Lane.WITH)).isGreaterThanOrEqualTo(8);
    }

    /// What the speaker says of small batches.
    @Test
    void noCellTrainsWithBatchesOfEight() throws InterruptedException {
        Atlas map = Runs.map(Runs.grounds(Runs.knobs(Map.of("batch", "8")), 1), Lattice.cells(), THREADS);

        assertThat(map.isComplete()).isTrue();
        assertThat(map.trained(Lane.WITH)).isZero();
        assertThat(map.trained(Lane.WITHOUT)).isZero();
    }

    /// The counts in MODEL.md and on the card.
    @Test
    @Tag("slow")
    void overTenSeedsOfTheWholeMap() throws InterruptedException {
        List<Integer> without = new ArrayList<>();
        List<Integer> with = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            Atlas map = Runs.map(Runs.grounds(new Knobs(), seed), Lattice.cells(), THREADS);
            assertThat(map.isComplete()).isTrue();
            without.add(map.trained(Lane.WITHOUT));
            with.add(map.trained(Lane.WITH));
        }

        assertThat(without).as("without").allSatisfy(count -> assertThat(count).isBetween(2, 6));
        assertThat(with).as("with").allSatisfy(count -> assertThat(count).isBetween(33, 46));
    }

    @Test
    void doesNotDependOnTheNumberOfThreads() throws InterruptedException {
        Grounds grounds = Runs.grounds(new Knobs(), 5);
        List<Cell> some = Lattice.cells().subList(0, 24);

        assertThat(Runs.map(grounds, some, 3)).isEqualTo(Runs.map(grounds, some, 1));
    }

    /// What the map says of a cell is what its run on screen comes to, bit for bit.
    @Test
    void aCellIsTheRunOnScreen() throws InterruptedException {
        for (Map<String, String> values : List.of(
                Map.of("learning-rate", "0.5", "k", "0.1"),
                Map.of("learning-rate", "0.2", "k", "3", "batch", "20", "bend", "tanh"),
                Map.of("learning-rate", "10", "k", "1"))) {
            Knobs knobs = Runs.knobs(values);
            RacePicture end = Runs.end(knobs, 2);
            List<Cell> both = Lattice.cells().stream()
                    .filter(cell -> cell.rate() == knobs.learningRate.get() && cell.k() == knobs.k.get())
                    .toList();
            Atlas map = Runs.map(Runs.grounds(knobs, 2), both, THREADS);

            assertThat(both).hasSize(2);
            for (Cell cell : both) {
                assertThat(map.cost(cell)).hasValue(cell.lane().of(end.costs()));
            }
        }
    }
}
