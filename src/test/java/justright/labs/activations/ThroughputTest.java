package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What of a gradient reaches the layer below.
class ThroughputTest {

    private static final Map<Kind, Throughput> BY_KIND = measured();

    private static Map<Kind, Throughput> measured() {
        ContestFrame start = ActivationsModel.experiment(Runs.USUAL, 1).frame(new Rule(1, 1));
        Map<Kind, Throughput> measured = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            measured.put(
                    kind,
                    Throughput.of(start.lane(kind).parameters(), start.contest().watched()));
        }
        return measured;
    }

    private static double share(Kind kind, double z) {
        return Objects.requireNonNull(BY_KIND.get(kind)).at(z);
    }

    @Test
    void aLinearLayerLetsEverythingThrough() {
        for (double z : Throughput.places()) {
            assertThat(share(Kind.LINEAR, z)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aSigmoidLetsAQuarterThroughAtMostAndNextToNothingFarOut() {
        assertThat(share(Kind.SIGMOID, 0)).isBetween(0.2, 0.25);
        for (double z : Throughput.places()) {
            assertThat(share(Kind.SIGMOID, z)).isLessThanOrEqualTo(0.25 + 1e-12);
        }
        assertThat(share(Kind.SIGMOID, 8)).isLessThan(0.001);
        assertThat(share(Kind.SIGMOID, -8)).isLessThan(0.001);
        assertThat(share(Kind.TANH, 6)).isLessThan(share(Kind.SIGMOID, 6));
    }

    @Test
    void reluIsOpenOnTheRightAndShutOnTheLeft() {
        assertThat(share(Kind.RELU, 8)).isCloseTo(1, within(1e-12));
        assertThat(share(Kind.RELU, -8)).isZero();
    }

    @Test
    void aLeakNeverCloses() {
        assertThat(share(Kind.LEAKY, -8)).isCloseTo(0.01, within(1e-9));
        assertThat(share(Kind.PRELU, -8)).isCloseTo(0.25, within(1e-9));
        assertThat(share(Kind.ELU, -8)).isPositive().isLessThan(share(Kind.LEAKY, -8));
    }

    @Test
    void maxoutKeepsAGradientEverywhere() {
        for (double z : Throughput.places()) {
            assertThat(share(Kind.MAXOUT, z)).isGreaterThan(0.3);
        }
    }

    /// Unless a piece is flat: then all of its gradient is lost.
    @Test
    void aFlatPieceOfMaxoutStopsIt() {
        Pieces flat = new Pieces(new double[] {0, 1}, new double[] {0.5, 0});

        assertThat(flat.slope(-3)).isZero();
        assertThat(flat.slope(3)).isEqualTo(1);
    }

    @Test
    void probesAreReadAtTheNearestPlace() {
        assertThat(Throughput.places()).hasSize(81).startsWith(-8).endsWith(8).contains(4);
        assertThat(share(Kind.SIGMOID, 4.04)).isEqualTo(share(Kind.SIGMOID, 4));
    }
}
