package justright.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void meanAndSampleDeviation() {
        Spread spread = new Spread(List.of(2.0, 4.0, 4.0, 6.0, 9.0));
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(28.0 / 4), within(1e-15));
        assertThat(spread.lowest()).isEqualTo(2);
        assertThat(spread.highest()).isEqualTo(9);
        assertThat(spread.missing()).isZero();
    }

    @Test
    void runsWithoutANumberAreCountedApart() {
        Spread spread = new Spread(List.of(1.0, Double.NaN, 3.0, Double.POSITIVE_INFINITY));
        assertThat(spread.mean()).isEqualTo(2);
        assertThat(spread.count()).isEqualTo(2);
        assertThat(spread.missing()).isEqualTo(2);
    }

    @Test
    void oneNumberHasNoSpread() {
        assertThat(new Spread(List.of(7.0)).deviation()).isNaN();
        assertThat(new Spread(List.of(Double.NaN)).mean()).isNaN();
    }

    @Test
    void aBandHoldsAllRunsAsFarAsTheyCame() {
        Band band = Band.of(
                List.of(curves(new int[] {0, 1, 2}, 5, 3, 1), curves(new int[] {0, 1}, 4, 9), Curves.empty()),
                Series.DEV_ERROR);
        assertThat(band.steps()).containsExactly(0, 1, 2);
        assertThat(band.lowest()).containsExactly(4, 3, 1);
        assertThat(band.highest()).containsExactly(5, 9, 1);
    }

    private static Curves curves(int[] steps, double... values) {
        Map<Series, Curves.Curve> curves = new EnumMap<>(Series.class);
        curves.put(Series.DEV_ERROR, new Curves.Curve(values, values, values));
        return new Curves(steps, curves);
    }
}
