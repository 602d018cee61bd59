package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DecisionGridTest {

    private static Network network(int inputs, long seed) {
        Architecture architecture = Architecture.of(inputs)
                .dense(8, Activations.TANH)
                .dense(8, Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
        return Network.of(Parameters.initialize(architecture, Initialization.XAVIER, Chance.of(seed)));
    }

    /// Sizes that leave a short last strip, one row a strip, and a single strip.
    @Test
    void everyPointIsWhatTheNetworkPredictsThere() {
        for (int n : new int[] {2, 40, 101, 1100}) {
            Network network = network(2, n);
            float[] grid = new float[n * n];
            DecisionGrid.of(n, -2, 1, 0, 5).fill(network, grid);
            for (int index : new int[] {0, n - 1, n * n / 2, n * n - 2, n * n - 1}) {
                double x1 = -2 + 3.0 * (index % n) / (n - 1);
                double x2 = 5.0 * Math.floorDiv(index, n) / (n - 1);
                double a = network.predict(new DMatrixRMaj(2, 1, true, x1, x2)).get(0, 0);
                assertThat(grid[index]).isEqualTo((float) a);
            }
        }
    }

    /// Small and wide layers, weights as first drawn and many times as large, strips that are full and not.
    @Test
    void inSinglePrecisionEveryProbabilityIsWithin1e5() {
        for (int units : new int[] {1, 5, 13, 64}) {
            for (double growth : new double[] {1, 3, 5}) {
                Architecture architecture = Architecture.of(2)
                        .dense(units, Activations.TANH)
                        .dense(units + 1, Activations.RELU)
                        .dense(units, Activations.SIGMOID)
                        .output(1, Loss.SIGMOID_CROSS_ENTROPY);
                Initialization grown = Initialization.XAVIER.withVarianceFactor(growth * growth);
                Network network = Network.of(Parameters.initialize(architecture, grown, Chance.of(units)));
                float[] exact = new float[71 * 71];
                float[] single = new float[71 * 71];
                DecisionGrid grid = DecisionGrid.of(71, -3, 3, -3, 3);
                grid.fill(network, exact);
                grid.fill(network.inSinglePrecision(), single);
                assertThat(single).usingComparatorWithPrecision(1e-5f).containsExactly(exact);
            }
        }
    }

    @Test
    void parametersStayAsTheyWere() {
        Network network = network(2, 1);
        double[] before = network.parameters().flatten();
        DecisionGrid.of(20, -1, 1, -1, 1).fill(network, new float[400]);
        assertThat(network.parameters().flatten()).isEqualTo(before);
    }

    @Test
    void otherFeaturesAndInnerUnitsCanBeRead() {
        Network network = network(3, 2);
        DecisionGrid.Features withProduct = (x1, x2, into) -> {
            into[0] = x1;
            into[1] = x2;
            into[2] = x1 * x2;
        };
        DecisionGrid grid = DecisionGrid.of(11, -1, 1, -1, 1, withProduct, 3, 1);
        float[] unit = new float[121];
        for (int strip = 0; strip < grid.strips(); strip++) {
            grid.forward(network, strip);
            grid.read(network, strip, 1, 5, unit);
        }
        network.predict(new DMatrixRMaj(3, 1, true, 1, -1, -1));
        assertThat(unit[10]).isEqualTo((float) network.a(1, 5, 0));
    }

    @Test
    void refusesABufferOfAnotherSize() {
        DecisionGrid grid = DecisionGrid.of(10, -1, 1, -1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.fill(network(2, 1), new float[99]))
                .withMessageContaining("99")
                .withMessageContaining("100");
    }
}
