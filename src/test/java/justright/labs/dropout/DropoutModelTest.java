package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.setting.InvalidValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutModelTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(Map<String, String> settings, int steps) {
        bench.tell(it -> it.restore(LabState.of(DropoutModel.ID, settings, DropoutModel.SEED, steps)));
        bench.settle();
    }

    private DropoutPicture picture() {
        return bench.ask(it -> it.moment().get().picture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.2", "0.05", "half"})
    void aKeepProbThatMakesNoSenseIsRefusedAndTheLastGoodOneStays(String typed) {
        assertThatThrownBy(() -> bench.tell(it -> it.knobs().keep.get(2).parse(typed)))
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThat(bench.<Double>ask(it -> it.knobs().keep.get(2).get())).isEqualTo(0.7);
    }

    @Test
    void inTheCoursesExampleTheLargestMatrixIsThatOfLayerTwo() {
        assertThat(Design.COURSE.largestMatrix()).isEqualTo(2);
        assertThat(Design.COURSE.size(2)).isEqualTo(49);
        open(Map.of("network", "course", "keep-1", "0.7", "keep-2", "0.5", "keep-3", "0.7", "keep-4", "1"), 3);
        assertThat(picture().frame().architecture().units(5)).isEqualTo(1);
        var diagram = bench.ask(it -> new NetworkPicture(
                        it.moment().get().picture(),
                        it.knobs(),
                        new justright.ui.text.Words(
                                new javafx.beans.property.SimpleObjectProperty<>(justright.ui.text.Language.ENGLISH),
                                "justright.labs.dropout.text"),
                        false)
                .diagram());
        assertThat(diagram.pointedOut()).isEqualTo(2);
        assertThat(diagram.weightNames().get(1)).contains("7×7", "largest");
    }

    @Test
    void aKeepProbMovedWhileTheRunRestsIsNotJudgedYet() {
        open(Map.of("dropout", "false"), 900);
        bench.tell(it -> {
            it.knobs().dropout.set(true);
            it.knobs().keep.get(2).set(0.1);
        });
        bench.settle();

        String advice = bench.ask(
                it -> it.presentation().diagnosis().getValue().advice().key());
        assertThat(advice).isEqualTo("advice.early.on");
    }

    @Test
    void draggingUnderALayerSetsItsKeepProbAndSwitchesDropoutOn() {
        open(Map.of("dropout", "false"), 20);
        bench.tell(it -> it.setKeepProb(1, 0.5));
        bench.settle();
        assertThat(bench.<Double>ask(it -> it.knobs().keep.get(1).get())).isEqualTo(0.55);
        assertThat(bench.<Boolean>ask(it -> it.knobs().dropout.get())).isTrue();
        assertThat(bench.<Integer>ask(it -> it.knobs().shownLayer())).isEqualTo(1);
    }

    @Test
    void aRunAtRestShowsTheNewMasksAtOnceFromTheSameNumbers() {
        open(Map.of(), 20);
        LayerDraw before = picture().pass().layer(1);
        bench.tell(it -> it.knobs().keep.get(1).set(0.4));
        bench.settle();
        LayerDraw after = picture().pass().layer(1);
        assertThat(after.uniform().data).containsExactly(before.uniform().data);
        assertThat(after.keepProb()).isEqualTo(0.4);
        assertThat(after.kept(16)).isLessThanOrEqualTo(before.kept(16));
    }

    @Test
    void slowMotionWalksTheLinesAndThenTheIteration() {
        open(Map.of(), 20);
        for (MaskLine line : List.of(MaskLine.DRAW, MaskLine.MULTIPLY, MaskLine.DIVIDE, MaskLine.NEXT)) {
            bench.tell(DropoutModel::nextLine);
            assertThat(bench.<MaskLine>ask(it -> it.knobs().line.get())).isEqualTo(line);
        }
        bench.tell(DropoutModel::nextLine);
        bench.settle();
        assertThat(bench.<MaskLine>ask(it -> it.knobs().line.get())).isEqualTo(MaskLine.DRAW);
        assertThat(bench.<Integer>ask(it -> it.moment().get().snapshot().step()))
                .isEqualTo(21);
    }

    @Test
    void leftOnAtTestTimeTheAnswersTrembleAndAskingAgainGivesOthers() {
        open(Map.of("test-time", "dropout"), 50);
        Tremble first = bench.ask(it -> it.trembling().latest().get());
        assertThat(first.calls()).hasSize(Tremble.CALLS);
        assertThat(first.spread().max()).isPositive();
        bench.tell(it -> it.trembling().again());
        bench.settle();
        Tremble second = bench.ask(it -> it.trembling().latest().get());
        assertThat(second.spread().max()).isNotEqualTo(first.spread().max());
    }

    @Test
    void withoutDropoutNothingTrembles() {
        open(Map.of("test-time", "dropout", "dropout", "false"), 50);
        assertThat(bench.<Double>ask(
                        it -> it.trembling().latest().get().spread().max()))
                .isLessThan(1e-6);
    }
}
