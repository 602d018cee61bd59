package justright.ui.plot.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import justright.ui.plot.Axis;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private static double inBins(Tally tally) {
        return Arrays.stream(tally.shares()).sum();
    }

    @Test
    void everyValueIsCountedOnce() {
        double[] values = {-2, -1, 0, 0.5, 1, 1.01, Double.POSITIVE_INFINITY, Double.NaN};
        Tally tally = Tally.of(values, Axis.linear(-1, 1), 4, false);

        assertThat(tally.below()).isCloseTo(0.125, ROUNDING);
        assertThat(tally.above()).isCloseTo(0.25, ROUNDING);
        assertThat(tally.zero()).isZero();
        assertThat(tally.nan()).isCloseTo(0.125, ROUNDING);
        assertThat(inBins(tally)).isCloseTo(0.5, ROUNDING);
        assertThat(tally.share(0)).isCloseTo(0.125, ROUNDING);
        assertThat(tally.share(3)).isCloseTo(0.25, ROUNDING);
    }

    @Test
    void onALogAxisSizesAreCountedAndZerosApart() {
        double[] values = {0, -0.0, -0.05, 0.05, 1e-9, 1e9};
        Tally tally = Tally.of(values, Axis.log(1e-2, 1), 2, false);

        assertThat(tally.zero()).isCloseTo(2 / 6.0, ROUNDING);
        assertThat(tally.share(0)).isCloseTo(2 / 6.0, ROUNDING);
        assertThat(tally.below()).isCloseTo(1 / 6.0, ROUNDING);
        assertThat(tally.above()).isCloseTo(1 / 6.0, ROUNDING);
    }

    @Test
    void zerosAreCountedApartWhereTheyAreAKindOfTheirOwn() {
        assertThat(Tally.of(new double[] {0, 0, 1}, Axis.linear(0, 3), 3, true).zero())
                .isCloseTo(2 / 3.0, ROUNDING);
        assertThat(Tally.of(new double[0], Axis.linear(0, 3), 3, true).tallest())
                .isZero();
    }
}
