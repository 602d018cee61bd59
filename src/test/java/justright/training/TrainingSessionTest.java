package justright.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {

    private static final long FOR_EVER = 3_600_000_000_000L;

    private TrainingSession<Double, Double> session = new TrainingSession<>();

    @AfterEach
    void close() throws InterruptedException {
        session.close();
        for (int i = 0; i < 2000 && !session.isEnded(); i++) {
            Thread.sleep(10);
        }
        assertThat(session.isEnded()).isTrue();
    }

    private Snapshot<Double, Double> await(Predicate<Snapshot<Double, Double>> condition) throws InterruptedException {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < patience) {
            var arrived = session.mailbox().take().filter(condition);
            if (arrived.isPresent()) {
                return arrived.get();
            }
            Thread.sleep(1);
        }
        throw new AssertionError("no such snapshot came");
    }

    private void open(double factor) {
        session.open(Falling::new, List.of(new Direction<>(0, factor)), 1000);
    }

    @Test
    void runsToTheEndAndSaysSo() throws InterruptedException {
        open(0.99);
        session.runTo(1000);
        var end = await(snapshot -> snapshot.state() instanceof TrainingState.Finished);
        assertThat(end.step()).isEqualTo(1000);
        assertThat(end.heard()).isEqualTo(session.issued());
    }

    @Test
    void aRunThatIsOverStopsThereAndGoesOnWhenAsked() throws InterruptedException {
        session.open(FallingToHalf::new, List.of(new Direction<>(0, 0.9)), 1000);
        session.finish();
        var half = await(snapshot -> snapshot.state() instanceof TrainingState.Finished);
        assertThat(half.step()).isEqualTo(7);
        session.finish();
        assertThat(await(snapshot -> snapshot.state() instanceof TrainingState.Finished && snapshot.step() > 7)
                        .step())
                .isEqualTo(1000);
    }

    @Test
    void whoGoesToAStepPassesWhereARunWouldStop() throws InterruptedException {
        session.open(FallingToHalf::new, List.of(new Direction<>(0, 0.9)), 1000);
        session.runTo(50);
        var there = await(snapshot -> snapshot.state() instanceof TrainingState.Paused);
        assertThat(there.step()).isEqualTo(50);
    }

    /// Is over at the update that takes it below one half.
    private static final class FallingToHalf extends Falling {

        private boolean over;

        @Override
        public void step(Double factor) {
            boolean above = frame(factor) >= 0.5;
            super.step(factor);
            over = above && frame(factor) < 0.5;
        }

        @Override
        public boolean isOver() {
            return over;
        }
    }

    @Test
    void theLatestDirectionWinsAndIsHeard() throws InterruptedException {
        open(0.99);
        session.speed(Speed.MAX);
        session.play();
        session.direct(0.98);
        session.direct(0.97);
        var heard = await(snapshot -> snapshot.heard() == session.issued());
        assertThat(heard.hyperparameters()).isEqualTo(0.97);
    }

    @Test
    void trainingStandsBackUntilTheAnswerIsSeen() throws InterruptedException {
        runWatched();
        await(snapshot -> snapshot.step() > 0);
        session.direct(0.98);
        var answer = await(snapshot -> snapshot.hyperparameters() == 0.98);
        Thread.sleep(100);
        assertThat(session.mailbox().take())
                .as("nothing new while it stands back")
                .isEmpty();
        session.seen(answer.heard());
        await(snapshot -> snapshot.step() > answer.step());
    }

    @Test
    void whatElseIsAskedWhileItStandsBackIsToldAtOnce() throws InterruptedException {
        runWatched();
        session.direct(0.98);
        await(snapshot -> snapshot.hyperparameters() == 0.98);
        session.speed(Speed.SLOW);
        await(snapshot -> snapshot.heard() == session.issued());
    }

    @Test
    void aNewRunIsShownBeforeItIsTrained() throws InterruptedException {
        runWatched();
        openEndless();
        var restarted = await(snapshot -> snapshot.run().number() == 2 && snapshot.heard() == session.issued());
        Thread.sleep(100);
        assertThat(session.mailbox().take()).as("nothing new before it is seen").isEmpty();
        session.seen(restarted.heard());
        await(snapshot -> snapshot.step() > 0);
    }

    @Test
    void theFirstRunIsShownFromItsStartBeforeAnythingIsTrained() throws InterruptedException {
        session.close();
        session = new TrainingSession<>(0, FOR_EVER);
        openEndless();
        var first = await(snapshot -> snapshot.state().isRunning());
        assertThat(first.step()).isZero();
        Thread.sleep(100);
        assertThat(session.mailbox().take()).as("nothing new before the look").isEmpty();
        session.seen(first.heard());
        await(snapshot -> snapshot.step() > 0);
    }

    @Test
    void trainingGoesOnEvenIfNobodyLooks() throws InterruptedException {
        openEndless();
        session.direct(0.97);
        var unseen = await(snapshot -> snapshot.hyperparameters() == 0.97);
        await(snapshot -> snapshot.step() > unseen.step());
    }

    @Test
    void aRunThatIsAbandonedBeforeItsTurnIsNeverBuilt() throws InterruptedException {
        CountDownLatch building = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger built = new AtomicInteger();
        session.open(
                () -> {
                    building.countDown();
                    awaitQuietly(asked);
                    return new Falling();
                },
                List.of(new Direction<>(0, 0.99)),
                1000);
        building.await();
        for (int i = 0; i < 3; i++) {
            double factor = 0.5 + 0.1 * i;
            session.open(
                    () -> {
                        built.incrementAndGet();
                        return new Falling();
                    },
                    List.of(new Direction<>(0, factor)),
                    1000);
            session.advance(2 + i);
        }
        asked.countDown();

        var last = await(snapshot -> snapshot.heard() == session.issued());
        assertThat(built).hasValue(1);
        assertThat(last.step()).isEqualTo(4);
        assertThat(last.hyperparameters()).isEqualTo(0.7);
        assertThat(last.run().number()).isEqualTo(4);
    }

    @Test
    void whatWasAskedIsNotDoneOnceItIsClosed() throws InterruptedException {
        CountDownLatch building = new CountDownLatch(1);
        AtomicInteger later = new AtomicInteger();
        session.open(
                () -> {
                    building.countDown();
                    awaitQuietly(new CountDownLatch(1));
                    return new Falling();
                },
                List.of(new Direction<>(0, 0.99)),
                1000);
        building.await();
        session.open(
                () -> {
                    later.incrementAndGet();
                    return new Falling();
                },
                List.of(new Direction<>(0, 0.99)),
                1000);
        close();
        assertThat(later).hasValue(0);
        assertThat(session.mailbox().take()).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// A run that has been seen and goes on, of a session that stands back for as long as it takes.
    private void runWatched() throws InterruptedException {
        session.close();
        session = new TrainingSession<>(FOR_EVER, 0);
        openEndless();
        session.seen(await(snapshot -> snapshot.state().isRunning()).heard());
    }

    private void openEndless() {
        session.open(Falling::new, List.of(new Direction<>(0, 0.99)), 1_000_000_000);
        session.speed(Speed.MAX);
        session.play();
    }

    @Test
    void aRunAtRestTellsThatItHasHeardOfANewSpeed() throws InterruptedException {
        open(0.99);
        await(snapshot -> snapshot.heard() == session.issued());
        session.speed(Speed.SLOW);
        assertThat(await(snapshot -> snapshot.heard() == session.issued()).step())
                .isZero();
    }

    @Test
    void divergenceIsAStateAndALowerRateGoesOn() throws InterruptedException {
        open(1e200);
        session.runTo(1000);
        var diverged = await(snapshot -> snapshot.state() instanceof TrainingState.Diverged);
        assertThat(diverged.frame()).isFinite();
        session.direct(0.5);
        session.play();
        await(snapshot -> snapshot.state() instanceof TrainingState.Finished || snapshot.step() > diverged.step() + 2);
    }

    @Test
    void singleStepsAndSeekingArePublished() throws InterruptedException {
        open(0.9);
        session.advance(7);
        assertThat(await(snapshot -> snapshot.step() == 7).state()).isInstanceOf(TrainingState.Paused.class);
        session.seek(3);
        assertThat(await(snapshot -> snapshot.step() == 3).furthest()).isEqualTo(7);
    }

    @Test
    void aBrokenExperimentIsAState() throws InterruptedException {
        session.open(() -> new FallingThatBreaks(), List.of(new Direction<>(0, 0.9)), 1000);
        session.runTo(1000);
        var failed = await(snapshot -> snapshot.state() instanceof TrainingState.Failed);
        assertThat(failed.step()).isEqualTo(4);
    }

    private static final class FallingThatBreaks extends Falling {
        private int steps;

        @Override
        public void step(Double factor) {
            if (++steps == 5) {
                throw new IllegalStateException("broken on purpose");
            }
            super.step(factor);
        }
    }
}
