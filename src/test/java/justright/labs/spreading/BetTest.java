package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BetTest {

    private static final List<Double> ALIKE = List.of(1.0, 1.0, 1.0, 1.0);

    @Test
    void oneInputAloneIsOneAllAlikeAreFour() {
        Bet alone = new Bet(List.of(0.0, 2.0, 0.0, 0.0), ALIKE);
        Bet level = new Bet(List.of(0.5, 0.5, 0.5, 0.5), ALIKE);
        assertThat(alone.inputs()).isEqualTo(1);
        assertThat(level.inputs()).isEqualTo(4);
        assertThat(level.squaredNorm()).isEqualTo(1);
        assertThat(level.squaredNormAtSumOne()).isEqualTo(0.25);
        assertThat(alone.squaredNormAtSumOne()).isEqualTo(1);
    }

    @Test
    void withoutNegativeWeightsItIsTheInverseOfTheSquaredNormAtSumOne() {
        Bet bet = new Bet(List.of(0.7, 0.2, 0.1, 0.3), ALIKE);
        assertThat(bet.inputs()).isCloseTo(1 / bet.squaredNormAtSumOne(), within(1e-12));
    }

    @Test
    void aLargeInputCarriesMore() {
        Bet bet = new Bet(List.of(0.1, 0.3, 0.3, 0.3), List.of(3.0, 1.0, 1.0, 1.0));
        assertThat(bet.share(0)).isCloseTo(0.25, within(1e-12));
        assertThat(bet.inputs()).isCloseTo(4, within(1e-12));
    }

    @Test
    void theDistanceIsTheLargestDifferenceOfTwoBars() {
        Bet one = new Bet(List.of(0.1, 0.3, 0.3, 0.3), ALIKE);
        Bet other = new Bet(List.of(0.2, 0.3, -0.1, 0.3), ALIKE);
        assertThat(one.distance(other)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void noWeightAtAllLeansOnNothing() {
        assertThat(new Bet(List.of(0.0, 0.0, 0.0, 0.0), ALIKE).inputs()).isZero();
    }
}
