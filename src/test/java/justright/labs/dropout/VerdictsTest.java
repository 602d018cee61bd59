package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private static final double BAYES = 0.085;

    /// A settled run; what a test is about is changed.
    private static Reading reading(double train, double dev, double twinDev, boolean drops, boolean dropped) {
        return new Reading(
                new TrainingState.Finished(),
                4000,
                train,
                dev,
                twinDev,
                BAYES,
                drops,
                dropped,
                4000,
                0.2,
                1,
                2,
                Candidate.STANDARD,
                TestTime.NO_DROPOUT,
                Double.NaN,
                Double.NaN,
                150,
                2000);
    }

    private static Reading at(Reading from, TrainingState state, int step, int settled, double keepInput) {
        return new Reading(
                state,
                step,
                from.train(),
                from.dev(),
                from.twinDev(),
                from.bayes(),
                from.drops(),
                from.dropped(),
                settled,
                from.learningRate(),
                keepInput,
                from.strongest(),
                from.candidate(),
                from.testTime(),
                from.spread(),
                from.devLeftOn(),
                from.trainExamples(),
                from.devExamples());
    }

    private static Reading leftOn(boolean drops, double spread) {
        return new Reading(
                new TrainingState.Finished(),
                4000,
                0.07,
                0.09,
                0.12,
                BAYES,
                drops,
                drops,
                4000,
                0.2,
                1,
                2,
                Candidate.STANDARD,
                TestTime.DROPOUT,
                spread,
                0.11,
                150,
                2000);
    }

    @ParameterizedTest
    @CsvSource({
        "0.073, 0.086, 0.115, advice.with.removed.good, OK",
        "0.040, 0.110, 0.140, advice.with.removed.variance, BAD",
        "0.130, 0.135, 0.150, advice.with.removed.bias, WARN",
        "0.073, 0.086, 0.088, advice.with.equal.good, OK",
        "0.040, 0.110, 0.112, advice.with.equal.variance, BAD",
        "0.130, 0.135, 0.134, advice.with.equal.bias, WARN",
        "0.073, 0.086, 0.079, advice.with.added.good, OK",
        "0.040, 0.110, 0.100, advice.with.added.variance, BAD",
        "0.280, 0.350, 0.060, advice.with.added.bias, BAD"
    })
    void whatDropoutDidIsMeasuredAgainstTheTwin(double train, double dev, double twin, String advice, Mood mood) {
        Diagnosis diagnosis = Verdicts.of(reading(train, dev, twin, true, true));
        assertThat(diagnosis.advice().key()).isEqualTo(advice);
        assertThat(diagnosis.mood()).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource({
        "0.02, 0.13, advice.without.variance",
        "0.14, 0.15, advice.without.bias",
        "0.08, 0.09, advice.without.good"
    })
    void aRunThatNeverDroppedAnythingClaimsNothingOfDropout(double train, double dev, String advice) {
        assertThat(Verdicts.of(reading(train, dev, dev, false, false)).advice().key())
                .isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({"0.09, 0.12, advice.off.below", "0.12, 0.10, advice.off.above", "0.10, 0.102, advice.off.equal"})
    void switchedOffItSaysSo(double dev, double twin, String advice) {
        assertThat(Verdicts.of(reading(0.08, dev, twin, false, true)).advice().key())
                .isEqualTo(advice);
    }

    @Test
    void soonAfterAMoveItPromisesNothing() {
        TrainingState running = new TrainingState.Running();
        Reading on = at(reading(0.02, 0.13, 0.13, true, true), running, 4100, 100, 1);
        Reading off = at(reading(0.02, 0.13, 0.13, false, true), running, 4100, 100, 1);
        assertThat(Verdicts.of(on).advice().key()).isEqualTo("advice.early.on");
        assertThat(Verdicts.of(off).advice().key()).isEqualTo("advice.early.off");
    }

    @Test
    void tooFewInputsKeptIsSaidFirst() {
        Reading few = at(reading(0.073, 0.086, 0.115, true, true), new TrainingState.Finished(), 4000, 4000, 0.75);
        assertThat(Verdicts.of(few).advice().key()).isEqualTo("advice.input");
        Reading enough = at(few, few.state(), 4000, 4000, Knobs.LEAST_INPUT);
        assertThat(Verdicts.of(enough).advice().key()).isEqualTo("advice.with.removed.good");
    }

    @Test
    void beforeTheFirstUpdateThereIsNothingToJudge() {
        Reading start = at(reading(0.5, 0.5, 0.5, true, false), new TrainingState.Ready(), 0, 0, 1);
        assertThat(Verdicts.of(start)).isEqualTo(Verdicts.NOTHING);
    }

    @Test
    void divergenceNamesTheStep() {
        Reading lost = at(reading(0.5, 0.5, 0.5, true, true), new TrainingState.Diverged(30), 30, 30, 1);
        assertThat(Verdicts.of(lost).mood()).isEqualTo(Mood.DIVERGED);
        assertThat(Verdicts.of(lost).advice().arguments()).containsExactly("31");
    }

    @Test
    void leftOnAtTestTimeItSaysHowFarTheAnswersSpread() {
        assertThat(Verdicts.of(leftOn(true, 0.31)).advice().arguments()).containsExactly("0.31");
        assertThat(Verdicts.of(leftOn(true, Double.NaN)).advice().key()).isEqualTo("advice.left-on");
        assertThat(Verdicts.of(leftOn(false, 0)).advice().key()).isEqualTo("advice.left-on.nothing");
    }
}
