package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.junit.jupiter.api.Test;

class CostSliceTest {

    private static final int EXAMPLES = 6;

    private final Architecture shape =
            Architecture.of(2).dense(3, new Activation.Relu()).output(1, Loss.SIGMOID_CROSS_ENTROPY);
    private final Dataset moons = new Population.Moons(0.15).sample(EXAMPLES, Chance.of(7));
    private final Batch batch = Batch.of(moons.x(), moons.y());
    private final double[] theta =
            Parameters.initialize(shape, Initialization.HE, Chance.of(8)).flatten();
    private final CostSlice slice = CostSlice.of(NetworkCost.of(shape, batch, Penalty.NONE), theta, 0);

    @Test
    void isTheCostWithOneParameterChanged() {
        double[] moved = theta.clone();
        moved[0] = 0.7;
        NetworkCost cost = NetworkCost.of(shape, batch, Penalty.NONE);
        assertThat(slice.applyAsDouble(0.7)).isEqualTo(cost.cost(moved));
        assertThat(slice.slope(0.7)).isEqualTo(cost.gradient(moved)[0]);
        assertThat(theta[0]).as("not modified").isNotEqualTo(0.7);
    }

    /// The unit's z = w·x₁ + w₂·x₂ + b is 0 at w = −(w₂·x₂ + b)/x₁: one kink for each example.
    @Test
    void findsTheKinkOfEachExample() {
        double[] expected = new double[EXAMPLES];
        for (int j = 0; j < EXAMPLES; j++) {
            expected[j] = -theta[1] * batch.x(1, j) / batch.x(0, j);
        }
        double[] within = java.util.Arrays.stream(expected)
                .filter(place -> Math.abs(place) < 4)
                .sorted()
                .toArray();
        double[] found = slice.kinks(-4, 4, 8000);
        assertThat(within).hasSizeGreaterThan(2);
        assertThat(found).containsExactly(within, within(1e-12));
    }

    @Test
    void theSlopeJumpsAtAKink() {
        double kink = slice.kinks(-4, 4, 8000)[0];
        double before = slice.slope(kink - 1e-9);
        double after = slice.slope(kink + 1e-9);
        assertThat(after - before).isNotCloseTo(0, within(1e-4));
        assertThat(slice.slope(kink + 2e-9)).isCloseTo(after, within(1e-7));
    }

    @Test
    void in32BitsTheCostIsAFloat() {
        DifferentiableCost rounded = NetworkCost.in32Bits(shape, batch, Penalty.NONE);
        double single = CostSlice.of(rounded, theta, 0).applyAsDouble(0.7);
        double exact = slice.applyAsDouble(0.7);
        assertThat(single).isEqualTo((float) single).isNotEqualTo(exact).isCloseTo(exact, within(1e-6));
    }

    @Test
    void refusesWhatIsNoParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostSlice.of(NetworkCost.of(shape, batch, Penalty.NONE), theta, theta.length))
                .withMessageContaining("index");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slice.kinks(1, 1, 10))
                .withMessageContaining("low 1.0");
    }
}
