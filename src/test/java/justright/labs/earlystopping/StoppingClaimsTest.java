package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the lab says about stopping, measured.
class StoppingClaimsTest {

    private static final long SEEDS = 20;

    private static List<Stops> all(Map<String, String> values) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> Runs.stops(values, seed))
                .toList();
    }

    private static double mean(List<Stops> runs, ToDoubleFunction<Stops> number) {
        return runs.stream().mapToDouble(number).average().orElseThrow();
    }

    @Test
    void theDefaultRunOverfitsAfterItsFlag() {
        Stops stops = Runs.stops(Map.of(), StoppingModel.SEED);

        assertThat(stops.flag().step()).isBetween(100, StoppingModel.HORIZON / 3);
        assertThat(stops.loss(stops.last())).isGreaterThan(0.05);
        assertThat(stops.last().train()).isLessThan(0.05);
        assertThat(stops.last().fresh()).isGreaterThan(stops.flag().fresh() + 0.03);
        assertThat(stops.loss(stops.kept())).isLessThan(Stops.ONE_POINT);
    }

    /// Must hold: from a small initialization, with the flag inside the run, ‖W‖ at the flag lies between its first
    /// and last value.
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 11})
    void theFlagsWeightsAreOfMiddleSize(long seed) {
        Stops stops = Runs.stops(Map.of(), seed);

        assertThat(stops.flag().step()).isBetween(Evaluation.EVERY, StoppingModel.HORIZON - Evaluation.EVERY);
        assertThat(stops.flag().norm())
                .isBetween(stops.first().norm(), stops.last().norm());
        assertThat(stops.isMiddle()).isTrue();
    }

    @Test
    void littlePatienceGivesUpOnTheWayDown() {
        Stops stops = Runs.stops(Map.of("patience", "3"), StoppingModel.SEED);

        assertThat(stops.kept().step()).isLessThan(stops.flag().step());
        assertThat(stops.loss(stops.kept())).isGreaterThan(Stops.ONE_POINT);
    }

    @Test
    void withManyExamplesThereIsNothingToStopFor() {
        Stops stops = Runs.stops(Map.of("examples", "1000"), StoppingModel.SEED);

        assertThat(stops.last().fresh()).isCloseTo(stops.flag().fresh(), within(Stops.ONE_POINT));
        assertThat(stops.risesAgain()).isFalse();
    }

    @Test
    void largeFirstWeightsNeverWereSmall() {
        Stops large = Runs.stops(Map.of("start", "3"), StoppingModel.SEED);
        Stops small = Runs.stops(Map.of(), StoppingModel.SEED);

        assertThat(large.first().norm()).isGreaterThan(small.last().norm());
    }

    /// The table in MODEL.md.
    @Test
    @Tag("slow")
    void overTwentySeedsTheFlagLiesInTheMiddleAndTheEndIsWorse() {
        List<Stops> runs = all(Map.of());

        assertThat(runs).allMatch(Stops::isMiddle);
        assertThat(runs).filteredOn(Stops::risesAgain).hasSizeBetween(14, 16);
        assertThat(mean(runs, stops -> stops.flag().fresh())).isCloseTo(0.104, within(0.003));
        assertThat(mean(runs, stops -> stops.kept().fresh())).isCloseTo(0.105, within(0.003));
        assertThat(mean(runs, stops -> stops.last().fresh())).isCloseTo(0.132, within(0.003));
        assertThat(all(Map.of("patience", "3")))
                .filteredOn(stops -> stops.loss(stops.kept()) > Stops.ONE_POINT)
                .hasSizeBetween(12, 16);
    }

    /// The exceptions in MODEL.md and on the card.
    @Test
    @Tag("slow")
    void overTwentySeedsTheExceptionsHold() {
        List<Stops> many = all(Map.of("examples", "1000"));
        List<Stops> fewJudges = all(Map.of("judges", "40"));

        assertThat(mean(many, stops -> stops.last().fresh() - stops.flag().fresh()))
                .isLessThan(0.003);
        assertThat(mean(fewJudges, stops -> stops.flag().fresh() - stops.flag().dev()))
                .isGreaterThan(0.03);
    }

    /// Waiting to the end costs less under λ: that is what a knob of its own is worth.
    @Test
    @Tag("slow")
    void overTwentySeedsLambdaMakesTheMomentMatterLess() {
        double free = mean(all(Map.of()), stops -> stops.loss(stops.last()));
        double held = mean(all(Map.of("lambda", "0.3")), stops -> stops.loss(stops.last()));

        assertThat(free).isGreaterThan(0.03);
        assertThat(held).isLessThan(free / 2);
    }
}
