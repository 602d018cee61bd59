package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.lab.Challenge.Outcome;
import justright.ui.reading.Diagnosis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializationModelTest {

    private final InitializationBench bench = new InitializationBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String verdict() {
        return bench.ask(it -> it.diagnosis().getValue()).verdict().key();
    }

    @Test
    void theFirstStateIsUnsolvedAndKSolvesIt() {
        bench.settle();
        assertThat(bench.reading().focus()).isEqualTo(Scheme.YOURS);
        assertThat(verdict()).isEqualTo("verdict.vanishes");

        bench.tell(it -> it.knobs().k.set(1));
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.kept");

        bench.tell(it -> it.knobs().k.set(100));
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.saturates");
    }

    @ParameterizedTest
    @CsvSource({
        "zeros, activations, verdict.identical",
        "small, activations, verdict.vanishes",
        "large, activations, verdict.saturates",
        "large, gradients, verdict.kept",
        "small, gradients, verdict.vanishes"
    })
    void theRowInFocusIsJudged(String scheme, String view, String verdict) {
        bench.show(Map.of("focus", scheme, "view", view), 0);

        assertThat(verdict()).isEqualTo(verdict);
        Diagnosis said = bench.ask(it -> it.diagnosis().getValue());
        assertThat(said.readouts()).hasSize(3);
    }

    @Test
    void reluUnderLargeWeightsExplodesBothWays() {
        Map<String, String> relu = Map.of("bend", "relu", "focus", "large");
        bench.show(relu, 0);
        assertThat(verdict()).isEqualTo("verdict.explodes");
        bench.tell(it -> it.knobs().view.set(View.GRADIENTS));
        bench.settle();
        assertThat(verdict()).isEqualTo("verdict.explodes");
    }

    @Test
    void atMostFourRowsAreShown() {
        bench.tell(it -> it.knobs().shown(Scheme.XAVIER).set(true));
        bench.settle();
        assertThat(bench.reading().rows()).hasSize(Knobs.MOST_ROWS);
        boolean offered =
                bench.ask(it -> it.knobs().shown(Scheme.HE).available().get());
        assertThat(offered).isFalse();

        bench.tell(it -> {
            for (Scheme scheme : Scheme.values()) {
                it.knobs().shown(scheme).set(false);
            }
        });
        bench.settle();
        assertThat(bench.reading().rows()).extracting(Row::scheme).containsExactly(Scheme.YOURS);
    }

    @Test
    void movingKPutsItsRowInFocus() {
        bench.show(Map.of("focus", "small"), 0);
        bench.tell(it -> it.knobs().k.set(2));
        bench.settle();

        assertThat(bench.reading().focus()).isEqualTo(Scheme.YOURS);
    }

    @Test
    void theMeasuredGainIsWhatTheFormulaPlans() {
        bench.show(Map.of("k", "1"), 0);
        Reading reading = bench.reading();
        double planned = 50 * Scheme.YOURS.secondMoment(1, 50, 50);

        assertThat(reading.inFocus().wave().layers().get(1).gain()).isBetween(planned * 0.8, planned * 1.25);
    }

    @ParameterizedTest
    @CsvSource({"relu, shrinks", "symmetry, one", "slip, saturate", "sigmoid, large"})
    void challengesAreAnsweredByTheirOwnRun(String id, String option) {
        Outcome outcome = bench.answer(id);

        assertThat(outcome.option()).isEqualTo(option);
    }
}
