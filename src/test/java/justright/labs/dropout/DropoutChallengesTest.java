package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import justright.lab.Challenge.Outcome;
import justright.training.Series;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutChallengesTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private double measured(Series series) {
        return bench.ask(it -> it.moment().get().snapshot().measures().get(series));
    }

    @Test
    void theTrainErrorIsThatOfThisVeryRunAndItsTwin() {
        Outcome outcome = bench.answer(DropoutChallenges.TRAIN_ERROR);
        double change = measured(Series.TRAIN_ERROR) - measured(Series.TWIN_TRAIN_ERROR);
        assertThat(outcome.option()).isEqualTo(change > 0.01 ? "rises" : change < -0.01 ? "falls" : "stays");
        assertThat(outcome.numbers())
                .containsExactly(
                        Numbers.percent(measured(Series.TWIN_TRAIN_ERROR)),
                        Numbers.percent(measured(Series.TRAIN_ERROR)),
                        Numbers.percent(measured(Series.TWIN_DEV_ERROR)),
                        Numbers.percent(measured(Series.DEV_ERROR)));
    }

    @Test
    void withoutTheDivisionTestTimeHandsOnTooMuch() {
        assertThat(bench.answer(DropoutChallenges.DIVISION).option()).isEqualTo("large");
    }

    @Test
    void switchedOffJFallsInTheSameMomentAndTheRunGoesOnWithoutDropout() {
        Outcome outcome = bench.answer(DropoutChallenges.SWITCH_OFF);
        assertThat(outcome.option()).isEqualTo("falls");
        bench.settle();
        bench.tell(it -> it.seek(DropoutModel.HORIZON));
        bench.settle();
        assertThat(outcome.numbers()).contains(Numbers.fixed(measured(Series.COST), 3));
        assertThat(bench.<Boolean>ask(it -> it.knobs().dropout.get())).isFalse();
    }

    @Test
    void theRightImplementationIsFoundByMeasuring() {
        long seed = bench.ask(DropoutModel::seed);
        String right = Candidate.right(seed).name().toLowerCase(Locale.ROOT);
        assertThat(bench.answer(DropoutChallenges.THREE).option()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DropoutChallenges.TRAIN_ERROR,
                DropoutChallenges.DIVISION,
                DropoutChallenges.SWITCH_OFF,
                DropoutChallenges.THREE
            })
    void everyOutcomeHasItsOwnReason(String id) {
        ResourceBundle words = ResourceBundle.getBundle("justright.labs.dropout.text", Locale.ROOT);
        List<String> options = bench.options(id);
        assertThat(options)
                .allSatisfy(option -> assertThat(words.containsKey("challenge." + id + "." + option + ".because"))
                        .isTrue());
    }
}
