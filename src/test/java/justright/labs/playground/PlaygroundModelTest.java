package justright.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import justright.lab.LabState;
import justright.lab.LabState.Point;
import justright.lab.Moment;
import justright.lab.Repeats;
import justright.setting.InvalidValueException;
import justright.training.BiasVariance;
import justright.training.NetworkValues;
import justright.training.Series;
import justright.training.TrainingState;
import justright.training.problem.OwnTable;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaygroundModelTest {

    private static final Map<String, String> SMALL = Map.of("hidden", "4", "examples", "60", "dev", "60");

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static LabState state(Map<String, String> settings, int steps) {
        return LabState.of("playground", settings, 3, steps);
    }

    private void show(LabState state) {
        bench.tell(it -> it.restore(state));
        bench.settle();
    }

    private Moment<PlayRule, PlayFrame, PlayPicture> now() {
        return Objects.requireNonNull(bench.ask(it -> it.moment().get()));
    }

    private double[] weights() {
        return now().snapshot().frame().parameters().W(1).data;
    }

    private String advice() {
        return bench.ask(it -> it.diagnosis().getValue().advice().key());
    }

    @Test
    void aWeightSetByHandIsSavedReplayedAndTakenBack() {
        show(state(SMALL, 200));
        double[] before = weights().clone();
        bench.tell(it -> it.setWeight(1, 2, 1, 3, false));
        bench.tell(it -> it.setWeight(1, 2, 1, 3.5, true));
        bench.settle();
        assertThat(weights()[2]).as("shown at once").isEqualTo(3.5);
        assertThat(now().snapshot().step()).as("nothing is trained for it").isEqualTo(200);

        double[] curve = now().snapshot().curves().curve(Series.DEV_ERROR).last();
        assertThat(curve[curve.length - 1])
                .as("the curve ends at what is told of this moment")
                .isEqualTo(now().snapshot().measures().get(Series.DEV_ERROR));

        bench.tell(it -> it.advance(50));
        bench.settle();
        double[] after = weights().clone();
        LabState saved = bench.ask(PlaygroundModel::state);
        assertThat(saved.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.setting()).isEqualTo("weights"));
        show(state(SMALL, 10));
        show(saved);
        assertThat(weights()).isEqualTo(after);

        bench.tell(it -> it.seek(200));
        bench.tell(it -> it.knobs().network.weights.reset());
        bench.settle();
        assertThat(weights()).isEqualTo(before);
    }

    @Test
    void aKeptNetworkIsWhereRunsBeginAndIsSaved() {
        show(state(SMALL, 30));
        bench.tell(it -> it.setWeight(1, 2, 1, 3.5, true));
        bench.settle();
        double[] kept = weights().clone();
        bench.tell(PlaygroundModel::beginHere);
        bench.settle();
        assertThat(now().snapshot().step()).isZero();
        assertThat(weights()).isEqualTo(kept);
        bench.tell(it -> it.advance(20));
        bench.settle();
        double[] later = weights().clone();
        LabState saved = bench.ask(PlaygroundModel::state);
        show(state(SMALL, 10));
        assertThat(bench.ask(PlaygroundModel::state).parameters()).isNull();
        show(saved);
        assertThat(weights()).isEqualTo(later);

        NetworkValues parameters = Objects.requireNonNull(saved.parameters());
        assertThat(bench.<Optional<?>>ask(it -> it.refuse(parameters))).isEmpty();
        bench.tell(it -> it.knobs().network.addUnits(1, 1));
        bench.settle();
        assertThat(bench.ask(PlaygroundModel::state).parameters()).isNull();
        assertThat(bench.<Optional<?>>ask(it -> it.refuse(parameters))).isPresent();
    }

    @Test
    void anotherNetworkForgetsWhatHandsDidToTheLast() {
        show(state(SMALL, 20));
        bench.tell(it -> it.setWeight(1, 2, 1, 3, true));
        bench.settle();
        bench.tell(it -> it.knobs().network.addUnits(1, 1));
        bench.settle();

        assertThatObject(bench.ask(it -> it.knobs().network.weights.get())).isEqualTo(List.of());
        assertThat(now().snapshot().frame().parameters().architecture().units(1))
                .isEqualTo(5);
    }

    @Test
    void unitsThatBeginAlikeAreNamedAsTheReason() {
        show(state(Map.of("initialization", "zeros"), 400));
        assertThat(advice()).isEqualTo("advice.bias.known");
        assertThat(remedy()).isEqualTo("remedy.alike");
        show(state(Map.of("initialization", "zeros", "hidden", "none"), 400));
        assertThat(remedy()).as("one unit has none beside it").isNotEqualTo("remedy.alike");
    }

    @Test
    void aTrainErrorBelowTheBestPossibleIsNotCalledClose() {
        show(state(SMALL, 400));
        Reading reading = Reading.of(now());
        Knobs knobs = Runs.knobs(Map.of());

        assertThat(Advice.of(reading, new BiasVariance(0.25, 0.40, 0.41), knobs).key())
                .isEqualTo("advice.good.flattered");
        assertThat(Advice.of(reading, new BiasVariance(0.40, 0.41, 0.41), knobs).key())
                .isEqualTo("advice.good");
    }

    private String remedy() {
        return bench.ask(it -> ((justright.ui.text.Phrase)
                        it.diagnosis().getValue().advice().arguments().getLast())
                .key());
    }

    @Test
    void aRegressionIsTakenOverAsHeights() {
        show(state(Map.of("data", "hills", "examples", "60"), 10));
        bench.tell(it -> it.knobs().data.data.set(DataChoice.OWN));
        bench.settle();

        assertThatObject(bench.ask(it -> it.knobs().data.painted.get())).isEqualTo(Painted.HEIGHTS);
        assertThat(now().snapshot().frame().task().isRegression()).isTrue();
        assertThat(bench.<Long>ask(it -> it.own().get().points().stream()
                        .map(Point::label)
                        .distinct()
                        .count()))
                .isGreaterThan(2L);
    }

    @Test
    void unitsAndLayersStayWithinBounds() {
        bench.tell(it -> {
            it.knobs().network.addUnits(1, -100);
            it.knobs().network.addUnits(2, 1000);
            for (int i = 0; i < 20; i++) {
                it.knobs().network.addLayers(1);
            }
        });
        assertThatObject(bench.ask(it -> it.knobs().network.hidden.encode())).isEqualTo("1 64 64 64 64 64 64 64");
        bench.tell(it -> {
            for (int i = 0; i < 20; i++) {
                it.knobs().network.addLayers(-1);
            }
            it.knobs().network.addUnits(1, 1);
        });
        assertThatObject(bench.ask(it -> it.knobs().network.hidden.encode())).isEqualTo("none");
        bench.tell(it -> it.knobs().network.addLayers(1));
        assertThatObject(bench.ask(it -> it.knobs().network.hidden.size())).isEqualTo(1);
    }

    @Test
    void oneFeatureAlwaysStays() {
        bench.tell(it -> {
            it.knobs().data.toggle(Feature.X1);
            it.knobs().data.toggle(Feature.X2);
        });
        assertThatObject(bench.ask(it -> it.knobs().data.features.encode())).isEqualTo("x2");
    }

    @Test
    void paintedPointsAreLearnedAndSavedAndAClassWaitsForItsThird() {
        show(state(Map.of("data", "own", "hidden", "4"), 20));
        List<Point> one = Points.with(Points.FEWEST, new Point(0, 2, 2));
        bench.tell(it -> it.setPoints(one, true));
        bench.tell(it -> it.pause());
        bench.settle();
        assertThatObject(now().snapshot().frame().task().classes()).isEqualTo(2);
        assertThat(bench.ask(PlaygroundModel::state).data()).isEqualTo(one);

        List<Point> three = Points.with(Points.with(one, new Point(0.1, 2, 2)), new Point(0.2, 2, 2));
        bench.tell(it -> it.setPoints(three, true));
        bench.tell(it -> it.pause());
        bench.settle();
        assertThatObject(now().snapshot().frame().task().classes()).isEqualTo(3);
        assertThat(now().picture().scene()).isPresent();
    }

    @Test
    void aFileWithPointsOfOneClassOpensAndSaysWhy() {
        List<Point> alike = List.of(new Point(0, 0, 0), new Point(1, 1, 0), new Point(0, 1, 0), new Point(1, 0, 0));
        show(state(Map.of("data", "own", "hidden", "4"), 20).withData(alike));

        assertThat(advice()).isEqualTo("trouble.one-class");
        assertThat(bench.ask(PlaygroundModel::state).data()).isEqualTo(alike);
    }

    @Test
    void aStateThatBringsATableShowsItWhateverItsSettingsSay() {
        double[] cells = {1, 2, 0, 3, 5, 1, 2, 2, 0, 4, 6, 1, 1, 1, 0, 5, 5, 1};
        OwnTable table = new OwnTable(
                "mine.csv", List.of("a", "b", "y"), cells, 2, List.of("no", "yes"), new OwnTable.Plane(0, 1));
        show(state(Map.of("data", "moons", "hidden", "4"), 10).withTable(table));
        assertThat(bench.ask(PlaygroundModel::state).table()).isEqualTo(table);
        assertThat(now().snapshot().frame().task().features()).isEqualTo(2);
    }

    @Test
    void aTableIsLearnedAndSaved() {
        double[] cells = new double[60 * 4];
        for (int row = 0; row < 60; row++) {
            cells[4 * row] = row % 7;
            cells[4 * row + 1] = row % 5;
            cells[4 * row + 2] = row % 2;
            cells[4 * row + 3] = row % 2;
        }
        OwnTable table = new OwnTable(
                "mine.csv", List.of("a", "b", "c", "y"), cells, 3, List.of("no", "yes"), new OwnTable.Plane(0, 2));
        show(state(Map.of("data", "table", "hidden", "4"), 100).withTable(table));

        assertThat(now().snapshot().frame().task().trouble()).isEqualTo(Trouble.NONE);
        assertThat(now().picture().scene().orElseThrow().plane()).isEqualTo(new Plane(0, 2));
        assertThat(bench.ask(PlaygroundModel::state).table()).isEqualTo(table);
        bench.tell(it -> it.knobs().data.data.set(DataChoice.CIRCLE));
        assertThat(bench.ask(PlaygroundModel::state).table()).isNull();
        bench.tell(it -> it.knobs().data.data.set(DataChoice.TABLE));
        bench.settle();
        assertThat(now().snapshot().frame().task().features()).as("it is kept").isEqualTo(3);
    }

    @Test
    void columnsOfThePlaneAreDrawnWithoutTrainingAgain() {
        show(state(Map.of("data", "iris", "hidden", "4"), 100));
        assertThat(now().picture().scene()).isEmpty();
        bench.tell(it -> {
            it.knobs().view.planeX.set(3);
            it.knobs().view.planeY.set(4);
        });
        bench.settle();

        assertThat(now().snapshot().step()).isEqualTo(100);
        assertThat(now().picture().scene().orElseThrow().plane()).isEqualTo(new Plane(2, 3));
    }

    @Test
    void aRunStopsByItselfAndGoesOnWhenAsked() {
        show(state(Map.of("data", "gauss", "noise", "0.2", "hidden", "none", "stop", "target", "target", "5"), 0));
        bench.tell(PlaygroundModel::runToEnd);
        bench.settle();
        int stopped = now().snapshot().step();
        assertThat(now().snapshot().state()).isInstanceOf(TrainingState.Finished.class);
        assertThat(stopped).isLessThan(LearningKnobs.UPDATES);
        assertThat(advice()).isEqualTo("advice.stopped.target");

        LabState saved = bench.ask(PlaygroundModel::state);
        double[] then = weights().clone();
        show(saved);
        assertThat(now().snapshot().step()).isEqualTo(stopped);
        assertThat(weights()).isEqualTo(then);
        bench.tell(PlaygroundModel::runToEnd);
        bench.settle();
        assertThat(now().snapshot().step()).isEqualTo(LearningKnobs.UPDATES);
    }

    @Test
    void aRunPlayedOnPastItsStopIsRepeatedAsFar() {
        show(state(Map.of("data", "gauss", "noise", "0.2", "hidden", "none", "stop", "target", "target", "5"), 0));
        bench.tell(PlaygroundModel::runToEnd);
        bench.settle();
        int stopped = now().snapshot().step();
        assertThat(isRepeatedUntil(stopped)).as("ends where this one did").isTrue();

        bench.tell(PlaygroundModel::runToEnd);
        bench.settle();
        assertThat(now().snapshot().step()).isEqualTo(LearningKnobs.UPDATES);
        assertThat(isRepeatedUntil(LearningKnobs.UPDATES)).as("goes on as far").isTrue();
        bench.tell(it -> it.seek(stopped / 2));
        bench.settle();
        assertThat(isRepeatedUntil(LearningKnobs.UPDATES)).as("looking back").isTrue();
    }

    /// Whether the first of five repetitions, which is the present run's own seed, was made up to a step, and no
    /// further: there its last curve point lies, or within the ten updates before.
    private boolean isRepeatedUntil(int step) {
        bench.tell(it -> it.repetition().toggle());
        bench.settle();
        Repeats.Made made =
                (Repeats.Made) bench.ask(it -> it.repetition().status().getValue());
        int[] steps = made.settings().getFirst().runs().getFirst().steps();
        return steps[steps.length - 1] > step - 10 && steps[steps.length - 1] <= step;
    }

    private List<Point> points() {
        return bench.ask(it -> it.own().get().points());
    }

    @Test
    void ownPointsBeginAsThoseOnScreenIfTheseAreEnough() {
        show(state(Map.of("data", "moons", "examples", "40", "hidden", "4"), 10));
        bench.tell(it -> it.knobs().data.data.set(DataChoice.OWN));
        bench.settle();
        assertThat(points()).hasSize(40);

        show(state(Map.of("data", "table", "hidden", "4"), 10));
        bench.tell(it -> it.knobs().data.data.set(DataChoice.OWN));
        bench.settle();
        assertThat(points()).isEqualTo(Points.FEWEST);
        assertThat(now().snapshot().frame().task().trouble()).isEqualTo(Trouble.NONE);
    }

    @Test
    void divergenceSaysWhatToDo() {
        show(state(Map.of("data", "hills", "hidden", "8", "activation", "relu", "learning-rate", "10"), 0));
        bench.tell(PlaygroundModel::runToEnd);
        bench.settle();

        assertThat(now().snapshot().state()).isInstanceOf(TrainingState.Diverged.class);
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().mood())).isEqualTo(Mood.DIVERGED);
        assertThat(advice()).isEqualTo("advice.diverged");
    }

    @Test
    void aStateWithAWrongValueChangesNothing() {
        show(state(SMALL, 10));

        assertThatThrownBy(() -> show(state(Map.of("hidden", "65"), 10)))
                .hasCauseInstanceOf(InvalidValueException.class);
        assertThatObject(bench.ask(it -> it.knobs().network.hidden.encode())).isEqualTo("4");
    }
}
