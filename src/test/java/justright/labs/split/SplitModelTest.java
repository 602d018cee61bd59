package justright.labs.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.LabState;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitModelTest {

    private final SplitBench bench = new SplitBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void show(Map<String, String> settings) {
        bench.tell(it -> it.restore(LabState.of(SplitModel.ID, settings, SplitModel.SEED, 0)));
        bench.settle();
    }

    private Reading reading() {
        return bench.ask(it -> java.util.Objects.requireNonNull(it.reading().get()));
    }

    private String advice() {
        return bench.ask(it -> it.diagnosis().getValue().advice().key());
    }

    @Test
    void opensWithAllModelsTriedAndTheSafeClosed() {
        bench.settle();
        Reading reading = reading();
        assertThat(reading.contest().tried()).hasSize(100);
        assertThat(reading.isOpened()).isFalse();
        assertThat(reading.revealed()).isFalse();
        assertThat(reading.question().isReal()).isTrue();
    }

    @Test
    void theSameStateGivesTheSameModels() {
        show(Map.of("models", "12"));
        List<Tried> once = reading().contest().tried();
        show(Map.of("models", "3", "examples", "500"));
        show(Map.of("models", "12"));
        assertThat(reading().contest().tried()).isEqualTo(once);
    }

    @Test
    void moreModelsKeepThoseAlreadyTried() {
        show(Map.of("models", "5"));
        List<Tried> five = reading().contest().tried();
        bench.tell(it -> it.knobs().models.set(9));
        bench.settle();
        assertThat(reading().contest().tried()).hasSize(9).startsWith(five.toArray(Tried[]::new));
    }

    /// Beyond what is really made, errors are binomial counts of the set's size.
    @Test
    void whereSetsAreNumbersErrorsAreCountsOutOfThem() {
        show(Map.of("examples", "1000000", "dev", "1", "test", "1", "models", "8"));
        Reading reading = reading();
        assertThat(reading.question().isReal()).isFalse();
        assertThat(reading.contest().tried()).allSatisfy(tried -> {
            assertThat(tried.dev() * 10_000)
                    .isCloseTo(Math.rint(tried.dev() * 10_000), org.assertj.core.api.Assertions.within(1e-6));
            assertThat(tried.dev()).isCloseTo(tried.truth(), org.assertj.core.api.Assertions.within(0.02));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "test-set=false, WARN, advice.no-test",
        "test-set=false;models=1, INFO, advice.single",
        "examples=1000000;dev=1;test=1;models=1, INFO, advice.untested",
        "openings=5, WARN, advice.worn",
        "openings=1, WARN, advice.small",
        "sources=web_dev, BAD, advice.moving",
        "sources=web, BAD, advice.wrong",
        "sources=web_dev;test-set=false, BAD, advice.wrong",
        "examples=1000000;dev=1;test=1, INFO, advice.closed",
        "examples=1000000;dev=1;test=1;openings=1, OK, advice.right",
        "examples=1000000;openings=1, INFO, advice.plenty",
        "examples=1000000;dev=1;test=1;gap=0.1;openings=1, WARN, advice.small",
        "sources=web_train;examples=20000;dev=40;test=10;openings=1, OK, advice.right",
        "examples=100000;dev=10;test=0.1;openings=1, WARN, advice.small-test"
    })
    void saysWhatIsTrueOfTheState(String settings, Mood mood, String advice) {
        Map<String, String> values = new java.util.HashMap<>(Map.of("models", "4"));
        for (String each : settings.split(";", -1)) {
            int sign = each.indexOf('=');
            values.put(each.substring(0, sign), each.substring(sign + 1));
        }
        show(values);
        assertThat(advice()).isEqualTo(advice);
        Mood said = bench.ask(it -> it.diagnosis().getValue().mood());
        assertThat(said == mood).as("%s", said).isTrue();
    }

    @Test
    void fiveSeedsAreRepeatedOnRequest() {
        show(Map.of("models", "3", "examples", "200", "repeat", "true"));
        Repeats.Spread spread =
                bench.ask(it -> java.util.Objects.requireNonNull(it.spread().get()));
        assertThat(spread.endings()).hasSize(Repeats.SEEDS);
        assertThat(spread.endings().getFirst().dev())
                .isEqualTo(reading().contest().chosen().dev());
        assertThat(spread.endings()).doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedIsAnotherRun() {
        show(Map.of("models", "4"));
        List<Tried> before = reading().contest().tried();
        bench.tell(SplitModel::newSeed);
        bench.settle();
        assertThat(reading().contest().tried()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SplitChallenges.FLATTERY,
                SplitChallenges.TENFOLD,
                SplitChallenges.HALF_A_POINT,
                SplitChallenges.TARGET
            })
    void everyQuestionIsAnsweredByItsRun(String id) {
        Challenge.Outcome outcome = bench.answer(id);
        assertThat(bench.options(id)).contains(outcome.option());
        assertThat(outcome.numbers()).isNotEmpty();
        Reading reading = reading();
        if (id.equals(SplitChallenges.FLATTERY)) {
            Tried chosen = reading.contest().chosen();
            assertThat(outcome.option()).isEqualTo(chosen.test() > chosen.dev() + 0.005 ? "higher" : "same");
        }
        if (id.equals(SplitChallenges.HALF_A_POINT)) {
            assertThat(reading.forecast().right()).isBetween(0.9, 0.97);
            assertThat(outcome.option()).isEqualTo("mostly");
        }
    }
}
