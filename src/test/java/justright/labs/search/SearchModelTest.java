package justright.labs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.LabState;
import justright.lab.Undo;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchModelTest {

    /// Trials that are soon over.
    private static final Map<String, String> SHORT = Map.of("n", "2", "updates", "10", "examples", "20");

    private final Searches.Bench bench = new Searches.Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "4, log, 0, start, advice.start",
        "4, log, 7, underway, advice.underway",
        "4, log, 16, random, advice.random",
        "2, log, 4, grid, advice.grid",
        "6, linear, 36, random, advice.lost.linear"
    })
    void saysHowTheSearchStands(String n, String spacing, int steps, String verdict, String advice) {
        bench.show(Map.of("n", n, "spacing", spacing), steps);

        assertThat(bench.verdict()).isEqualTo("verdict." + verdict);
        assertThat(bench.advice()).isEqualTo(advice);
    }

    @Test
    void theStudentMaySpendTheSameBudgetFirstAndNoMore() {
        bench.show(SHORT, 0);
        bench.tell(it -> {
            for (int i = 0; i < 6; i++) {
                it.hand().pick(new Spot(0.1 + 0.1 * i, 0.5));
            }
        });
        bench.settle();

        assertThat(bench.reading().hand()).hasSize(4);
        assertThat(bench.advice()).isEqualTo("advice.picked");

        bench.tell(SearchModel::runToEnd);
        bench.settle();
        bench.tell(it -> it.hand().clearPicks());
        bench.tell(it -> it.hand().pick(new Spot(0.5, 0.5)));
        assertThat(bench.reading().hand()).isEmpty();
        assertThat(bench.reading().made()).isEqualTo(4);
    }

    @Test
    void placesThatWerePickedAreTakenBack() {
        bench.show(SHORT, 0);
        Undo undo = bench.undo();
        bench.tell(it -> it.hand().pick(new Spot(0.2, 0.5)));
        bench.tell(it -> it.hand().pick(new Spot(0.8, 0.5)));
        bench.tell(it -> it.hand().clearPicks());
        bench.tell(_ -> undo.undo());
        assertThat(sketch().picks()).hasSize(2);
        bench.tell(_ -> undo.undo());
        assertThat(sketch().picks()).hasSize(1);
        bench.settle();
        assertThat(bench.reading().hand()).hasSize(1);
        bench.tell(_ -> undo.redo());
        assertThat(sketch().picks()).hasSize(2);
    }

    @Test
    void aBoxThatWasDrawnIsTakenBackWithItsRound() {
        bench.show(SHORT, 4);
        Undo undo = bench.undo();
        Box drawn = new Box(0.2, 0.2, 0.4, 0.4);
        bench.tell(it -> it.rounds().zoom(Lane.RANDOM, drawn));
        bench.settle();
        bench.tell(_ -> undo.undo());
        bench.settle();
        assertThat(bench.reading().made()).isEqualTo(4);
        assertThat(sketch()).isEqualTo(Sketch.NONE);
        assertThat(undo.canUndo().get()).isFalse();
        bench.tell(_ -> undo.redo());
        bench.settle();
        assertThat(bench.reading().made()).isEqualTo(8);
        assertThat(Lane.RANDOM.of(bench.reading().frame().boxes()).getLast()).isEqualTo(drawn);
    }

    private Sketch sketch() {
        return bench.ask(it -> it.hand().sketch().get());
    }

    @Test
    void zoomingKeepsTheTrialsOfTheRoundsBefore() {
        bench.show(SHORT, 4);
        List<List<Tried>> first = bench.reading().frame().tried();
        bench.tell(it -> it.rounds().zoom(Lane.RANDOM, new Box(0.2, 0.2, 0.4, 0.4)));
        bench.settle();

        SearchFrame frame = bench.reading().frame();
        assertThat(frame.made()).isEqualTo(8);
        for (Lane lane : Lane.ALL) {
            assertThat(frame.tried(lane).subList(0, 4)).isEqualTo(lane.of(first));
        }
        assertThat(Lane.RANDOM.of(frame.boxes()).getLast()).isEqualTo(new Box(0.2, 0.2, 0.4, 0.4));

        LabState saved = bench.ask(SearchModel::state);
        bench.show(SHORT, 0);
        bench.tell(it -> it.restore(saved));
        bench.settle();
        assertThat(bench.reading().frame()).isEqualTo(frame);
    }

    @Test
    void keysTryAPlaceFirstAndPointOutATrialAfterwards() {
        bench.show(SHORT, 0);
        SimpleObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
        bench.tell(it -> {
            MapHand hand = new MapHand(it, Lane.GRID, chosen);
            hand.pressed(KeyCode.ENTER, 0.25, 0.25);
            hand.pressed(KeyCode.A, 0.4, 0.4);
        });
        bench.settle();
        assertThat(bench.reading().hand()).extracting(Tried::spot).containsExactly(new Spot(0.25, 0.25));
        assertThat(chosen.get()).isNull();

        bench.tell(SearchModel::runToEnd);
        bench.settle();
        bench.tell(it -> new MapHand(it, Lane.GRID, chosen).pressed(KeyCode.SPACE, 0.76, 0.24));
        Tried meant = bench.reading().frame().tried(Lane.GRID).stream()
                .filter(each -> each.spot().equals(new Spot(0.75, 0.25)))
                .findFirst()
                .orElseThrow();
        assertThat(chosen.get()).isEqualTo(new Chosen(Lane.GRID, meant.number()));
        assertThat(bench.reading().hand()).hasSize(1);
    }

    /// A range of no width holds nothing to search: it is said on the map, and all stays as it was.
    @Test
    void anEmptyBoxIsExplainedAndChangesNothing() {
        bench.show(SHORT, 4);
        SearchFrame before = bench.reading().frame();
        MapHand hand = bench.ask(it -> new MapHand(it, Lane.GRID, new SimpleObjectProperty<>()));
        drag(hand, new Spot(0.3, 0.2), new Spot(0.3, 0.8));
        bench.settle();

        assertThat(hand.isTooNarrow(bench.reading())).isTrue();
        assertThat(hand.band().get()).isNull();
        assertThat(bench.reading().frame()).isEqualTo(before);
        assertThat(sketch()).isEqualTo(Sketch.NONE);

        drag(hand, new Spot(0.3, 0.2), new Spot(0.6, 0.8));
        bench.settle();
        assertThat(hand.isTooNarrow(bench.reading())).isFalse();
        assertThat(bench.reading().made()).isEqualTo(8);
    }

    @Test
    void anotherSearchIsNotToldOfAnEmptyBox() {
        bench.show(Map.of("n", "3"), 9);
        MapHand hand = bench.ask(it -> new MapHand(it, Lane.GRID, new SimpleObjectProperty<>()));
        drag(hand, new Spot(0.2, 0.5), new Spot(0.6, 0.5));
        assertThat(hand.isTooNarrow(bench.reading())).isTrue();

        bench.show(Map.of("n", "2"), 4);

        assertThat(hand.isTooNarrow(bench.reading())).isFalse();
    }

    private void drag(MapHand hand, Spot from, Spot to) {
        bench.tell(_ -> {
            hand.pointed(PlotPointer.Action.PRESSED, from.x(), from.y());
            hand.pointed(PlotPointer.Action.DRAGGED, to.x(), to.y());
            hand.pointed(PlotPointer.Action.RELEASED, to.x(), to.y());
        });
    }

    /// No budget, no search: the control refuses it and says why, and the last good one holds.
    @ParameterizedTest
    @CsvSource({"n, 0", "n, 1", "rounds, 0"})
    void aBudgetOfNothingIsRefused(String setting, String nothing) {
        bench.show(SHORT, 4);
        SearchFrame before = bench.reading().frame();
        bench.tell(it -> {
            Setting<?> asked = it.presentation().bench().stream()
                    .filter(each -> each.id().equals(setting))
                    .findFirst()
                    .orElseThrow();
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> asked.parse(nothing));
        });
        bench.settle();
        assertThat(bench.reading().frame()).isEqualTo(before);
    }

    @Test
    void saysWhetherAnotherRoundMayFollow() {
        bench.show(SHORT, 0);
        assertThat(next()).isEqualTo(Rounds.Next.NOT_YET);
        for (int round = 1; round < Knobs.MOST_ROUNDS; round++) {
            bench.tell(SearchModel::runToEnd);
            bench.settle();
            assertThat(next()).isEqualTo(Rounds.Next.ANOTHER);
            bench.tell(it -> it.rounds().zoom());
            bench.settle();
        }
        assertThat(next()).isEqualTo(Rounds.Next.NO_MORE);
    }

    private Rounds.Next next() {
        return bench.ask(it -> it.rounds().next());
    }

    /// What is left is measured by what was made since the search was set going, not by what was there before.
    @Test
    void saysHowLongTheSearchWillTake() {
        AtomicLong clock = new AtomicLong();
        Estimate estimate = new Estimate(clock::get);
        assertThat(estimate.secondsLeft(false, 10, 36)).isNaN();
        assertThat(estimate.secondsLeft(true, 10, 36)).isNaN();
        clock.addAndGet(4_000_000_000L);
        assertThat(estimate.secondsLeft(true, 12, 36)).isEqualTo(48);
        clock.addAndGet(2_000_000_000L);
        assertThat(estimate.secondsLeft(true, 16, 36)).isEqualTo(20);
        assertThat(estimate.secondsLeft(true, 2, 36)).isNaN();
        assertThat(estimate.secondsLeft(false, 2, 36)).isNaN();

        bench.show(Map.of(), 7);
        Reading resting = bench.reading();
        Reading going = new Reading(resting.moment(), resting.hand(), resting.field(), resting.odds(), 11.2);
        assertThat(Verdicts.of(going).advice()).isEqualTo(Phrase.of("advice.underway.left", "7", "16", "12"));
        assertThat(Verdicts.of(resting).advice().key()).isEqualTo("advice.underway");
    }

    @Test
    void zoomingAboutTheBestForgetsABoxDrawnForThatRound() {
        bench.show(SHORT, 4);
        Box drawn = new Box(0.2, 0.2, 0.4, 0.4);
        bench.tell(it -> it.rounds().zoom(Lane.RANDOM, drawn));
        bench.settle();
        bench.tell(it -> it.knobs().rounds.set(1));
        bench.settle();
        bench.tell(SearchModel::runToEnd);
        bench.settle();
        bench.tell(it -> it.rounds().zoom());
        bench.settle();

        assertThat(bench.reading().made()).isEqualTo(8);
        assertThat(Lane.RANDOM.of(bench.reading().frame().boxes())).doesNotContain(drawn);
    }

    @Test
    void theTwoSidesAreNeverTheSame() {
        bench.tell(it -> it.knobs().y.set(Dimension.LEARNING_RATE));
        bench.settle();

        assertThat(bench.reading().plan().x())
                .isNotEqualTo(bench.reading().plan().y());
        bench.show(Map.of("x", "scale", "y", "scale"), 0);
        assertThat(bench.reading().plan().x()).isEqualTo(Dimension.SCALE);
        assertThat(bench.reading().plan().y()).isEqualTo(Dimension.LAMBDA);
    }

    @Test
    void theMapIsAbsentUntilItIsWantedAndStopsWithWhatItHas() {
        bench.show(SHORT, 4);
        assertThat(bench.reading().field().results()).isEmpty();

        bench.tell(it -> {
            it.knobs().map.set(true);
            it.survey().stop();
        });
        assertThat(bench.reading().odds()).isEmpty();
        bench.tell(it -> it.survey().resume());
        bench.settle();
        assertThat(bench.reading().field().isComplete()).isTrue();
        assertThat(bench.reading().odds()).isPresent();
        assertThat(bench.advice()).isEqualTo("advice.odds");
    }

    @Test
    void challengesAreCheckedAgainstTheirOwnRun() {
        for (Challenge challenge : bench.ask(SearchModel::challenges)) {
            Outcome outcome = bench.<Outcome>report(_ -> challenge::run);
            assertThat(challenge.options()).contains(outcome.option());
            assertThat(outcome)
                    .isEqualTo(
                            switch (challenge.id()) {
                                case SearchChallenges.VALUES -> SearchChallenges.values(bench.reading());
                                case SearchChallenges.BEST -> SearchChallenges.best(bench.reading());
                                default -> SearchChallenges.linear(bench.reading());
                            });
        }
    }

    @Test
    void theTableHoldsAllTrialsAndItsCsvTheirNumbers() {
        bench.show(Map.of("n", "3", "spacing", "linear"), 9);
        Reading now = bench.reading();

        assertThat(TrialRow.of(now)).hasSize(18);
        List<String> lines = TrialRow.csv(now).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("search,trial,round,learning_rate,lambda,dev_error,ending,updates,seed");
        assertThat(lines).hasSize(19);
        Tried first = now.frame().tried(Lane.GRID).getFirst();
        assertThat(lines.get(1)).startsWith("grid,1,1," + first.recipe().learningRate() + ",");
        assertThat(lines.stream().filter(line -> line.contains(",,abandoned,")).count())
                .isEqualTo(now.lost());
    }

    @Test
    void whatIsDrawnSurvivesAFile() {
        Sketch sketch = Sketch.NONE
                .with(new Spot(0.3, 0.4))
                .with(new Plan.Drawn(Lane.GRID, 1, new Box(0.1, 0.2, 0.5, 0.6)))
                .with(new Plan.Drawn(Lane.RANDOM, 2, new Box(0.2, 0.3, 0.4, 0.5)));

        assertThat(Sketch.of(sketch.points())).isEqualTo(sketch);
    }

    @ParameterizedTest
    @CsvSource({"keep_prob, units", "layers, scale", "units, layers", "scale, keep_prob", "lambda, learning_rate"})
    void everyPairOfSidesCanBeSearched(String x, String y) {
        bench.show(Map.of("n", "2", "updates", "10", "examples", "20", "x", x, "y", y), 4);

        assertThat(bench.reading().made()).isEqualTo(4);
        assertThat(bench.reading().frame().isComplete()).isTrue();
    }
}
