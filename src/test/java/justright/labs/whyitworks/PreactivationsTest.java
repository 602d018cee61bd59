package justright.labs.whyitworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreactivationsTest {

    @Test
    void theStraightPartEndsWhereTanhIsOneHalf() {
        assertThat(Math.tanh(Preactivations.STRAIGHT)).isCloseTo(0.5, within(1e-15));
        assertThat(Preactivations.isStraight(-0.54)).isTrue();
        assertThat(Preactivations.isStraight(0.56)).isFalse();
    }

    /// The violet bars are the written share, whatever the z.
    @Test
    void theBarsOfTheStraightPartAddUpToItsShare() {
        double[] z = IntStream.range(0, 1000).mapToDouble(i -> 6 * Math.sin(i)).toArray();

        Preactivations all = Preactivations.of(z, 10);

        double width = 2 * Preactivations.REACH / all.spread().bins();
        double violet = IntStream.range(0, all.spread().bins())
                .filter(bin -> Preactivations.isStraight(-Preactivations.REACH + (bin + 0.5) * width))
                .mapToDouble(all.spread()::share)
                .sum();
        assertThat(all.straight()).isBetween(0.05, 0.2);
        assertThat(violet).isCloseTo(all.straight(), within(1e-12));
    }

    @Test
    void whatLiesBeyondIsInTheOutermostBins() {
        Preactivations all = Preactivations.of(new double[] {-100, 0, 3, 100}, 2);

        assertThat(all.spread().share(0)).isEqualTo(0.25);
        assertThat(all.spread().share(all.spread().bins() - 1)).isEqualTo(0.25);
        assertThat(all.straight()).isEqualTo(0.25);
        assertThat(all.typical()).isCloseTo(Math.sqrt(20009 / 4.0), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, 0", "0.9, 0.33333", "0.99, 0.66667", "0.999, 1", "1, 1"})
    void theGaugeCountsNines(double rSquared, double place) {
        assertThat(LinearityGauge.place(rSquared)).isCloseTo(place, within(1e-4));
    }
}
