package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.lab.Challenge.Outcome;
import justright.training.Series;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaygroundChallengesTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private double dev() {
        return bench.ask(it -> it.moment().get().snapshot().measures().get(Series.DEV_ERROR));
    }

    @Test
    void squaresSolveTheCircle() {
        Outcome outcome = bench.answer(PlaygroundChallenges.FEATURES);

        assertThat(outcome.option()).isEqualTo("solved");
        assertThat(outcome.numbers()).contains(Numbers.percent(dev()));
    }

    @Test
    void confusedFlowersAreCountedInThisVeryRun() {
        Outcome outcome = bench.answer(PlaygroundChallenges.CONFUSED);

        Judged judged = bench.ask(it -> it.moment().get().picture().judged());
        assertThat(outcome).isEqualTo(PlaygroundChallenges.confused(judged));
        assertThat(judged.right()).isBetween(judged.examples() * 8 / 10, judged.examples());
    }

    @Test
    void theHandIsLaidOnTheRunThatWasJustMade() {
        Outcome outcome = bench.answer(PlaygroundChallenges.HAND);

        assertThat(outcome.numbers()).contains(Numbers.percent(dev()));
        List<String> edits = bench.ask(it -> it.knobs().network.weights.get());
        assertThat(edits).hasSize(1);
        int step = bench.ask(it -> it.moment().get().snapshot().step());
        assertThat(step).isEqualTo(LearningKnobs.UPDATES);
    }

    @Test
    void everyAnswerCanBeTheRightOne() {
        assertThat(PlaygroundChallenges.featuresOutcome(0.5, 0.48, 0).option()).isEqualTo("line");
        assertThat(PlaygroundChallenges.featuresOutcome(0.5, 0.2, 0).option()).isEqualTo("half");
        assertThat(PlaygroundChallenges.featuresOutcome(0.5, 0.01, 0).option()).isEqualTo("solved");
        assertThat(PlaygroundChallenges.shapeOutcome(0.1, 0.2, 1, 1).option()).isEqualTo("wide");
        assertThat(PlaygroundChallenges.shapeOutcome(0.2, 0.1, 1, 1).option()).isEqualTo("deep");
        assertThat(PlaygroundChallenges.shapeOutcome(0.2, 0.19, 1, 1).option()).isEqualTo("alike");
        assertThat(PlaygroundChallenges.handOutcome(0.1, 0.1, 1).option()).isEqualTo("nothing");
        assertThat(PlaygroundChallenges.handOutcome(0.1, 0.15, 1).option()).isEqualTo("some");
        assertThat(PlaygroundChallenges.handOutcome(0.1, 0.5, 1).option()).isEqualTo("much");
        assertThat(confused(0, 0, 0)).isEqualTo("none");
        assertThat(confused(1, 2, 0)).isEqualTo("last");
        assertThat(confused(2, 1, 0)).isEqualTo("first");
        assertThat(confused(0, 1, 2)).isEqualTo("ends");
    }

    private static String confused(int first, int last, int ends) {
        int[] confusion = {9, first, ends, 0, 9, last, 0, 0, 9};
        return PlaygroundChallenges.confused(new Judged(3, confusion, new double[0], new double[0]))
                .option();
    }
}
