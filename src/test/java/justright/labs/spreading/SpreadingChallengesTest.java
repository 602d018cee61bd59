package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;

import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpreadingChallengesTest {

    private final SpreadingBench bench = new SpreadingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome answer(String id) {
        Outcome outcome = bench.answer(id);
        bench.settle();
        return outcome;
    }

    @Test
    void theWeightsComeToLieOnAllFour() {
        Outcome outcome = answer(SpreadingChallenges.WHERE);
        assertThat(outcome.option()).isEqualTo("level");
        assertThat(outcome.numbers())
                .startsWith(Numbers.fixed(bench.reading().bet(Remedy.DROPOUT).inputs(), 1))
                .contains(Numbers.fixed(bench.reading().bet(Remedy.DROPOUT).squaredNorm(), 2));
    }

    @Test
    void threeTimesTheInputIsMeasuredToCostNineTimes() {
        Outcome outcome = answer(SpreadingChallenges.NINEFOLD);
        assertThat(outcome.option()).isEqualTo("nine");
        assertThat(outcome.numbers().get(4)).isEqualTo(outcome.numbers().get(5));
    }

    @Test
    void ofATripledInputL2MakesMore() {
        Outcome outcome = answer(SpreadingChallenges.WHOSE);
        assertThat(outcome.option()).isEqualTo("l2");
        assertThat(outcome.numbers())
                .contains(Numbers.percent(bench.reading().bet(Remedy.L2).share(0), 0));
    }

    @Test
    void noLambdaMatchesOnceAnInputIsTripled() {
        Outcome outcome = answer(SpreadingChallenges.MATCH);
        assertThat(outcome.option()).isEqualTo("none");
        assertThat(bench.matches()).extracting(Match::lambda).containsAll(EveryLambda.VALUES);
        assertThat(bench.reading().spec().size()).isEqualTo(3);
    }

    @Test
    void everyChallengeHasTwoToFourOptions() {
        assertThat(bench.ask(SpreadingModel::challenges))
                .extracting(Challenge::options)
                .allSatisfy(options -> assertThat(options).hasSizeBetween(2, 4));
    }
}
