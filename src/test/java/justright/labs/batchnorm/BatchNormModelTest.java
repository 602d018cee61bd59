package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import justright.lab.Challenge.Outcome;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.labs.ModelBench;
import justright.store.DocumentFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchNormModelTest {

    /// A net whose map is quickly made.
    private static final Map<String, String> SHALLOW = Map.of("layers", "1", "bend", "tanh");

    private final Bench bench = new Bench();

    /// This lab's model with nothing around it.
    private static final class Bench extends ModelBench<BatchNormModel> {
        Bench() {
            super("justright.labs.batchnorm.text", BatchNormModel::new);
        }

        void show(Map<String, String> settings, int steps) {
            tell(it -> it.restore(LabState.of(BatchNormModel.ID, settings, BatchNormModel.SEED, steps)));
            settle();
        }

        boolean is(Predicate<BatchNormModel> question) {
            return ask(question::test);
        }

        Painting painting() {
            return ask(it -> it.painting().get());
        }

        Atlas atlas() {
            return ask(it -> it.survey().atlas().get());
        }

        Reading reading() {
            return ask(it -> Objects.requireNonNull(it.reading().get()));
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String verdict() {
        return bench.ask(it -> it.diagnosis().getValue()).verdict().key();
    }

    private String advice() {
        return bench.ask(it -> it.diagnosis().getValue()).advice().key();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.1, 64, 0, start, advice.start",
        "0.5, 0.1, 64, 100, only, advice.only.faint",
        "0.5, 100, 64, 100, only, advice.only.burst",
        "0.2, 2, 64, 100, both, advice.both.helps",
        "0.2, 2, 192, 100, both, advice.both.not",
        "0.05, 3, 64, 100, worse, advice.worse",
        "0.005, 0.1, 64, 100, neither, advice.neither.low",
        "10, 0.1, 64, 100, neither, advice.neither.high",
        "0.5, 0.1, 8, 100, neither, advice.neither.small",
        "0.05, 0.1, 64, 20, underway, advice.underway",
        "0.5, 0.1, 1, 100, alone, advice.alone"
    })
    void saysWhichNetTrains(String rate, String k, String batch, int steps, String verdict, String advice) {
        bench.show(Map.of("learning-rate", rate, "k", k, "batch", batch), steps);

        assertThat(verdict()).isEqualTo("verdict." + verdict);
        assertThat(advice()).isEqualTo(advice);
        assertThat(bench.ask(it -> it.diagnosis().getValue()).readouts()).hasSize(3);
    }

    /// Layers without batch norm, of either net, want another k than α.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.01, last, advice.neither.faint",
        "0.5, 1000, first, advice.neither.loud",
        "0.2, 1000, all, advice.neither.heavy",
        "0.2, 0.3, all, advice.only.slow",
        "1, 1, all, advice.only.other",
        "0.2, 10, all, advice.only.burst"
    })
    void saysWhichWayToTurn(String rate, String k, String placement, String advice) {
        bench.show(Map.of("learning-rate", rate, "k", k, "placement", placement), 100);

        assertThat(advice()).isEqualTo(advice);
    }

    @Test
    void theMapIsHiddenUntilItIsWantedAndThenWhole() {
        bench.show(SHALLOW, 0);
        assertThat(bench.reading().map().costs()).isEmpty();

        bench.tell(it -> it.knobs().map.set(true));
        bench.settle();
        Atlas whole = bench.reading().map();
        assertThat(whole.isComplete()).isTrue();

        bench.tell(it -> it.knobs().map.set(false));
        assertThat(bench.reading().map().costs()).isEmpty();
    }

    @Test
    void stoppingLeavesFinishedCellsAndGoingOnMakesTheOthers() {
        bench.show(SHALLOW, 0);
        bench.tell(it -> {
            it.knobs().map.set(true);
            it.survey().stop();
        });
        assertThat(bench.is(it -> it.survey().running().get())).isFalse();
        assertThat(bench.is(it -> it.survey().atlas().get().isComplete())).isFalse();

        bench.tell(it -> it.survey().resume());
        bench.settle();
        assertThat(bench.is(it -> it.survey().atlas().get().isComplete())).isTrue();
    }

    @Test
    void movingAlphaKeepsTheMapAndAnotherNetForgetsIt() {
        bench.show(Map.of("map", "true", "layers", "1", "bend", "tanh"), 0);
        Atlas before = bench.atlas();
        bench.tell(it -> it.knobs().learningRate.set(0.02));
        bench.settle();
        assertThat(bench.atlas()).isSameAs(before);

        bench.tell(it -> {
            it.knobs().map.set(false);
            it.knobs().layers.set(2);
        });
        assertThat(bench.atlas()).isEqualTo(Atlas.EMPTY);
    }

    @Test
    void thePenPaintsWhileTheMapIsHiddenAndMovesTheMarkAfterwards() {
        bench.show(SHALLOW, 0);
        bench.tell(it -> new MapPen(it, Lane.WITH).pressed(KeyCode.SPACE, 2.2, 8.9));
        Cell painted = new Cell(Lane.WITH, 2, 9);
        assertThat(bench.painting().cells()).containsExactly(painted);
        bench.tell(it -> new MapPen(it, Lane.WITH).pressed(KeyCode.ENTER, 2, 9));
        assertThat(bench.painting().cells()).isEmpty();

        bench.tell(it -> {
            it.knobs().map.set(true);
            new MapPen(it, Lane.WITHOUT).pressed(KeyCode.SPACE, 5, 6);
        });
        bench.settle();
        assertThat(bench.reading().learningRate()).isEqualTo(0.2);
        assertThat(bench.reading().design().k()).isEqualTo(1);
        assertThat(bench.reading().step()).isEqualTo(BatchNormModel.HORIZON);
        Cell here = new Cell(Lane.WITH, 5, 6);
        assertThat(bench.reading().map().cost(here)).hasValue(bench.reading().cost(Lane.WITH));
    }

    @Test
    void undoingShowsTheUnitsOwnZ() {
        bench.settle();
        bench.tell(BatchNormModel::undo);
        double[] z = bench.reading().layerInSight().passages().getFirst().z();
        double[] back = OneUnit.pass(z, bench.reading().gamma(), bench.reading().beta());

        assertThat(bench.is(it -> it.knobs().face.get() == Face.UNIT)).isTrue();
        for (int i = 0; i < z.length; i++) {
            assertThat(back[i]).isCloseTo(z[i], within(1e-9));
        }
    }

    /// Numbers that overflow in the net with batch norm too are a value: nothing breaks, nothing is undone.
    @ParameterizedTest
    @CsvSource({"10, 1000, first, 64", "10, 1, first, 64", "10, 1000, all, 1"})
    void whatOverflowsIsShown(String rate, String k, String placement, String batch) {
        Map<String, String> wild = Map.of(
                "learning-rate", rate, "k", k, "placement", placement, "batch", batch, "layer", "5", "face", "unit");
        bench.show(wild, 100);
        bench.tell(BatchNormModel::undo);
        bench.settle();

        assertThat(bench.reading().cost(Lane.WITH)).isGreaterThan(1);
        assertThat(verdict()).isIn("verdict.neither", "verdict.alone");
    }

    /// A unit that has faded wants a γ near √ε, which the knob reaches.
    @Test
    void aFadedUnitCanBeUndone() {
        bench.show(Map.of("k", "0.001", "layer", "5", "layers", "5", "batch", "1"), 0);
        bench.tell(BatchNormModel::undo);

        assertThat(bench.reading().gamma()).isCloseTo(Math.sqrt(1e-5), within(1e-9));
    }

    @Test
    void aPaintingIsSavedAndComesBack() {
        bench.settle();
        Painting painting = Painting.NONE.with(new Cell(Lane.WITHOUT, 4, 7), true);
        bench.tell(it -> it.paint(painting));
        LabState saved = bench.ask(BatchNormModel::state);
        bench.tell(it -> it.paint(Painting.NONE));
        bench.tell(it -> it.restore(saved));
        bench.settle();

        assertThat(bench.painting()).isEqualTo(painting);
    }

    @Test
    void aStrokeIsTakenBackAndPaintedAgain() {
        Undo undo = bench.undo();
        Painting one = Painting.NONE.with(new Cell(Lane.WITHOUT, 4, 7), true);
        Painting two = one.with(new Cell(Lane.WITH, 5, 7), true);
        bench.tell(it -> it.paint(one));
        bench.tell(it -> it.paint(two));
        bench.tell(_ -> undo.undo());
        assertThat(bench.painting()).isEqualTo(one);
        bench.tell(_ -> undo.undo());
        assertThat(bench.painting()).isEqualTo(Painting.NONE);
        bench.tell(_ -> undo.redo());
        bench.tell(_ -> undo.redo());
        assertThat(bench.painting()).isEqualTo(two);
    }

    /// A class that has painted sees its own cells on the map of the next step; a state opened from a file has its own.
    @Test
    void aPaintingStaysWhenThePresenterOpensTheMap() {
        Painting painting = Painting.NONE.with(new Cell(Lane.WITH, 4, 7), true);
        LabState opening =
                DocumentFile.beats(new BatchNormLab().descriptor()).beats().get(1);
        bench.tell(it -> it.paint(painting));
        bench.tell(it -> it.restore(opening));
        assertThat(bench.painting()).isEqualTo(painting);

        bench.tell(it -> it.restore(LabState.of(BatchNormModel.ID, opening.settings(), 1, 0)));
        assertThat(bench.painting()).isEqualTo(Painting.NONE);
    }

    /// Both nets start from the same weights, and W is all that differs between layers without batch norm.
    @Test
    void bothNetsStartFromTheSameWeights() {
        bench.settle();
        RaceFrame frame = bench.reading().snapshot().frame();

        for (int l = 1; l <= 6; l++) {
            assertThat(Lane.WITH.of(frame.lanes()).W(l).data)
                    .containsExactly(Lane.WITHOUT.of(frame.lanes()).W(l).data);
        }
    }

    @Test
    void onlyTheChosenLayersAreNormalized() {
        bench.show(Map.of("placement", "last"), 0);

        assertThat(bench.reading().picture().layers())
                .extracting(LayerReading::normalized)
                .containsExactly(false, false, false, false, true);
    }

    @ParameterizedTest
    @CsvSource({"paint, many", "alone, same", "noise, few"})
    void challengesAreAnsweredByTheirOwnRun(String id, String option) {
        Outcome outcome = bench.answer(id);

        assertThat(outcome.option()).isEqualTo(option);
        assertThat(bench.is(it -> it.awaited().get())).isFalse();
    }

    @Test
    void aMapThatIsStoppedAnswersNothing() {
        bench.settle();
        bench.tell(it -> {
            ModelBench.challenge(it, BatchNormChallenges.PAINT).run(_ -> {
                throw new AssertionError("answered though stopped");
            });
            assertThat(it.awaited().get()).isTrue();
            it.survey().stop();
            assertThat(it.awaited().get()).isFalse();
        });
        bench.settle();
        assertThat(bench.atlas().isComplete()).isFalse();
    }
}
