package justright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /// The words that SplitMix64 makes of seed 0 are published with it.
    @Test
    void seedZeroIsFilledBySplitMix64() {
        assertThat(Chance.of(0).state())
                .containsExactly(
                        0L, 0xe220a8397b1dcdafL, 0x6e789e6aa1b965f4L, 0x06c45d188009454fL, 0xf88bb8a8724c81ecL);
    }

    /// The first outputs of the published xoshiro256++ from state 1, 2, 3, 4.
    @Test
    void bitsAreThoseOfTheReference() {
        Chance chance = Chance.ofState(new long[] {0, 1, 2, 3, 4});
        assertThat(new long[] {chance.bits(), chance.bits(), chance.bits(), chance.bits()})
                .containsExactly(41943041L, 58720359L, 3588806011781223L, 3591011842654386L);
    }

    @Test
    void sameSeedSameNumbersOtherSeedOthers() {
        double[] first = uniforms(Chance.of(7), 100);
        assertThat(uniforms(Chance.of(7), 100)).isEqualTo(first);
        assertThat(uniforms(Chance.of(8), 100)).isNotEqualTo(first);
    }

    @Test
    void stateContinuesTheRunAndItsStreams() {
        Chance chance = Chance.of(5);
        uniforms(chance, 13);
        Chance restored = Chance.ofState(chance.state());
        assertThat(uniforms(restored, 20)).isEqualTo(uniforms(chance, 20));
        assertThat(uniforms(restored.stream("masks"), 5)).isEqualTo(uniforms(chance.stream("masks"), 5));
    }

    @Test
    void streamsDependOnSeedAndNameAloneAndDisturbNothing() {
        Chance chance = Chance.of(3);
        long[] before = chance.state();
        double[] early = uniforms(chance.stream("weights"), 50);
        assertThat(chance.state()).isEqualTo(before);
        uniforms(chance, 10);
        assertThat(uniforms(chance.stream("weights"), 50)).isEqualTo(early);
        assertThat(uniforms(chance.stream("masks"), 50)).isNotEqualTo(early);
        assertThat(uniforms(Chance.of(4).stream("weights"), 50)).isNotEqualTo(early);
        assertThat(uniforms(Chance.of(3), 50)).isNotEqualTo(early);
    }

    @Test
    void streamsOfNeighbouringSeedsAreUncorrelated() {
        int n = 20_000;
        double sum = 0;
        for (int seed = 0; seed < n; seed++) {
            double a = Chance.of(seed).stream("a").gaussian();
            double b = Chance.of(seed + 1).stream("a").gaussian();
            sum += a * b;
        }
        assertThat(sum / n).isCloseTo(0, within(5 / Math.sqrt(n)));
    }

    @Test
    void uniformIsUniform() {
        Chance chance = Chance.of(1);
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++) {
            double u = chance.uniform();
            assertThat(u).isBetween(0.0, Math.nextDown(1.0));
            counts[(int) (10 * u)]++;
        }
        for (int count : counts) {
            assertThat(count).isCloseTo(10_000, within(500));
        }
    }

    @Test
    void gaussianHasTheMomentsAndTailsOfTheStandardNormal() {
        Chance chance = Chance.of(2);
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        int beyondTwo = 0;
        for (int i = 0; i < n; i++) {
            double z = chance.gaussian();
            sum += z;
            squares += z * z;
            fourths += z * z * z * z;
            beyondTwo += Math.abs(z) > 2 ? 1 : 0;
        }
        double standardError = 1 / Math.sqrt(n);
        assertThat(sum / n).isCloseTo(0, within(5 * standardError));
        assertThat(squares / n).isCloseTo(1, within(5 * Math.sqrt(2) * standardError));
        assertThat(fourths / n).isCloseTo(3, within(5 * Math.sqrt(96) * standardError));
        assertThat(beyondTwo / (double) n).isCloseTo(0.0455, within(5 * 0.21 * standardError));
    }

    /// One value written down, so that a machine that computes differently is noticed.
    @Test
    void gaussianBitsAreTheSameEverywhere() {
        assertThat(Chance.of(42).gaussian()).isEqualTo(0.9813983900724986);
    }

    @Test
    void belowIsUniformAndRefusesNonsense() {
        Chance chance = Chance.of(9);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[chance.below(7)]++;
        }
        for (int count : counts) {
            assertThat(count).isCloseTo(10_000, within(500));
        }
        assertThat(chance.below(1)).isZero();
        assertThat(chance.below(Integer.MAX_VALUE)).isNotNegative();
        assertThatIllegalArgumentException().isThrownBy(() -> chance.below(0)).withMessageContaining("0");
    }

    @Test
    void shuffleKeepsAllAndReachesEveryOrder() {
        Chance chance = Chance.of(11);
        int[] values = IntStream.range(0, 1000).toArray();
        chance.shuffle(values);
        assertThat(values).isNotEqualTo(IntStream.range(0, 1000).toArray());
        assertThat(Arrays.stream(values).sorted())
                .containsExactly(IntStream.range(0, 1000).boxed().toArray(Integer[]::new));

        int[] orders = new int[6];
        for (int i = 0; i < 6_000; i++) {
            int[] three = {0, 1, 2};
            chance.shuffle(three);
            orders[three[0] * 2 + (three[1] > three[2] ? 1 : 0)]++;
        }
        for (int count : orders) {
            assertThat(count).isCloseTo(1_000, within(150));
        }
    }

    @Test
    void refusesAStateThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chance.ofState(new long[4]))
                .withMessageContaining("4");
        assertThatIllegalArgumentException().isThrownBy(() -> Chance.ofState(new long[5]));
    }

    private static double[] uniforms(Chance chance, int n) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> chance.uniform());
        return values;
    }
}
