package justright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import justright.training.Trial.Ending;
import justright.training.Trial.Outcome;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void runsToItsEnd() {
        Outcome outcome = Trial.of(50).run(new Falling(), 0.9, () -> false);
        assertThat(outcome.ending()).isEqualTo(Ending.FINISHED);
        assertThat(outcome.updates()).isEqualTo(50);
        assertThat(outcome.isUsable()).isTrue();
    }

    @Test
    void aCostAboveThreeTimesItsStartIsAbandonedAtTheNextLook() {
        Trial trial = new Trial(100, 4, Trial.HOPELESS, null);
        // 1.1¹¹ < 3 < 1.1¹²: seen at the look after update 12
        Outcome outcome = trial.run(new Falling(), 1.1, () -> false);
        assertThat(outcome.ending()).isEqualTo(Ending.ABANDONED);
        assertThat(outcome.step()).isEqualTo(12);
        assertThat(outcome.isUsable()).isFalse();
    }

    @Test
    void divergenceIsAnEnding() {
        Trial never = new Trial(20, 1, Double.POSITIVE_INFINITY, null);
        Outcome outcome = never.run(new Falling(), 1e200, () -> false);
        assertThat(outcome.ending()).isEqualTo(Ending.DIVERGED);
        assertThat(outcome.updates()).isEqualTo(2);
    }

    @Test
    void aWishToStopIsHeardBeforeTheNextUpdate() {
        AtomicInteger asked = new AtomicInteger();
        Outcome outcome = Trial.of(1000).run(new Falling(), 0.99, () -> asked.incrementAndGet() > 7);
        assertThat(outcome.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(outcome.updates()).isEqualTo(7);
    }

    @Test
    void earlyStoppingRestoresTheFlaggedMomentExactly() {
        Hyperparameters steered = Moons.steered(0.5, 0);
        NetworkExperiment experiment = Moons.experiment(5);
        Outcome outcome = Trial.of(20_000).with(new EarlyStopping(20, 0), 25).run(experiment, steered, () -> false);
        assertThat(outcome.ending()).isEqualTo(Ending.STOPPED_EARLY);
        assertThat(outcome.updates()).isEqualTo(outcome.step() + 20 * 25);

        NetworkExperiment stoppedThere = Moons.experiment(5);
        for (int step = 0; step < outcome.step(); step++) {
            stoppedThere.step(steered);
        }
        assertThat(experiment.frame(steered).parameters().flatten())
                .containsExactly(stoppedThere.frame(steered).parameters().flatten());
        assertThat(outcome.measures()).isEqualTo(stoppedThere.measure(steered));
        // and the run goes on from there as it did
        experiment.step(steered);
        stoppedThere.step(steered);
        assertThat(experiment.measure(steered)).isEqualTo(stoppedThere.measure(steered));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trial(-1, 1, 3, null))
                .withMessageContaining("updates is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trial(1, 1, 1, null))
                .withMessageContaining("abandonAt is 1.0");
    }
}
