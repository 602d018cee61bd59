package justright.labs.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Too small an ε makes weak directions explode on dev, which train cannot show.
class NoiseTest {

    private static Reading white(double epsilon, long seed) {
        return new Observatory()
                .read(new Asked(new Choice(Source.DIGITS, 100, false, seed), new Whitening(epsilon, 64), 4));
    }

    private static void assertExplodes(long seed) {
        Reading pure = white(0, seed);
        Reading held = white(10, seed);
        double centred = pure.waypoint(Step.CENTRED).devError();
        for (double size : pure.sizes().train()) {
            assertThat(size).isLessThan(1 + 1e-9);
        }
        assertThat(pure.sizes().farthest()).isGreaterThan(WhitenessVerdict.FAR);
        assertThat(held.sizes().farthest()).isLessThan(6);
        assertThat(pure.devError()).isGreaterThan(2.5 * centred);
        assertThat(held.devError()).isLessThan(pure.devError() / 1.8);
    }

    @Test
    void whiteDigitsAreFarOutOnDevAndWorseToTellApart() {
        for (long seed = 5; seed < 8; seed++) {
            assertExplodes(seed);
        }
    }

    @Test
    @Tag("slow")
    void onTwentySeedsToo() {
        for (long seed = 1; seed <= 20; seed++) {
            assertExplodes(seed);
        }
    }

    /// A cloud as flat as a line becomes round: its noise is as large as what was measured.
    @Test
    void aFlatCloudBecomesABallOfNoise() {
        Reading flat =
                new Observatory().read(new Asked(new Choice(Source.FLAT, 100, true, 5), new Whitening(0, 64), 4));
        assertThat(flat.preparation().pca().explained(1)).isGreaterThan(0.9999);
        assertThat(flat.journey().factor(1)).isGreaterThan(80);
        assertThat(flat.sizes().dev()[1]).isBetween(0.7, 1.4);
    }

    @Test
    void theNearestNeighbourKnowsOnlyDistances() {
        Reading reading =
                new Observatory().read(new Asked(new Choice(Source.IRIS, 100, true, 5), new Whitening(0, 64), 4));
        assertThat(reading.waypoint(Step.RAW).devError())
                .isEqualTo(reading.waypoint(Step.CENTRED).devError());
        assertThat(reading.waypoint(Step.NORMALIZED).devError())
                .isEqualTo(reading.waypoint(Step.ROTATED).devError());
        assertThat(NearestNeighbour.error(
                        reading.preparation().train(),
                        reading.preparation().train().x(),
                        reading.preparation().train(),
                        reading.preparation().train().x()))
                .isLessThan(0.02);
    }
}
