package justright.labs.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import justright.lab.Challenge.Outcome;
import justright.lab.LabState;
import justright.labs.ModelBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientCheckModelTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static Map<String, String> chosen(String kind, String place) {
        return Map.of("backprop", "chosen", "kind", kind, "place", place);
    }

    @Test
    void beginsWithAHuntThatTheCheckCanWin() {
        Reading first = bench.reading();

        assertThat(first.hides()).isTrue();
        assertThat(first.step()).isZero();
        assertThat(first.finding()).isEqualTo(Finding.BUG);
        assertThat(first.checks().now().highestWrongLayer())
                .hasValue(first.bug().orElseThrow().place().layer());
        assertThat(bench.verdict()).isEqualTo("verdict.bug");
        assertThat(bench.advice()).isEqualTo("advice.hunt");
    }

    /// Nothing on screen gives the place away before the answer: not the sentence, not the code.
    @ParameterizedTest
    @CsvSource({"1", "2", "4", "5", "8", "9", "15", "18", "37"})
    void givesNothingAwayBeforeTheAnswer(long patient) {
        bench.show(Map.of("backprop", "hidden"), patient, 0);

        assertThat(bench.advice()).doesNotContain("highest").doesNotContain("repair");
        assertThat(bench.code()).doesNotContain("the bug").contains("differs in one line");
        bench.tell(GradientCheckModel::answer);
        bench.settle();
        assertThat(bench.advice()).isEqualTo("advice.repair");
        assertThat(bench.code()).contains("the bug").doesNotContain("differs in one line");
    }

    @Test
    void namesAreJudgedAndTheRepairedRunIsCheckedAgain() {
        Bug bug = Bug.hidden(GradientCheckModel.SEED);
        Map<String, String> named = new HashMap<>(Runs.with(bug));
        named.put("backprop", "hidden");
        bench.show(named, 30);
        assertThat(HuntWords.of(bench.reading()).key()).isEqualTo("hunt.say.open");

        bench.tell(GradientCheckModel::answer);
        Reading answered = bench.reading();
        assertThat(HuntWords.of(answered).key()).isEqualTo("hunt.say.both");
        assertThat(answered.step()).isEqualTo(30);
        assertThat(answered.finding()).isEqualTo(Finding.BUG);

        bench.tell(GradientCheckModel::repair);
        Reading repaired = bench.reading();
        assertThat(repaired.isActive()).isFalse();
        assertThat(repaired.finding()).isEqualTo(Finding.GOOD);
        assertThat(bench.verdict()).isEqualTo("verdict.repaired");
        assertThat(bench.code()).doesNotContain("the bug");
    }

    @ParameterizedTest
    @CsvSource({
        "second, sign_of_dz, hunt.say.both",
        "second, not_averaged, hunt.say.place",
        "first, sign_of_dz, hunt.say.kind",
        "third, weights_doubled, hunt.say.neither"
    })
    void anAnswerIsRightInPartOrWhole(String place, String kind, String said) {
        Reading now = bench.show(Map.of("backprop", "hidden", "hunt", "answered", "place", place, "kind", kind), 4, 0);

        assertThat(Bug.hidden(4).kind().name()).isEqualTo("SIGN_OF_DZ");
        assertThat(HuntWords.of(now).key()).isEqualTo(said);
    }

    /// Naming a bug does nothing to the run; putting one in is another run.
    @Test
    void namingIsNotPuttingIn() {
        bench.show(Map.of("backprop", "hidden"), 30);
        bench.tell(it -> it.knobs().place.set(Place.OUTPUT));
        assertThat(bench.reading().step()).isEqualTo(30);

        bench.show(chosen("weights_doubled", "first"), 0);
        bench.tell(it -> it.knobs().place.set(Place.OUTPUT));
        Reading now = bench.reading();
        assertThat(now.checks().now().highestWrongLayer()).hasValue(4);
    }

    @Test
    void anotherSeedIsAnotherPatient() {
        bench.show(Map.of("backprop", "hidden", "hunt", "repaired"), 0);
        bench.tell(GradientCheckModel::newPatient);
        Reading next = bench.reading();

        assertThat(next.hides()).isTrue();
        assertThat(next.bug()).contains(Bug.hidden(GradientCheckModel.SEED + 1));
        assertThat(next.isActive()).isTrue();
        assertThat(bench.<LabState>ask(GradientCheckModel::state).seed()).isEqualTo(GradientCheckModel.SEED + 1);
    }

    /// ε is moved without the run noticing, and the check follows.
    @Test
    void movingEpsilonLeavesTheRunAlone() {
        bench.show(Map.of("backprop", "right"), 400);
        double before = bench.reading().checks().now().ratio();
        bench.tell(it -> it.knobs().epsilon.set(1e-9));
        Reading after = bench.reading();

        assertThat(after.step()).isEqualTo(400);
        assertThat(after.checks().now().ratio()).isGreaterThan(10 * before);
    }

    @ParameterizedTest
    @CsvSource({"right, l2, 1, verdict.good", "right, l2, 0.8, verdict.unfrozen", "right, l1, 1, verdict.good"})
    void saysWhatARightBackpropDeserves(String backprop, String penalty, String keep, String verdict) {
        bench.show(Map.of("backprop", backprop, "penalty", penalty, "keep-prob", keep), 0);

        assertThat(bench.verdict()).isEqualTo(verdict);
    }

    @Test
    void sendsToTrainingOnlyBeforeTraining() {
        bench.show(Map.of("backprop", "right"), 0);
        assertThat(bench.advice()).isEqualTo("advice.good");
        bench.show(Map.of("backprop", "right"), 30);
        assertThat(bench.advice()).isEqualTo("advice.good.trained");
    }

    @Test
    void saysThatABugSleepsOrIsNeverRun() {
        bench.show(chosen("biases_penalized", "first"), 0);
        assertThat(bench.verdict()).isEqualTo("verdict.asleep");
        bench.show(chosen("mask_forgotten", "first"), 0);
        assertThat(bench.verdict()).isEqualTo("verdict.not-run");
        long sleeping = 6;
        assertThat(Bug.hidden(sleeping).kind().name()).isEqualTo("BIASES_PENALIZED");
        bench.show(Map.of("backprop", "hidden"), sleeping, 0);
        assertThat(bench.verdict()).isEqualTo("verdict.no-sign");
    }

    @ParameterizedTest
    @CsvSource({"1e-11, verdict.too-flat, advice.too-flat.step", "0.3, verdict.coarse, advice.coarse"})
    void saysWhenEpsilonIsToBlame(String epsilon, String verdict, String advice) {
        bench.show(Map.of("backprop", "right", "epsilon", epsilon), 0);

        assertThat(bench.verdict()).isEqualTo(verdict);
        assertThat(bench.advice()).isEqualTo(advice);
    }

    /// Where the whole is not judged, no count of wrong components is either.
    @ParameterizedTest
    @CsvSource({"1e-11, 1, 1", "0.3, 1, 1", "1e-5, 0.8, 1", "1e-5, 1, 2"})
    void countsWrongComponentsOnlyWhereItJudges(String epsilon, String keep, int readouts) {
        bench.show(Map.of("backprop", "right", "epsilon", epsilon, "keep-prob", keep), 0);

        assertThat(bench.<Integer>ask(it ->
                        it.presentation().diagnosis().getValue().readouts().size()))
                .isEqualTo(readouts);
        assertThat(bench.<String>ask(
                        it -> it.presentation().description().getValue().key()))
                .isEqualTo(readouts == 2 ? "description" : "description.unjudged");
    }

    /// A repaired line that no check can judge is not said to be good.
    @ParameterizedTest
    @CsvSource({"1, hunt.say.repaired", "0.8, hunt.say.repaired.unclear"})
    void saysOfTheRepairOnlyWhatTheSecondCheckSays(String keep, String said) {
        Reading now = bench.show(Map.of("backprop", "hidden", "hunt", "repaired", "keep-prob", keep), 0);

        assertThat(HuntWords.of(now).key()).isEqualTo(said);
    }

    /// A switch leaves the denominator out: then multiplying J changes the verdict.
    @Test
    void withoutDenominatorTheScaleOfJDecides() {
        Reading small = bench.show(Map.of("backprop", "right", "denominator", "false"), 0);
        Reading large = bench.show(Map.of("backprop", "right", "denominator", "false", "scale", "1e4"), 0);

        assertThat(small.finding()).isEqualTo(Finding.GOOD);
        assertThat(bench.advice()).isEqualTo("advice.unscaled");
        assertThat(large.finding()).isNotEqualTo(Finding.GOOD);
        assertThat(bench.show(Map.of("backprop", "right", "scale", "1e4"), 0).finding())
                .isEqualTo(Finding.GOOD);
    }

    @Test
    void divergenceIsSaid() {
        Map<String, String> wild = new HashMap<>(chosen("sign_of_dz", "output"));
        wild.put("learning-rate", "3");
        wild.put("lambda", "0");
        wild.put("bend", "relu");
        bench.show(wild, GradientCheckModel.HORIZON);

        assertThat(bench.verdict()).isEqualTo("verdict.diverged");
    }

    @ParameterizedTest
    @CsvSource({
        CheckChallenges.CULPRIT + ", below",
        CheckChallenges.FALLING + ", falls",
        CheckChallenges.ASLEEP + ", passes",
        CheckChallenges.STEP + ", larger",
        CheckChallenges.MASKS + ", bug"
    })
    void isAnsweredByTheRunItself(String id, String answer) {
        Outcome outcome = bench.answer(id);

        List<String> options = bench.options(id);
        assertThat(options).contains(outcome.option());
        assertThat(outcome.option()).isEqualTo(answer);
        assertThat(outcome.numbers().stream().map(Object::toString))
                .contains(Spelling.power(bench.reading().checks().now().ratio()));
    }

    /// Whoever asked would take it for another run, were it not awaited up to the answer.
    @ParameterizedTest
    @CsvSource({CheckChallenges.CULPRIT, CheckChallenges.STEP, CheckChallenges.MASKS})
    void theAnswerIsAwaitedUntilTheLastCheck(String id) {
        List<String> heard = new ArrayList<>();
        bench.<Outcome>report(model -> done -> {
            model.awaited().addListener((_, _, awaited) -> heard.add(awaited ? "awaited" : "not awaited"));
            ModelBench.challenge(model, id).run(outcome -> {
                heard.add("answered");
                done.accept(outcome);
            });
        });
        bench.settle();

        assertThat(heard).containsExactly("awaited", "answered", "not awaited");
    }

    @Test
    void anotherConditionMakesItAnotherQuestion() {
        bench.settle();
        bench.tell(it -> {
            ModelBench.challenge(it, CheckChallenges.CULPRIT).run(_ -> {
                throw new AssertionError("answered though moved");
            });
            it.knobs().place.set(Place.FIRST);
            assertThat(it.awaited().get()).isFalse();
        });
        bench.settle();
    }

    /// One update evaluates J once, a check twice for each parameter.
    @Test
    void aCheckCostsTwoEvaluationsForEachParameter() {
        Outcome outcome = bench.answer(CheckChallenges.COST);

        assertThat(outcome.option()).isEqualTo("twice-each");
        assertThat(outcome.numbers().stream().map(Object::toString)).containsExactly("169", "338");
        assertThat(bench.show(Map.of("difference", "one_sided"), 0).evaluations())
                .isEqualTo(58);
    }
}
