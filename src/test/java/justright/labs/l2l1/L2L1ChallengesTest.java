package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import justright.lab.Challenge.Outcome;
import justright.labs.ModelBench;
import justright.training.Series;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L2L1ChallengesTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private double dev() {
        return bench.ask(it -> it.moment().get().snapshot().measures().get(Series.DEV_ERROR));
    }

    private List<Object> pins() {
        return bench.ask(it -> List.copyOf(it.pins()));
    }

    @Test
    void measurementsAreCountedInTheRunItself() {
        Outcome outcome = bench.answer(L2L1Challenges.MEASUREMENTS);

        int used = bench.ask(it -> it.moment().get().picture().weights().usedFeatures());
        assertThat(outcome.option()).isEqualTo(used <= 10 ? "ten" : used <= 20 ? "twenty" : "more");
        assertThat(outcome.numbers()).contains(Numbers.whole(used), Numbers.percent(dev()));
    }

    @Test
    void theAnswerFollowsTheSeed() {
        bench.tell(L2L1Model::newSeed);
        Outcome other = bench.answer(L2L1Challenges.MEASUREMENTS);

        long seed = bench.ask(L2L1Model::seed);
        assertThat(seed).isEqualTo(L2L1Model.SEED + 1);
        assertThat(other.numbers()).contains(Numbers.percent(dev()));
    }

    @Test
    void aMovedControlLeavesTheQuestionUnanswered() {
        List<Outcome> answers = new CopyOnWriteArrayList<>();
        bench.tell(it -> ModelBench.challenge(it, L2L1Challenges.MEASUREMENTS).run(answers::add));
        assertThatObject(bench.ask(it -> it.awaited().get())).isEqualTo(true);
        bench.tell(it -> it.knobs().lambda.set(1));
        assertThatObject(bench.ask(it -> it.awaited().get())).isEqualTo(false);
        bench.settle();
        assertThat(answers).isEmpty();
    }

    @Test
    void lookingOnDoesNotSpoilTheRun() {
        Outcome outcome = bench.report(model -> done -> {
            ModelBench.challenge(model, L2L1Challenges.MEASUREMENTS).run(done);
            model.knobs().bestBoundary.set(true);
            model.pause();
            model.runToEnd();
        });

        assertThat(outcome.option()).isNotBlank();
    }

    @Test
    void aComparisonLeavesTheOwnPinsAlone() {
        for (int pinned = 0; pinned < 3; pinned++) {
            bench.tell(L2L1Model::newSeed);
            bench.tell(it -> it.advance(10));
            bench.settle();
            bench.tell(L2L1Model::togglePin);
        }
        List<Object> own = pins();
        Map<String, String> small = Map.of("hidden", "none", "data", "breast_cancer");
        bench.<Boolean>report(it -> done -> it.compare(small, small, (_, _) -> done.accept(true)));

        assertThat(pins()).hasSize(4).containsAll(own);
        bench.tell(L2L1Model::newSeed);
        assertThat(pins()).isEqualTo(own);
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(
            strings = {L2L1Challenges.TRAIN_ERROR, L2L1Challenges.ZEROS, L2L1Challenges.THIRTY, L2L1Challenges.BIASES})
    void everyQuestionFindsOneOfItsAnswers(String id) {
        Outcome outcome = bench.answer(id);

        List<String> options = bench.options(id);
        assertThat(options).contains(outcome.option());
        assertThat(outcome.numbers()).contains(Numbers.percent(dev()));
    }
}
