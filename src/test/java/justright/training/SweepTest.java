package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import justright.training.Trial.Ending;
import justright.training.Trial.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

    /// One α of these is hopeless: 3000 soon throws the cost above three times its start.
    private static final List<Double> RATES = List.of(0.01, 0.1, 3000.0, 0.3, 1.0, 0.03, 0.5);

    private static List<Sweep.Result<Double, Outcome>> swept(int threads) throws InterruptedException {
        try (Sweep<Double, Outcome> sweep = Sweep.start(
                RATES,
                (rate, cancelled) -> Trial.of(200).run(Moons.experiment(7), Moons.steered(rate, 0.5), cancelled),
                threads)) {
            List<Sweep.Result<Double, Outcome>> results = sweep.await();
            assertThat(sweep.finished()).isEqualTo(sweep.total());
            assertThat(sweep.isOver()).isTrue();
            return results;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void resultsDoNotDependOnTheNumberOfThreads(int threads) throws InterruptedException {
        assertThat(swept(threads)).isEqualTo(swept(1));
    }

    @Test
    void everyKeyGivesItsResultAndTheHopelessAreMarked() throws InterruptedException {
        List<Sweep.Result<Double, Outcome>> results = swept(2);
        assertThat(results).extracting(Sweep.Result::key).isEqualTo(RATES);
        assertThat(results).filteredOn(each -> each.key() == 3000).allSatisfy(each -> {
            assertThat(each.value().ending()).isEqualTo(Ending.ABANDONED);
            assertThat(each.value().updates()).isLessThan(200);
        });
        assertThat(results)
                .filteredOn(each -> each.key() != 3000)
                .allMatch(each -> each.value().isUsable());
    }

    @Test
    void cancellingKeepsWhatIsDoneAndStopsTheRestBeforeTheNextUpdate() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger afterwards = new AtomicInteger();
        Sweep<Integer, Integer> sweep = Sweep.start(
                List.of(0, 1, 2, 3, 4),
                (key, cancelled) -> {
                    if (key == 0) {
                        return 42;
                    }
                    running.countDown();
                    awaitUninterrupted(go);
                    while (!cancelled.getAsBoolean()) {
                        afterwards.incrementAndGet();
                    }
                    return null;
                },
                2);
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        sweep.cancel();
        go.countDown();
        assertThat(sweep.await()).extracting(Sweep.Result::value).containsExactly(42);
        assertThat(afterwards.get()).isZero();
        assertThat(sweep.failure()).isNull();
        assertThat(sweep.finished()).isEqualTo(1);
    }

    @Test
    void aBrokenRunIsReportedAndStopsTheRest() throws InterruptedException {
        List<Throwable> heard = new CopyOnWriteArrayList<>();
        Sweep<Integer, Integer> sweep = Sweep.start(
                List.of(1, 2, 3),
                (key, _) -> {
                    if (key == 2) {
                        // listens on this thread alone: the handler for all belongs to whoever runs the tests
                        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> heard.add(failure));
                        throw new IllegalStateException("broken");
                    }
                    return key;
                },
                1);
        assertThat(sweep.await()).extracting(Sweep.Result::value).containsExactly(1);
        assertThat(sweep.failure()).hasMessage("broken");
        assertThat(heard).containsExactly(sweep.failure());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
