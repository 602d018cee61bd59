package justright.labs.trainingloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import justright.lab.Challenge;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.labs.ModelBench;
import justright.training.Hyperparameters;
import justright.ui.formula.Formula.Segment;
import justright.ui.reading.Diagnosis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopModelTest {

    private final ModelBench<LoopModel> bench = new ModelBench<>("justright.labs.trainingloop.text", LoopModel::new);

    @AfterEach
    void close() {
        bench.close();
    }

    private void show(Map<String, String> settings, int steps) {
        bench.tell(it -> it.restore(LabState.of(LoopModel.ID, settings, LoopModel.SEED, steps)));
        bench.settle();
    }

    private Moment<Hyperparameters, LoopFrame, LoopPicture> now() {
        return bench.ask(it -> Objects.requireNonNull(it.moment().get()));
    }

    @Test
    void phasesFollowEachOtherAndThenTheNextIterationBegins() {
        show(Map.of(), 0);
        for (Phase phase : Phase.values()) {
            Phase shown = bench.ask(it -> it.knobs().phase.get());
            assertThat(shown).as("%s", phase).isSameAs(phase);
            assertThat(now().snapshot().step()).isZero();
            bench.tell(LoopModel::nextPhase);
            bench.settle();
        }
        assertThat(now().snapshot().step()).isEqualTo(1);
        Phase first = bench.ask(it -> it.knobs().phase.get());
        assertThat(first).isSameAs(Phase.BATCH);
    }

    @Test
    void theFormulaAsksBeforeItAnswers() {
        show(Map.of("phase", "backward"), 0);
        Segment asked = bench.ask(it -> it.presentation()
                .formula()
                .getValue()
                .numbers()
                .getFirst()
                .segments()
                .getLast());
        assertThat(asked.text()).isEqualTo("?");
        show(Map.of("phase", "update"), 0);
        Segment answered = bench.ask(it -> it.presentation()
                .formula()
                .getValue()
                .numbers()
                .getFirst()
                .segments()
                .getLast());
        assertThat(answered).isInstanceOf(Segment.Result.class);
    }

    /// The verdict is about the very next update: so it is judged by making it.
    @ParameterizedTest
    @CsvSource({"0.5, 8, 0", "0.5, 8, 40", "20, 8, 4", "0.5, 60, 30", "30, 60, 12", "0.5, 1, 33"})
    void theVerdictIsWhatTheNextUpdateDoes(String alpha, String batch, int steps) {
        show(Map.of("learning-rate", alpha, "batch", batch), steps);
        NextUpdate next = now().picture().next();
        Diagnosis said = bench.ask(it -> it.diagnosis().getValue());
        double before = now().snapshot().measures().get(justright.training.Series.COST);
        bench.tell(it -> it.advance(1));
        bench.settle();
        double after = now().snapshot().measures().get(justright.training.Series.COST);
        assertThat(next.allBefore()).isEqualTo(before);
        assertThat(next.allAfter()).isEqualTo(after);
        String expected = next.batchAfter() > next.batchBefore()
                ? "verdict.overshoots"
                : after > before ? "verdict.batch-only" : "verdict.downhill";
        assertThat(said.verdict().key()).isEqualTo(expected);
    }

    /// Late in a run a step changes J by less than a thousandth.
    @ParameterizedTest
    @CsvSource({
        "0.72, 0.654, 0.720 → 0.654",
        "0.36921, 0.36914, 0.3692 → 0.3691",
        "0.369, 0.369, 0.369 → 0.369",
        "0.36900001, 0.369, 0.369000 → 0.369000"
    })
    void aChangeCanBeSeen(double before, double after, String written) {
        assertThat(LoopDiagnosis.change(before, after)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"epoch, six", "jagged, often", "full, never"})
    void everyQuestionIsAnsweredByCounting(String id, String option) {
        Challenge.Outcome outcome = bench.answer(id);
        assertThat(outcome.option()).isEqualTo(option);
    }

    @Test
    void theBatchIsLit() {
        show(Map.of("batch", "5"), 0);
        assertThat(now().picture().examples()).filteredOn(each -> each.lit()).hasSize(5);
    }
}
