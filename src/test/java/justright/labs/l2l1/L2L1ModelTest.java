package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.lab.LabState.Point;
import justright.lab.Undo;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class L2L1ModelTest {

    private static final Map<String, String> SMALL = Map.of("hidden", "small", "lambda", "1");

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static LabState state(Map<String, String> settings, int steps) {
        return LabState.of("l2-l1", settings, 11, steps);
    }

    private void show(LabState state) {
        bench.tell(it -> it.restore(state));
        bench.settle();
    }

    private List<LambdaTrail.Stop> stops() {
        return bench.ask(it -> it.trail().all().get());
    }

    private double[] weights() {
        return bench.ask(it -> it.moment().get().picture().weights().all());
    }

    @Test
    void opensUntrainedAndSaysWhatToDo() {
        bench.settle();

        assertThatObject(bench.ask(it -> it.diagnosis().getValue().mood())).isEqualTo(Mood.INFO);
        List<Setting<?>> controls = bench.ask(it -> it.presentation().bench());
        assertThat(controls).hasSizeLessThanOrEqualTo(5);
        assertThat(stops()).isEmpty();
    }

    @Test
    void theSameStateGivesTheSameBits() {
        show(state(SMALL, 400));
        double[] once = weights();
        show(state(Map.of("lambda", "0"), 10));
        show(state(SMALL, 400));

        assertThat(weights()).isEqualTo(once);
    }

    @Test
    void aChangeInMidRunIsSavedAndReplayed() {
        show(state(SMALL, 200));
        bench.tell(it -> it.knobs().lambda.set(10));
        bench.tell(it -> it.advance(200));
        bench.settle();
        double[] once = weights();
        LabState saved = bench.ask(L2L1Model::state);

        assertThat(saved.changes()).containsExactly(new LabState.Change(200, "lambda", "10"));
        assertThat(saved.settings()).containsEntry("lambda", "1");
        show(saved);
        assertThat(weights()).isEqualTo(once);
    }

    @Test
    void aSettledLambdaLeavesAFootprintUntilTheDataChange() {
        show(state(SMALL, Reading.SETTLED));
        assertThat(stops())
                .singleElement()
                .satisfies(stop -> assertThat(stop.lambda()).isEqualTo(1));

        bench.tell(it -> it.knobs().examples.set(60));
        assertThat(stops()).isEmpty();
    }

    @Test
    void theSweepTriesEveryLambdaAndLeadsToTheLowest() {
        show(state(Map.of("data", "breast_cancer", "hidden", "none", "lambda", "30", "sweep", "true"), 10));

        assertThat(stops()).extracting(LambdaTrail.Stop::lambda).containsExactlyElementsOf(LambdaSweep.VALUES);
        double lowest = bench.ask(it -> it.trail().lowest().orElseThrow().lambda());
        bench.tell(L2L1Model::goToLowest);
        assertThatObject(bench.ask(it -> it.knobs().lambda.get())).isEqualTo(lowest);
    }

    @Test
    void ownPointsAreTrainedOnAndSaved() {
        List<Point> points = OwnPoints.with(OwnPoints.FEWEST, new Point(0.5, 0.5, 1));
        show(state(Map.of("data", "own", "hidden", "small"), 50));
        bench.tell(it -> it.setOwnPoints(points));
        bench.tell(it -> it.advance(10));
        bench.settle();

        assertThatObject(bench.ask(
                        it -> it.moment().get().snapshot().frame().problem().m()))
                .isEqualTo(5);
        assertThat(bench.ask(L2L1Model::state).data()).isEqualTo(points);
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().advice().key()))
                .isEqualTo("advice.few");
    }

    @Test
    void ownPointsAreTakenBackOneByOneAndSetAgain() {
        show(state(Map.of("data", "own", "hidden", "none"), 10));
        Undo undo = bench.undo();
        List<Point> first = OwnPoints.with(OwnPoints.FEWEST, new Point(0.5, 0.5, 1));
        List<Point> second = OwnPoints.with(first, new Point(-0.5, 0.5, 0));
        bench.tell(it -> it.setOwnPoints(first));
        bench.tell(it -> it.setOwnPoints(second));
        bench.tell(_ -> undo.undo());
        assertThat(ownPoints()).isEqualTo(first);
        bench.settle();
        assertThatObject(bench.ask(
                        it -> it.moment().get().snapshot().frame().problem().m()))
                .as("trained on them again")
                .isEqualTo(OwnPoints.train(first).size());
        bench.tell(_ -> undo.undo());
        assertThat(ownPoints()).isEqualTo(OwnPoints.FEWEST);
        bench.tell(_ -> undo.redo());
        bench.tell(_ -> undo.redo());
        assertThat(ownPoints()).isEqualTo(second);
        assertThat(undo.canRedo().get()).isFalse();
    }

    @Test
    void takingOverThePointsOnScreenIsOneStepWithChoosingOnesOwn() {
        show(state(Map.of("data", "moons", "hidden", "none"), 10));
        Undo undo = bench.undo();
        bench.tell(it -> it.knobs().data.set(DataChoice.OWN));
        List<Point> taken = ownPoints();
        assertThat(taken).isNotEqualTo(OwnPoints.FEWEST);
        bench.tell(_ -> undo.undo());
        assertThatObject(bench.ask(it -> it.knobs().data.get())).isEqualTo(DataChoice.MOONS);
        assertThat(ownPoints()).isEqualTo(OwnPoints.FEWEST);
        assertThat(undo.canUndo().get()).isFalse();
        bench.tell(_ -> undo.redo());
        assertThat(ownPoints()).isEqualTo(taken);
    }

    @Test
    void pointsThatAreNotInUseComeBackAfterAReset() {
        show(state(Map.of("data", "own", "hidden", "none"), 10));
        List<Point> points = OwnPoints.with(OwnPoints.FEWEST, new Point(0.5, 0.5, 1));
        bench.tell(it -> it.setOwnPoints(points));
        bench.tell(it -> it.knobs().data.set(DataChoice.MOONS));
        Undo undo = bench.undo();
        bench.tell(it -> undo.around(() -> it.restore(state(Map.of(), 10))));
        assertThat(ownPoints()).isEqualTo(OwnPoints.FEWEST);
        bench.tell(_ -> undo.undo());
        assertThat(ownPoints()).isEqualTo(points);
    }

    private List<Point> ownPoints() {
        return bench.ask(it -> it.ownPoints().get());
    }

    @Test
    void saysWhenAndWhyDescentDiverges() {
        show(state(Map.of("lambda", "30", "learning-rate", "10", "hidden", "small"), 6000));

        assertThatObject(bench.ask(it -> it.moment().get().snapshot().state()))
                .isInstanceOf(TrainingState.Diverged.class);
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().mood())).isEqualTo(Mood.DIVERGED);
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().advice().key()))
                .isEqualTo("advice.diverged.decay");
    }

    @Test
    void aStateWithAWrongValueChangesNothing() {
        show(state(SMALL, 10));

        assertThatThrownBy(() -> show(state(Map.of("lambda", "1000"), 10)))
                .hasCauseInstanceOf(InvalidValueException.class);
        assertThatObject(bench.ask(it -> it.knobs().lambda.get())).isEqualTo(1.0);
    }
}
