package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.probe.Confidence.Interval;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void tenThousandDevExamplesAtFivePercent() {
        assertThat(100 * Confidence.standardError(0.05, 10_000)).isCloseTo(0.218, within(0.0005));
    }

    /// Published example: 8 of 10 gives 49.0 … 94.3 %.
    @Test
    void wilsonsInterval() {
        Interval interval = Confidence.wilson(8, 10, Confidence.Z_95);
        assertThat(interval.low()).isCloseTo(0.490, within(0.0005));
        assertThat(interval.high()).isCloseTo(0.943, within(0.0005));
        assertThat(Confidence.wilson(0, 20, Confidence.Z_95).low()).isZero();
        assertThat(Confidence.wilson(0, 20, Confidence.Z_95).high()).isBetween(0.1, 0.2);
        assertThat(Confidence.wilson(20, 20, Confidence.Z_95).high()).isEqualTo(1);
    }

    @Test
    void wilsonsIntervalHoldsTheTruthAboutNinetyFiveTimesInAHundred() {
        Binomial errors = Binomial.of(200, 0.05);
        Chance chance = Chance.of(1);
        int held = 0;
        for (int i = 0; i < 10_000; i++) {
            held += Confidence.wilson(errors.draw(chance), 200, Confidence.Z_95).contains(0.05) ? 1 : 0;
        }
        assertThat(held / 10_000.0).isBetween(0.93, 0.975);
    }

    @Test
    void fivePercentAndFiveAndAHalfAreApartOnlyOnEnoughExamples() {
        assertThat(Confidence.aroundTruth(0.05, 1_000, 1.96).isApartFrom(Confidence.aroundTruth(0.055, 1_000, 1.96)))
                .isFalse();
        assertThat(Confidence.aroundTruth(0.05, 100_000, 1.96)
                        .isApartFrom(Confidence.aroundTruth(0.055, 100_000, 1.96)))
                .isTrue();
    }

    @Test
    void binomialCountsHaveTheirMeanAndVariance() {
        for (int n : new int[] {1, 7, 500, 1_000_000, 10_000_000}) {
            for (double p : new double[] {0.05, 0.5, 0.999}) {
                Binomial binomial = Binomial.of(n, p);
                Chance chance = Chance.of(n);
                double sum = 0;
                double squares = 0;
                int draws = 20_000;
                for (int i = 0; i < draws; i++) {
                    double off = binomial.draw(chance) - n * p;
                    sum += off / draws;
                    squares += off * off / draws;
                }
                double variance = n * p * (1 - p);
                assertThat(sum).isCloseTo(0, within(5 * Math.sqrt(variance / draws)));
                double fourth = variance * (1 + 3 * variance);
                assertThat(squares).isCloseTo(variance, within(5 * Math.sqrt(fourth / draws)));
            }
        }
    }

    @Test
    void binomialAtTheEnds() {
        assertThat(Binomial.of(9, 0).draw(Chance.of(1))).isZero();
        assertThat(Binomial.of(9, 1).draw(Chance.of(1))).isEqualTo(9);
    }

    @Test
    void optimismGrowsWithTheNumberOfModels() {
        double previous = -1;
        for (int models : new int[] {1, 3, 10, 100, 1000}) {
            Optimism optimism = Optimism.ofBest(models, 1_000, 0.1, 2_000, Chance.of(3));
            assertThat(optimism.mean() - previous).isGreaterThan(models == 1 ? 0 : 5 * optimism.standardError());
            previous = optimism.mean();
        }
        assertThat(Optimism.ofBest(1, 1_000, 0.1, 2_000, Chance.of(3)).mean())
                .isCloseTo(0, within(5 * Confidence.standardError(0.1, 1_000) / Math.sqrt(2_000)));
    }

    /// Among equally good models: a hundred times the dev set, a tenth of the flattery.
    @Test
    void optimismShrinksAsOneOverTheRootOfTheDevSet() {
        Optimism small = Optimism.ofBest(20, 1_000, 0.2, 4_000, Chance.of(4));
        Optimism large = Optimism.ofBest(20, 100_000, 0.2, 4_000, Chance.of(5));
        double uncertainty = 5 * Math.hypot(small.standardError(), 10 * large.standardError());
        // the small set's counts are whole numbers and slightly skewed: 1/√n holds to a few percent
        assertThat(10 * large.mean()).isCloseTo(small.mean(), within(uncertainty + 0.03 * small.mean()));
    }

    @Test
    void refusesWhatIsNoRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.standardError(1.5, 10))
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.wilson(11, 10, 1.96))
                .withMessageContaining("11");
        assertThatIllegalArgumentException().isThrownBy(() -> Optimism.ofBest(0, 10, 0.1, 10, Chance.of(0)));
    }
}
