package justright.labs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawsTest {

    private static final int SEEDS = 100;

    /// Of Kolmogorov and Smirnov's distance times √n, at 1 %.
    private static final double CRITICAL = 1.63;

    private static double[] drawn(Dimension x, boolean linear) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new Plan(Searches.untrained(seed), x, other(x), 5, linear, 1, List.of()))
                .flatMap(plan ->
                        Draws.of(Lane.RANDOM, plan, Box.WHOLE, 0).stream().map(plan::recipe))
                .mapToDouble(x::of)
                .sorted()
                .toArray();
    }

    private static Dimension other(Dimension x) {
        return Knobs.other(x, Dimension.KEEP_PROB);
    }

    /// √n times the largest distance between the empirical distribution and the uniform one on 0 … 1.
    private static double kolmogorovSmirnov(double[] sorted) {
        double largest = 0;
        int n = sorted.length;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.max(sorted[i] - (double) i / n, (i + 1.0) / n - sorted[i]));
        }
        return Math.sqrt(n) * largest;
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARNING_RATE", "LAMBDA", "SCALE"})
    void logarithmicRangesAreDrawnEvenlyInTheExponent(Dimension range) {
        double[] values = drawn(range, false);
        double[] exponents = Arrays.stream(values)
                .map(value -> Math.log(value / range.low()) / Math.log(range.high() / range.low()))
                .toArray();

        assertThat(values).hasSize(25 * SEEDS);
        assertThat(kolmogorovSmirnov(exponents)).isLessThan(CRITICAL);
        double[] shares = Arrays.stream(values)
                .map(value -> (value - range.low()) / (range.high() - range.low()))
                .toArray();
        assertThat(kolmogorovSmirnov(shares)).isGreaterThan(CRITICAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARNING_RATE", "LAMBDA", "SCALE"})
    void linearDrawsAreEvenInTheValue(Dimension range) {
        double[] shares = Arrays.stream(drawn(range, true))
                .map(value -> (value - range.low()) / (range.high() - range.low()))
                .toArray();

        assertThat(kolmogorovSmirnov(shares)).isLessThan(CRITICAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNITS", "LAYERS"})
    void wholeNumbersAreTriedAsSuchAndAllCanBe(Dimension range) {
        double[] values = drawn(range, false);

        assertThat(Arrays.stream(values)).allMatch(value -> value == Math.rint(value));
        assertThat(values[0]).isEqualTo(1);
        assertThat(values[values.length - 1]).isEqualTo(range == Dimension.UNITS ? 64 : 6);
    }

    @ParameterizedTest
    @EnumSource
    void placesAndValuesAreInverse(Dimension range) {
        for (double place : new double[] {0, 0.25, 0.8, 1}) {
            assertThat(range.place(range.exact(place))).isCloseTo(place, within(1e-12));
        }
    }

    @Test
    void theGridLiesInTheMiddlesOfEqualParts() {
        Plan plan = new Plan(Searches.untrained(1), Dimension.LEARNING_RATE, Dimension.LAMBDA, 2, false, 1, List.of());

        assertThat(Draws.of(Lane.GRID, plan, Box.WHOLE, 0))
                .containsExactlyInAnyOrder(
                        new Spot(0.25, 0.25), new Spot(0.75, 0.25), new Spot(0.25, 0.75), new Spot(0.75, 0.75));
    }
}
