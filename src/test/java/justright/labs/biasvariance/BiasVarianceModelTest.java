package justright.labs.biasvariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import justright.setting.InvalidValueException;
import justright.training.BiasVariance.Verdict;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiasVarianceModelTest {

    private static final int FEW_STEPS = 30;

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Diagnosis diagnosis() {
        return bench.ask(it -> it.diagnosis().getValue());
    }

    @Test
    void opensUntrainedAndSaysWhatToDo() {
        bench.settle();

        assertThat(diagnosis().mood()).isEqualTo(Mood.INFO);
        assertThat(diagnosis().advice().key()).isEqualTo("advice.play");
    }

    @Test
    void measuresFourModelsOnTheSameData() {
        bench.show(Map.of("model", "large"), FEW_STEPS);

        Reading reading = bench.reading();
        assertThat(reading.of(Panel.YOURS).train())
                .isEqualTo(reading.of(Panel.WILD).train());
        assertThat(reading.of(Panel.YOURS).dev())
                .isEqualTo(reading.of(Panel.WILD).dev());
        assertThat(reading.of(Panel.SIMPLE).dev())
                .isNotEqualTo(reading.of(Panel.WILD).dev());
        assertThat(reading.problem().m()).isEqualTo(400);
    }

    /// Must hold: the textbook cases at a Bayes error of 0, and 15/16 at 15.
    @ParameterizedTest
    @CsvSource({
        "case_variance, 0, HIGH_VARIANCE, verdict.high-variance",
        "case_bias, 0, HIGH_BIAS, verdict.high-bias",
        "case_both, 0, BOTH, verdict.both",
        "case_neither, 0, NEITHER, verdict.just-right",
        "case_bias, 15, NEITHER, verdict.just-right",
    })
    void textbookCasesAreJudgedAgainstTheTypedHumanLevel(String focus, String human, Verdict verdict, String said) {
        bench.show(Map.of("focus", focus, "human", human), 0);

        assertThat(bench.reading().judged().verdict()).isEqualTo(verdict);
        assertThat(diagnosis().verdict().key()).isEqualTo(said);
        assertThat(diagnosis().readouts())
                .extracting(Readout::name)
                .last()
                .satisfies(name -> assertThat(name.key()).isEqualTo("readout.human"));
    }

    @Test
    void theRuleCanBeMoved() {
        bench.show(Map.of("focus", "case_neither", "rule-points", "0.5"), 0);

        assertThat(bench.reading().judged().verdict()).isEqualTo(Verdict.BOTH);
        bench.tell(it -> it.knobs().ruleShare.set(1));
        assertThat(bench.reading().judged().verdict()).isEqualTo(Verdict.BOTH);
        bench.tell(it -> it.knobs().rulePoints.set(1));
        assertThat(bench.reading().judged().verdict()).isEqualTo(Verdict.NEITHER);
    }

    @Test
    void bayesRisesWithTheNoise() {
        bench.show(Map.of("noise", "0.2"), 1);
        double clear = bench.reading().optimum();
        bench.show(Map.of("noise", "0.3"), 1);

        assertThat(clear).isBetween(0.0285, 0.0295);
        assertThat(bench.reading().optimum()).isBetween(0.084, 0.0855);
    }

    @Test
    void thirtyFeaturesHaveNoBoundaryAndAHumanLevel() {
        bench.show(Map.of("data", "breast_cancer", "human", "1.5"), FEW_STEPS);

        assertThat(bench.reading().bayes()).isEmpty();
        assertThat(bench.reading().judged().optimum()).isEqualTo(0.015);
        assertThatObject(bench.ask(it -> it.moment().get().picture().fields())).isEqualTo(List.of());
        assertThatObject(bench.ask(it -> it.knobs().human.available().get())).isEqualTo(true);
        assertThatObject(bench.ask(it -> it.knobs().noise.available().get())).isEqualTo(false);
    }

    @Test
    void aPanelInFocusIsWhatTheDiagnosisIsAbout() {
        bench.show(Map.of("focus", "simple"), Reading.SETTLED);
        assertThat(diagnosis().advice().key()).isEqualTo("advice.other.high-bias");

        bench.tell(it -> it.knobs().focus.set(Focus.YOURS));
        assertThat(diagnosis().advice().key()).isEqualTo("advice.high-bias.grow");
    }

    @Test
    void turningAKnobOfYoursPutsItInFocus() {
        bench.show(Map.of("focus", "simple"), 1);
        bench.tell(it -> it.knobs().examples.set(200));
        assertThat(bench.reading().focus()).isEqualTo(Focus.SIMPLE);
        bench.tell(it -> it.knobs().lambda.set(3));
        assertThat(bench.reading().focus()).isEqualTo(Focus.YOURS);
    }

    @Test
    void aChangeOfLambdaInMidRunLeavesTheOtherModelsAlone() {
        bench.show(Map.of("model", "small"), 40);
        bench.tell(it -> it.knobs().lambda.set(10));
        bench.tell(it -> it.advance(40));
        bench.settle();
        Reading moved = bench.reading();
        bench.show(Map.of("model", "small"), 80);

        assertThat(bench.reading().of(Panel.WILD)).isEqualTo(moved.of(Panel.WILD));
        assertThat(bench.reading().of(Panel.RIGHT)).isEqualTo(moved.of(Panel.RIGHT));
        assertThat(bench.reading()
                        .snapshot()
                        .frame()
                        .lane(Panel.YOURS)
                        .parameters()
                        .W(1)
                        .data)
                .isNotEqualTo(
                        moved.snapshot().frame().lane(Panel.YOURS).parameters().W(1).data);
    }

    @Test
    void aStateWithAWrongValueChangesNothing() {
        bench.show(Map.of("lambda", "1"), 1);

        assertThatThrownBy(() -> bench.show(Map.of("human", "-3"), 1)).hasCauseInstanceOf(InvalidValueException.class);
        assertThatObject(bench.ask(it -> it.knobs().lambda.get())).isEqualTo(1.0);
    }
}
