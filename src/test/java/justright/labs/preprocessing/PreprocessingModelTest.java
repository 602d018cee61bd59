package justright.labs.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import justright.engine.data.Covariance;
import justright.engine.data.Dataset;
import justright.lab.Challenge;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreprocessingModelTest {

    private final PreprocessingBench bench = new PreprocessingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void show(String settings) {
        Map<String, String> values = new HashMap<>();
        for (String each : settings.split(";", -1)) {
            int sign = each.indexOf('=');
            values.put(each.substring(0, sign), each.substring(sign + 1));
        }
        bench.tell(it -> it.restore(LabState.of(PreprocessingModel.ID, values, PreprocessingModel.SEED, 0)));
        bench.settle();
    }

    private Reading reading() {
        return bench.ask(it -> Objects.requireNonNull(it.reading().get()));
    }

    @Test
    void opensWithAValleyThatNormalizingHasLeft() {
        bench.settle();
        Diagnosis said = bench.ask(it -> it.diagnosis().getValue());
        assertThat(said.advice().key()).isEqualTo("advice.normalized");
        assertThat(reading().correlation()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "stage=0, WARN, raw",
        "stage=0.5, WARN, raw",
        "stage=1, WARN, centred",
        "stage=1;data=flat, INFO, centred.alike",
        "stage=1;data=wine;divide=false, WARN, undivided",
        "stage=2;data=wine;divide=false, WARN, undivided",
        "stage=2;data=flat;divide=false, INFO, undivided.alike",
        "stage=2, WARN, normalized",
        "stage=2;data=wine, OK, normalized.round",
        "stage=2.5, INFO, turning",
        "stage=3, WARN, rotated",
        "stage=3;components=1, INFO, dropped",
        "stage=3.5, INFO, whitening",
        "stage=4, OK, white",
        "stage=4;epsilon=0.5, WARN, grey",
        "stage=4;epsilon=50, WARN, hardly",
        "stage=4;components=1, OK, white.fewer",
        "stage=4;data=flat, WARN, loud",
        "stage=4;data=flat;epsilon=0.01, OK, tamed",
        "stage=0;data=digits, WARN, raw.pictures",
        "stage=1;data=digits, INFO, centred.pictures",
        "stage=2;data=digits, WARN, normalized.pictures",
        "stage=2;data=digits;divide=false, INFO, centred.pictures",
        "stage=3;data=digits, INFO, rotated.pictures",
        "stage=4;data=digits;divide=false, BAD, explodes",
        "stage=4;data=digits;divide=false;epsilon=10, OK, tamed"
    })
    void saysWhatIsTrueOfTheState(String settings, Mood mood, String verdict) {
        show(settings);
        Diagnosis said = bench.ask(it -> it.diagnosis().getValue());
        assertThat(said.advice().key()).isEqualTo("advice." + verdict);
        assertThat(said.mood() == mood).as("%s", said).isTrue();
    }

    /// The ends of every slider, and all of them at once.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples=10;stage=4",
                "examples=10;stage=4;data=digits",
                "examples=1000;stage=4;data=digits;divide=false",
                "examples=1000;stage=4;data=iris",
                "examples=10;components=1;stage=3.5;data=flat",
                "epsilon=100;components=1;stage=4;data=digits",
                "epsilon=0.000001;stage=4;data=digits;divide=false"
            })
    void nothingBreaksAtTheEnds(String settings) {
        show(settings);
        Reading reading = reading();
        assertThat(MatrixFeatures_DDRM.hasUncountable(reading.covariance())).isFalse();
        assertThat(reading.valley().condition()).isFinite().isGreaterThanOrEqualTo(1 - 1e-9);
        assertThat(reading.valley().steps()).isPresent();
        assertThat(reading.sizes().farthest()).isFinite();
        assertThat(reading.preparation().dev().examples()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void picturesStopAtWholeStepsOnly() {
        show("data=digits;stage=2.6");
        assertThat(reading().stage()).isEqualTo(3);
    }

    @Test
    void anotherSeedIsAnotherDivision() {
        bench.settle();
        double before = reading().preparation().normalizer().mean(0);
        bench.tell(PreprocessingModel::newSeed);
        bench.settle();
        assertThat(reading().preparation().normalizer().mean(0)).isNotCloseTo(before, within(1e-9));
    }

    @Test
    void playingShowsTheWholeWay() {
        bench.tell(PreprocessingModel::playSteps);
        bench.settle();
        assertThat(reading().stage()).isEqualTo(4);
    }

    /// ε and k leave standing what they do not touch, and change what they do.
    @Test
    void onlyWhatChangesIsMeasuredAgain() {
        show("stage=4");
        Reading before = reading();
        bench.tell(it -> it.knobs().epsilon.set(0.5));
        bench.settle();
        Reading after = reading();
        assertThat(after.waypoint(Step.ROTATED)).isSameAs(before.waypoint(Step.ROTATED));
        assertThat(after.waypoint(Step.WHITENED).condition())
                .isGreaterThan(before.waypoint(Step.WHITENED).condition());
        bench.tell(it -> it.knobs().components.set(1));
        bench.settle();
        assertThat(reading().waypoint(Step.ROTATED).condition()).isCloseTo(1, within(1e-9));
        assertThat(reading().waypoint(Step.RAW)).isSameAs(before.waypoint(Step.RAW));
    }

    @ParameterizedTest
    @CsvSource({"turn, same", "scale, first", "neighbour, rises", "keep, twenty"})
    void everyQuestionIsAnsweredByItsRun(String id, String option) {
        Challenge.Outcome outcome = bench.answer(id);
        assertThat(outcome.option()).isEqualTo(option);
        assertThat(outcome.numbers()).isNotEmpty();
        if (id.equals("keep")) {
            Reading shown = reading();
            assertThat(shown.preparation().pca().explained(shown.kept())).isGreaterThanOrEqualTo(0.9);
            assertThat(shown.preparation().pca().explained(shown.kept() - 1)).isLessThan(0.9);
        }
    }

    /// A click in the picture, at whatever stage, adds the point that stands there; a saved state keeps it.
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "2.5", "3", "4"})
    void aPointCanBeAddedWhereverTheCloudIs(String stage) {
        show("data=flat;noise=0.5;stage=" + stage);
        Reading before = reading();
        bench.tell(it -> it.draw(1.5, -2));
        bench.settle();
        LabState saved = bench.ask(PreprocessingModel::state);
        assertThat(saved.data()).hasSize(1);
        LabState.Point point = saved.data().getFirst();
        DMatrixRMaj raw = new DMatrixRMaj(new double[][] {{point.x1()}, {point.x2()}});
        DMatrixRMaj there = before.journey().at(before.stage(), raw);
        assertThat(there.get(0, 0)).isCloseTo(1.5, within(1e-9));
        assertThat(there.get(1, 0)).isCloseTo(-2, within(1e-9));
        assertThat(reading().preparation().train().examples()).isEqualTo(101);
        double mean = reading().preparation().normalizer().mean(0);
        assertThat(mean).isNotEqualTo(before.preparation().normalizer().mean(0));
        bench.tell(PreprocessingModel::clearDrawn);
        bench.settle();
        bench.tell(it -> it.restore(saved));
        bench.settle();
        assertThat(reading().preparation().normalizer().mean(0)).isEqualTo(mean);
    }

    @Test
    void pointsThatWereDrawnAreTakenBackAndDrawnAgain() {
        show("data=flat;noise=0.5;stage=0");
        Undo undo = bench.undo();
        bench.tell(it -> it.draw(1.5, -2));
        bench.settle();
        bench.tell(it -> it.draw(1, 2));
        bench.tell(PreprocessingModel::clearDrawn);
        bench.tell(_ -> undo.undo());
        assertThat(bench.<List<LabState.Point>>ask(it -> it.drawn().get())).hasSize(2);
        bench.tell(_ -> undo.undo());
        bench.settle();
        assertThat(reading().preparation().train().examples()).isEqualTo(101);
        bench.tell(_ -> undo.undo());
        bench.settle();
        assertThat(reading().preparation().train().examples()).isEqualTo(100);
        bench.tell(_ -> undo.redo());
        bench.settle();
        assertThat(reading().preparation().train().examples()).isEqualTo(101);
    }

    @Test
    void nothingIsAddedToRealDataOrWhereTheWayBackIsLost() {
        show("data=wine");
        bench.tell(it -> it.draw(1, 1));
        show("data=flat;components=1;stage=3");
        bench.tell(it -> it.draw(1, 1));
        bench.settle();
        List<LabState.Point> added = bench.ask(it -> it.drawn().get());
        assertThat(added).isEmpty();
    }

    @Test
    void fiveSeedsAreRepeatedOnRequestAndForgottenWhenSomethingChanges() {
        show("repeat=true");
        SeedSpread spread = bench.ask(it -> Objects.requireNonNull(it.spread().get()));
        assertThat(spread.runs()).hasSize(SeedSpread.SEEDS);
        double own = reading().waypoint(Step.NORMALIZED).count();
        double low = spread.lowest(Step.NORMALIZED, Waypoint::count);
        double high = spread.highest(Step.NORMALIZED, Waypoint::count);
        assertThat(own).isBetween(low, high);
        assertThat(low).isLessThan(high);
        assertThat(spread.highest(Step.WHITENED, Waypoint::count)).isEqualTo(1);
        bench.tell(it -> it.knobs().stage.set(2.5));
        Optional<SeedSpread> kept =
                bench.ask(it -> Optional.ofNullable(it.spread().get()));
        assertThat(kept).containsSame(spread);
        bench.tell(it -> it.knobs().epsilon.set(0.1));
        Optional<SeedSpread> stale =
                bench.ask(it -> Optional.ofNullable(it.spread().get()));
        assertThat(stale).isEmpty();
        bench.settle();
        SeedSpread anew = bench.ask(it -> Objects.requireNonNull(it.spread().get()));
        assertThat(anew.lowest(Step.WHITENED, Waypoint::count)).isGreaterThan(1);
    }

    /// Nine points to begin with, every third of dev; more can be drawn, and taken away down to nine.
    @Test
    void aCloudCanBeDrawnFromNothing() {
        show("data=flat;own=true;stage=0");
        assertThat(reading().preparation().train().examples()).isEqualTo(6);
        assertThat(reading().preparation().dev().examples()).isEqualTo(3);
        DMatrixRMaj first = reading().preparation().train().x();
        assertThat(first.get(0, 0)).isEqualTo(DrawnPoints.FEWEST.getFirst().x1());
        bench.tell(it -> it.draw(4, -1));
        bench.settle();
        assertThat(reading().preparation().train().x().get(1, 6)).isCloseTo(-1, within(1e-12));
        LabState saved = bench.ask(PreprocessingModel::state);
        bench.tell(it -> it.erase(0, 4));
        assertThat(drawn()).as("nothing stands there").hasSize(10);
        bench.tell(it -> it.erase(4.05, -1));
        assertThat(drawn()).isEqualTo(DrawnPoints.FEWEST);
        bench.settle();
        bench.tell(it -> it.erase(0.6, 1.4));
        assertThat(drawn()).as("fewer cannot be measured").hasSize(9);
        bench.tell(it -> it.restore(saved));
        bench.settle();
        assertThat(drawn()).hasSize(10);
        bench.tell(PreprocessingModel::clearDrawn);
        bench.tell(it -> it.knobs().own.set(false));
        bench.settle();
        assertThat(drawn()).isEmpty();
        assertThat(reading().preparation().train().examples()).isEqualTo(100);
    }

    /// White holds for what somebody has drawn, too; and a line that is drawn has a direction without variance.
    @Test
    void whatIsDrawnIsWhitenedLikeAnythingElse() {
        show("data=flat;own=true;stage=4");
        assertThat(reading().covariance().get(0, 1)).isCloseTo(0, within(1e-10));
        assertThat(reading().covariance().get(1, 1)).isCloseTo(1, within(1e-10));
        Dataset made = reading().preparation().train();
        List<LabState.Point> line = IntStream.range(0, 12)
                .mapToObj(i -> new LabState.Point(i, i, Source.label(i, i)))
                .toList();
        Choice choice = new Choice(Source.FLAT, 100, true, new Choice.Made(Source.NOISE, true, line), 5);
        Journey flat = new Journey(Preparation.of(choice, made), new Whitening(0, 64));
        DMatrixRMaj white = flat.at(4, flat.preparation().train().x());
        assertThat(Covariance.of(white).get(0, 0)).isCloseTo(1, within(1e-10));
        assertThat(Covariance.of(white).get(1, 1)).isZero();
    }

    /// What a step brings can be foretold as long as it has not been made.
    @Test
    void onlyStepsThatHaveBeenMadeAreTold() {
        show("stage=2");
        assertThat(told()).containsExactly(Step.RAW, Step.CENTRED, Step.NORMALIZED);
        bench.tell(it -> it.knobs().stage.set(4));
        bench.settle();
        bench.tell(it -> it.knobs().stage.set(0));
        bench.settle();
        assertThat(told()).containsExactly(Step.values());
        bench.tell(it -> it.knobs().data.set(Source.WINE));
        assertThat(told()).containsExactly(Step.RAW);
        show("stage=3");
        assertThat(told()).doesNotContain(Step.WHITENED).hasSize(4);
    }

    private List<LabState.Point> drawn() {
        return bench.ask(it -> it.drawn().get());
    }

    private List<Step> told() {
        return bench.ask(
                it -> Arrays.stream(Step.values()).filter(it.reached()::has).toList());
    }
}
