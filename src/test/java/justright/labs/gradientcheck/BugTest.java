package justright.labs.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import justright.engine.network.Fault.Kind;
import justright.training.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bug that may be hidden, in every layer it fits.
class BugTest {

    private static final int STEPS = 400;

    /// Enough for every bug to wake.
    private static final int AWAKE = 100;

    /// Two seeds whose check after training is beyond doubt for all of them.
    private static final long[] SEEDS = {1, 4};

    static Stream<Bug> bugs() {
        return Bug.KINDS.stream()
                .flatMap(kind -> Arrays.stream(Place.values()).map(place -> new Bug(kind, place)))
                .filter(bug -> bug.in(Design.of(2, Bend.TANH, 0.8)).isPresent());
    }

    private static Knobs knobs(Bug bug) {
        Map<String, String> values = new HashMap<>(Runs.with(bug));
        if (bug.in(Design.of(2, Bend.TANH, 1)).isEmpty()) {
            values.put("keep-prob", "0.8");
            values.put("frozen", "true");
        }
        return Runs.knobs(values);
    }

    /// Must hold: the app points to the highest wrong layer, which is that of the bug; the repaired check is good.
    @ParameterizedTest
    @MethodSource("bugs")
    void isFoundInItsLayerAndGoneOnceRepaired(Bug bug) {
        for (long seed : SEEDS) {
            Knobs knobs = knobs(bug);
            Checks checks = Runs.end(knobs, seed, AWAKE).checks(knobs);

            assertThat(checks.now().finding())
                    .as("%s: %s", bug, checks.now().ratio())
                    .isIn(Finding.BUG, Finding.SUSPICIOUS);
            assertThat(checks.now().highestWrongLayer()).hasValue(bug.place().layer());
            assertThat(checks.now().over()).isPositive();
            assertThat(checks.repaired().finding()).isIn(Finding.GOOD, Finding.TOO_FLAT);
            assertThat(checks.repaired().highestWrongLayer()).isEmpty();
        }
    }

    /// Over more seeds, for the sentence on the card: no right check is called a bug.
    @Test
    @Tag("slow")
    void overTenSeedsEveryBugIsFoundInItsLayer() {
        bugs().forEach(bug -> LongStream.rangeClosed(1, 10).forEach(seed -> {
            Knobs knobs = knobs(bug);
            Checks checks = Runs.end(knobs, seed, STEPS).checks(knobs);
            assertThat(checks.now().highestWrongLayer())
                    .as("%s, seed %d", bug, seed)
                    .hasValue(bug.place().layer());
        }));
    }

    /// While b = 0 penalized biases cost nothing.
    @Test
    void penalizedBiasesSleepUntilTrained() {
        for (Place place : Place.values()) {
            Knobs knobs = knobs(new Bug(Kind.BIASES_PENALIZED, place));
            Checks checks = Runs.end(knobs, GradientCheckModel.SEED, STEPS).checks(knobs);
            assertThat(checks.start().finding()).isEqualTo(Finding.GOOD);
            assertThat(checks.now().finding().isWrong()).isTrue();
        }
    }

    /// The numbers on the card "always true?".
    @Test
    void onTenSeedsTheBugSleepsAndWakes() {
        for (long seed = 1; seed <= 10; seed++) {
            Knobs knobs = knobs(new Bug(Kind.BIASES_PENALIZED, Place.FIRST));
            Checks checks = Runs.end(knobs, seed, STEPS).checks(knobs);
            assertThat(checks.start().finding()).isEqualTo(Finding.GOOD);
            assertThat(checks.now().finding()).isEqualTo(Finding.BUG);
        }
    }

    /// Near zero g′ is 1.
    @Test
    void aSlopeTakenForOneSleepsNearZero() {
        Bug bug = new Bug(Kind.SLOPE_TAKEN_FOR_ONE, Place.THIRD);
        Map<String, String> small = new HashMap<>(Runs.with(bug));
        small.put("start", "0.001");
        Knobs asleep = Runs.knobs(small);
        Knobs awake = knobs(bug);

        assertThat(Runs.end(asleep, 4, 0).checks(asleep).now().ratio()).isLessThan(1e-5);
        assertThat(Runs.end(awake, 4, 0).checks(awake).now().ratio()).isGreaterThan(1e-3);
    }

    /// A falling J proves nothing.
    @Test
    void withADoubledLayerTheCostStillFalls() {
        for (long seed = 1; seed <= 10; seed++) {
            Runs.End end = Runs.end(knobs(new Bug(Kind.WEIGHTS_DOUBLED, Place.SECOND)), seed, STEPS);
            assertThat(end.cost()).isLessThan(0.9 * end.first().get(Series.COST));
            assertThat(end.rightCost()).isNotEqualTo(end.cost());
        }
    }

    @Test
    void theSameSeedHidesTheSameBugAndManySeedsHideEveryKind() {
        Set<Kind> kinds = new HashSet<>();
        for (long seed = 1; seed <= 200; seed++) {
            assertThat(Bug.hidden(seed)).isEqualTo(Bug.hidden(seed));
            kinds.add(Bug.hidden(seed).kind());
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Bug.KINDS);
    }

    /// Every bug changes a line of its own layer, and only where it is said to be.
    @ParameterizedTest
    @MethodSource("bugs")
    void hasItsLine(Bug bug) {
        List<BackpropLine> wrong = BackpropLines.wrong(bug, true, true);
        List<BackpropLine> right = BackpropLines.repaired(bug, true, true);

        assertThat(wrong).hasSameSizeAs(right).anyMatch(BackpropLine::marked);
        for (int i = 0; i < wrong.size(); i++) {
            boolean differs = !wrong.get(i).text().equals(right.get(i).text());
            assertThat(differs)
                    .isEqualTo(wrong.get(i).marked())
                    .isEqualTo(right.get(i).marked());
        }
    }
}
