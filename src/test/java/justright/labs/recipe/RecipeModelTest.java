package justright.labs.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.setting.InvalidValueException;
import justright.training.BiasVariance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecipeModelTest {

    private final RecipeBench bench = new RecipeBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String advice() {
        return bench.ask(it -> it.diagnosis().getValue().advice().key());
    }

    @Test
    void opensWithAFailingPatientAndTheWholeBudget() {
        Reading reading = bench.reading();
        assertThat(reading.orders()).isZero();
        assertThat(reading.left()).isEqualTo(RecipeSettings.BUDGET);
        assertThat(reading.judged().map(Stand::of)).contains(Stand.BIAS);
        assertThat(advice()).isEqualTo("advice.bias");
    }

    @Test
    void anOrderIsTrainedPaidAndRemembered() {
        Reading before = bench.reading();
        bench.tell(it -> it.order(Remedy.BIGGER));
        Reading after = bench.reading();
        assertThat(after.orders()).isEqualTo(1);
        assertThat(after.last().regimen()).isEqualTo(before.last().regimen().after(Remedy.BIGGER));
        assertThat(after.spent()).isEqualTo(before.price(Remedy.BIGGER));
        BiasVariance errors = after.last().errors().orElseThrow();
        assertThat(errors.train()).isLessThan(before.judged().orElseThrow().train());
        assertThat(after.work()).isEqualTo(after.last().regimen().work());
    }

    @Test
    void dataForABiasIsCalledWaste() {
        Reading reading = bench.treat(Illness.HIGH_BIAS, 3, Remedy.DATA);
        assertThat(reading.isWasted(1)).isTrue();
        assertThat(reading.wasted()).isEqualTo(reading.last().price().total());
        assertThat(advice()).isEqualTo("advice.wasted.bias");
    }

    @Test
    void theRightOrderCuresAndTheChartIsDone() {
        Reading reading = bench.treat(Illness.HIGH_BIAS, 1, Remedy.BIGGER);
        assertThat(reading.isCured()).isTrue();
        assertThat(advice()).isEqualTo("advice.cured");
    }

    @Test
    void anOrderThatMakesAHealthyModelWorseIsCalledThat() {
        Reading reading = bench.treat(
                Illness.ANY,
                3,
                Remedy.DATA,
                Remedy.BIGGER,
                Remedy.REGULARIZE,
                Remedy.BIGGER,
                Remedy.REGULARIZE,
                Remedy.REGULARIZE,
                Remedy.REGULARIZE);
        assertThat(reading.isCured()).isFalse();
        assertThat(advice()).isEqualTo("advice.undone");
    }

    @Test
    void aCureBeyondALoweredBudgetIsCalledThat() {
        bench.treat(Illness.HIGH_BIAS, 1, Remedy.DATA, Remedy.BIGGER);
        bench.tell(it -> it.settingsOfLab().budget.set(10.0));
        Reading reading = bench.reading();
        assertThat(reading.isCured()).isTrue();
        assertThat(reading.left()).isNegative();
        assertThat(advice()).isEqualTo("advice.cured.over");
    }

    @Test
    void whatCannotBePaidIsNotOrdered() {
        bench.tell(it -> it.restore(LabState.of(RecipeModel.ID, Map.of("budget", "10"), 3, 0)));
        assertThat(bench.reading().canOrder(Remedy.DATA)).isFalse();
        bench.tell(it -> it.order(Remedy.DATA));
        assertThat(bench.reading().orders()).isZero();
        assertThat(bench.reading().canOrder(Remedy.BIGGER)).isTrue();
    }

    @Test
    void aCancelledOrderCostsNothing() {
        bench.reading();
        bench.tell(it -> {
            it.order(Remedy.DATA);
            it.cancelOrder();
        });
        Reading reading = bench.reading();
        assertThat(reading.orders()).isZero();
        assertThat(reading.left()).isEqualTo(RecipeSettings.BUDGET);
    }

    @Test
    void nothingElseIsOrderedWhileOneIsTrained() {
        bench.reading();
        bench.tell(it -> {
            it.order(Remedy.DATA);
            it.order(Remedy.BIGGER);
        });
        assertThat(bench.reading().orders()).isEqualTo(1);
    }

    @Test
    void choosingTheArrivalStartsOver() {
        bench.treat(Illness.HIGH_BIAS, 1, Remedy.BIGGER);
        bench.tell(it -> it.settingsOfLab().order.set(Remedy.NONE));
        assertThat(bench.reading().orders()).isZero();
    }

    @Test
    void ordersComeBackFromAStateBitForBit() {
        Reading once = bench.treat(Illness.BOTH, 5, Remedy.BIGGER, Remedy.REGULARIZE);
        LabState saved = bench.ask(RecipeModel::state);
        try (RecipeBench other = new RecipeBench()) {
            other.tell(it -> it.restore(saved));
            Reading again = other.reading();
            assertThat(again.turns())
                    .extracting(Turn::remedy)
                    .containsExactly(Remedy.NONE, Remedy.BIGGER, Remedy.REGULARIZE);
            assertThat(again.turns())
                    .extracting(Turn::errors)
                    .isEqualTo(once.turns().stream().map(Turn::errors).toList());
            assertThat(other.ask(RecipeModel::state)).isEqualTo(saved);
        }
    }

    @Test
    void aStateWithAnotherChangeIsRefused() {
        LabState odd = LabState.of(RecipeModel.ID, Map.of(), 3, 0)
                .withChanges(List.of(new LabState.Change(1, "budget", "50")));
        assertThatThrownBy(() -> bench.tell(it -> it.restore(odd)))
                .rootCause()
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void fiveSeedsRepeatEveryTurn() {
        bench.tell(it -> it.restore(LabState.of(RecipeModel.ID, Map.of("repeat", "true"), 3, 0)));
        assertThat(bench.reading().last().repeats()).hasSize(Treatment.REPEATS);
    }

    @Test
    void theOldKnobMakesAUAndTheNewOnesMoveOneErrorEach() {
        bench.tell(it -> it.restore(LabState.of(RecipeModel.ID, Map.of("knobs", "true"), 3, 0)));
        bench.settle();
        List<KnobCurve> curves = bench.ask(it -> it.curves().get());
        List<BiasVariance> stiffness = errors(curves, Knob.STIFFNESS);
        double lowest = stiffness.stream().mapToDouble(BiasVariance::dev).min().orElseThrow();
        assertThat(stiffness.getFirst().dev()).isGreaterThan(lowest + 0.01);
        assertThat(stiffness.getLast().dev()).isGreaterThan(lowest + 0.005);
        List<BiasVariance> size = errors(curves, Knob.SIZE);
        assertThat(size.getLast().train()).isLessThan(size.getFirst().train() - 0.05);
        assertThat(size.getLast().dev()).isLessThan(size.getFirst().dev() - 0.05);
        List<BiasVariance> data = errors(curves, Knob.DATA);
        assertThat(data.getLast().variance()).isLessThan(data.getFirst().variance() - 0.01);
        assertThat(data.getLast().bias()).isLessThan(0.02);
    }

    private static List<BiasVariance> errors(List<KnobCurve> curves, Knob knob) {
        return curves.stream()
                .filter(curve -> curve.knob() == knob)
                .findFirst()
                .orElseThrow()
                .errors();
    }
}
