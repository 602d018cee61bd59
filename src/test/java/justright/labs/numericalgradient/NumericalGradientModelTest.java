package justright.labs.numericalgradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import justright.lab.Challenge;
import justright.ui.reading.Diagnosis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericalGradientModelTest {

    private final GradientBench bench = new GradientBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void opensWithAnEpsilonThatIsTooLarge() {
        bench.settle();
        Reading reading = bench.reading();
        assertThat(reading.one().slope()).isEqualTo(4.75);
        assertThat(reading.two().slope()).isEqualTo(3.25);
        Diagnosis said = bench.ask(it -> it.diagnosis().getValue());
        assertThat(said.verdict().key()).isEqualTo("verdict.curvature");
        assertThat(said.readouts()).extracting(each -> each.value()).containsExactly("4.75", "3.25", "3");
    }

    @ParameterizedTest
    @CsvSource({
        "epsilon=0.01, advice.curvature",
        "epsilon=5e-6, advice.right",
        "epsilon=1e-10, advice.rounding",
        "epsilon=1e-7;precision=single, advice.rounding",
        "epsilon=1e-9;precision=single, advice.stuck",
        "epsilon=0.003;precision=single, advice.right",
        "function=square, advice.right",
        "function=square;epsilon=1e-10, advice.rounding",
        "function=relu_net;theta=0.15;epsilon=0.1, advice.kink.below",
        "function=relu_net;theta=0.09;epsilon=0.1, advice.kink.above",
        "function=relu_net;theta=0.15;epsilon=0.01, advice.curvature",
        "function=relu_net;theta=0;epsilon=1, advice.kink.both",
        "function=tanh_net;epsilon=1e-5, advice.right",
        "theta=0;epsilon=1e-15, advice.flat",
        "function=square;theta=0;epsilon=0.1, advice.flat",
        "theta=0;epsilon=0.1, advice.curvature"
    })
    void saysWhatRulesTheError(String settings, String advice) {
        Map<String, String> values = new HashMap<>();
        for (String each : settings.split(";", -1)) {
            int sign = each.indexOf('=');
            values.put(each.substring(0, sign), each.substring(sign + 1));
        }
        bench.show(values);
        String said = bench.ask(it -> it.diagnosis().getValue().advice().key());
        assertThat(said).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({"tenth, hundred", "smaller, worse", "single, coarse", "kink, two"})
    void everyQuestionIsAnsweredByWhatIsMeasured(String id, String option) {
        Challenge.Outcome outcome = run(id);
        assertThat(outcome.option()).isEqualTo(option);
        assertThat(outcome.numbers()).hasSizeGreaterThanOrEqualTo(2);
    }

    private Challenge.Outcome run(String id) {
        return bench.answer(id);
    }

    /// A hand that moves ε meanwhile does not make the answer one to another question.
    @Test
    void aQuestionIsAskedAgainIfAHandHasMovedSomething() {
        AtomicReference<@Nullable Reading> answer = new AtomicReference<>();
        bench.tell(it -> {
            it.turnTo(Map.of("epsilon", "0.1"), answer::set);
            it.moveEpsilon(0.3);
        });
        bench.settle();
        bench.settle();
        assertThat(answer.get())
                .extracting(reading -> reading.query().epsilon())
                .isEqualTo(0.1);
    }

    @Test
    void theCloseupStaysWhileThetaIsHeldAndFollowsAfterwards() {
        bench.show(Map.of());
        bench.tell(it -> {
            it.hold();
            it.moveTheta(1.23456, 0.005);
        });
        bench.settle();
        assertThat(bench.reading().query().theta()).isEqualTo(1.235);
        assertThat(bench.reading().query().centre()).isEqualTo(1);
        bench.tell(NumericalGradientModel::letGo);
        bench.settle();
        assertThat(bench.reading().query().centre()).isEqualTo(1.235);
    }

    @Test
    void thetaAndEpsilonStayInRange() {
        bench.tell(it -> {
            it.moveTheta(17, 0.01);
            it.moveEpsilon(1e-30);
        });
        bench.settle();
        assertThat(bench.reading().query().theta()).isEqualTo(2);
        assertThat(bench.reading().query().epsilon()).isEqualTo(1e-15);
    }

    @Test
    void anotherSeedIsAnotherNetwork() {
        Reading before = bench.show(Map.of("function", "tanh_net"));
        bench.tell(NumericalGradientModel::newSeed);
        bench.settle();
        assertThat(bench.reading().here()).isNotEqualTo(before.here());
        Reading again = bench.show(Map.of("function", "tanh_net"));
        assertThat(again.here()).isEqualTo(before.here());
    }
}
