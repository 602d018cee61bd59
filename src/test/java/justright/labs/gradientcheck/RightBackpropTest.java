package justright.labs.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the lab says where nothing is wrong, whatever is set.
class RightBackpropTest {

    private static final int SEEDS = 2;

    private static Checks checks(Map<String, String> settings, long seed, int steps) {
        Map<String, String> values = new HashMap<>(settings);
        values.put("backprop", "right");
        Knobs knobs = Runs.knobs(values);
        return Runs.end(knobs, seed, steps).checks(knobs);
    }

    /// Must hold: right backprop is at most 1e-7 before training and after, wherever it is not too flat to judge and no
    /// kink lies within ±ε.
    @ParameterizedTest
    @CsvSource({
        "tanh, l2, moons",
        "tanh, l1, circle",
        "sigmoid, l2, circle",
        "elu, l2, moons",
        "relu, l2, moons",
        "relu, l1, moons",
        "tanh, l2, breast_cancer"
    })
    void isGoodBeforeTrainingAndAfter(String bend, String penalty, String data) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Checks checks = checks(Map.of("bend", bend, "penalty", penalty, "data", data), seed, 200);
            for (Examination each : new Examination[] {checks.start(), checks.now()}) {
                assertThat(each.finding()).isIn(Finding.GOOD, Finding.TOO_FLAT, Finding.KINK_CROSSED);
                assertThat(each.finding() == Finding.GOOD).isEqualTo(each.ratio() <= 1e-7);
                assertThat(each.highestWrongLayer()).isEmpty();
            }
        }
    }

    /// No ε makes a bug of it: too large is called too large, too small is called rounding.
    @ParameterizedTest
    @EnumSource
    void noStepMakesABugOfIt(Bend bend) {
        for (String epsilon : new String[] {"1e-12", "1e-9", "1e-7", "1e-5", "1e-3", "0.1", "1"}) {
            for (int steps : new int[] {0, 200}) {
                Checks checks = checks(Map.of("bend", bend.name(), "epsilon", epsilon), 2, steps);
                assertThat(checks.now().finding().isWrong())
                        .as(
                                "%s, ε %s, after %d: %s",
                                bend, epsilon, steps, checks.now().ratio())
                        .isFalse();
                assertThat(checks.now().highestWrongLayer()).isEmpty();
            }
        }
    }

    @Test
    void aLargeStepIsCalledTooLargeAndATinyOneRounding() {
        assertThat(checks(Map.of("epsilon", "0.1"), 2, 0).now().finding()).isEqualTo(Finding.COARSE);
        assertThat(checks(Map.of("epsilon", "1e-11"), 2, 0).now().finding()).isEqualTo(Finding.TOO_FLAT);
        assertThat(checks(Map.of("difference", "one_sided"), 2, 0).now().finding())
                .isEqualTo(Finding.COARSE);
    }

    /// Must hold: a crossed kink is detected and reported as such.
    @Test
    void aCrossedKinkIsCalledOne() {
        Map<Finding, Integer> found = new EnumMap<>(Finding.class);
        LongStream.rangeClosed(1, 12)
                .forEach(seed -> found.merge(
                        checks(Map.of("bend", "relu", "epsilon", "1e-3"), seed, 0)
                                .now()
                                .finding(),
                        1,
                        Integer::sum));

        assertThat(found.getOrDefault(Finding.KINK_CROSSED, 0)).isGreaterThanOrEqualTo(10);
        assertThat(found).doesNotContainKeys(Finding.BUG, Finding.SUSPICIOUS);
    }

    /// A new mask at every call is another function at every call; frozen, the same backprop is good.
    @Test
    void withNewMasksTheRatioMeansNothing() {
        Examination drawn = checks(Map.of("keep-prob", "0.8"), 4, 0).now();
        Examination frozen =
                checks(Map.of("keep-prob", "0.8", "frozen", "true"), 4, 0).now();

        assertThat(drawn.ratio()).isGreaterThan(1e-3);
        assertThat(drawn.finding()).isEqualTo(Finding.UNFROZEN);
        assertThat(drawn.highestWrongLayer()).isEmpty();
        assertThat(frozen.finding()).isEqualTo(Finding.GOOD);
    }

    /// Without its denominator the verdict depends on the scale of J; with it, it does not.
    @Test
    void onlyTheRatioIgnoresTheScaleOfJ() {
        Examination usual = checks(Map.of(), 4, 0).now();
        Examination scaled = checks(Map.of("scale", "1e4"), 4, 0).now();

        assertThat(scaled.finding()).isEqualTo(usual.finding()).isEqualTo(Finding.GOOD);
        assertThat(usual.finding(usual.check().difference())).isEqualTo(Finding.GOOD);
        assertThat(scaled.finding(scaled.check().difference())).isEqualTo(Finding.LOOK_AGAIN);
    }
}
