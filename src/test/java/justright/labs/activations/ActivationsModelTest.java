package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.lab.Challenge.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationsModelTest {

    private final ActivationsBench bench = new ActivationsBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFirstStateIsUnsolvedAndAnotherFunctionSolvesIt() {
        bench.settle();
        assertThat(bench.verdict()).isEqualTo("verdict.saturated");

        bench.tell(it -> it.knobs().z.set(0));
        assertThat(bench.verdict()).isEqualTo("verdict.fades");

        bench.tell(it -> {
            it.knobs().function.set(Kind.RELU);
            it.knobs().z.set(4);
        });
        assertThat(bench.verdict()).isEqualTo("verdict.passes");
    }

    @ParameterizedTest
    @CsvSource({
        "relu, -8, verdict.off",
        "leaky, -8, verdict.leaks",
        "elu, -8, verdict.saturated",
        "tanh, 0, verdict.passes",
        "linear, -8, verdict.passes"
    })
    void theProbeIsJudged(String function, String z, String verdict) {
        bench.show(Map.of("function", function, "z", z), 0);

        assertThat(bench.verdict()).isEqualTo(verdict);
        assertThat(bench.ask(it -> it.diagnosis().getValue()).readouts()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "zigzag, sigmoid, 0.5, 40, verdict.zigzags",
        "zigzag, tanh, 0.5, 40, verdict.free",
        "zigzag, sigmoid, 4, 60, verdict.diverges",
        "race, relu, 4, 200, verdict.gone",
        "dead, relu, 4, 400, verdict.mostly-dead",
        "dead, leaky, 4, 400, verdict.alive",
        "dead, maxout, 4, 400, verdict.lost",
        "race, relu, 0.5, 0, verdict.start",
        "race, sigmoid, 0.5, 200, verdict.not-there",
        "race, relu, 0.5, 200, verdict.there",
        "race, tanh, 0.5, 200, verdict.even",
        "race, maxout, 0.5, 200, verdict.faster"
    })
    void everyExperimentIsJudged(String scene, String function, String alpha, int steps, String verdict) {
        bench.show(Map.of("experiment", scene, "function", function, "learning-rate", alpha), steps);

        assertThat(bench.verdict()).isEqualTo(verdict);
    }

    @Test
    void averagedUpdatesAreJudgedByThemselves() {
        bench.show(Map.of("experiment", "zigzag", "examples", "32"), 40);

        assertThat(bench.verdict()).isEqualTo("verdict.averaged");
        assertThat(bench.reading().lane(Kind.SIGMOID).raw().shareTogether()).isLessThan(0.9);
    }

    @Test
    void lookingAtAnotherFunctionRestartsNothing() {
        bench.show(Map.of("experiment", "race"), 30);
        var run = bench.reading().snapshot().run();
        bench.tell(it -> it.knobs().function.set(Kind.ELU));
        bench.settle();

        assertThat(bench.reading().snapshot().run()).isEqualTo(run);
        assertThat(bench.reading().step()).isEqualTo(30);
        assertThat(bench.reading().kind()).isEqualTo(Kind.ELU);
    }

    @Test
    void theProbeStaysWhereItIsMeasured() {
        bench.settle();
        bench.tell(it -> it.moveProbe(2.34567));
        assertThat(bench.reading().z()).isEqualTo(2.4);
        bench.tell(it -> it.moveProbe(1e9));
        assertThat(bench.reading().z()).isEqualTo(8);
    }

    @Test
    void costsAreMeasuredForEveryFunction() {
        bench.settle();
        Map<Kind, Double> before = bench.ask(it -> it.costs().get());
        assertThat(before).isEmpty();
        bench.tell(ActivationsModel::measureCosts);
        bench.settle();

        Map<Kind, Double> costs = bench.ask(it -> it.costs().get());
        assertThat(costs).containsOnlyKeys(Kind.values()).containsEntry(Kind.RELU, 1.0);
        assertThat(costs.values()).allMatch(cost -> cost > 0);
    }

    @ParameterizedTest
    @CsvSource({"far-left, leaky", "signs, all", "kill, middle", "revive, leaky", "race, even"})
    void challengesAreAnsweredByTheirOwnRun(String id, String option) {
        Outcome outcome = bench.answer(id);

        assertThat(outcome.option()).isEqualTo(option);
    }
}
