package justright.labs.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void countsOnlyPicturesOnWhichTwoNetworksDiffer() {
        int[] truth = {0, 1, 2, 0, 1};
        Guesses first = new Guesses(3, truth, new int[] {0, 0, 0, 0, 0});
        Guesses second = new Guesses(3, truth, new int[] {0, 1, 2, 1, 0});

        assertThat(Difference.between(first, second)).isEqualTo(new Difference(2, 1, 5));
        assertThat(first.errors()).isEqualTo(3);
        assertThat(first.confusion()).containsExactly(2, 0, 0, 2, 0, 0, 1, 0, 0);
    }

    /// 40 corrected and 20 broken of 1 000: √(60 − 0.4) / 1 000.
    @Test
    void knowsHowSureItIs() {
        Difference difference = new Difference(40, 20, 1000);

        assertThat(difference.gain()).isEqualTo(0.02);
        assertThat(difference.standardError()).isCloseTo(Math.sqrt(59.6) / 1000, within(1e-15));
        assertThat(difference.isClear()).isTrue();
        assertThat(new Difference(40, 30, 1000).isClear()).isFalse();
        assertThat(new Difference(0, 0, 1000).isClear()).isFalse();
    }
}
