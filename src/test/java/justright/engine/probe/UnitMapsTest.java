package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import justright.engine.Chance;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class UnitMapsTest {

    private static final int N = 41;

    private static final DecisionGrid.Features FEATURES = (x1, x2, into) -> {
        into[0] = x1;
        into[1] = x2;
        into[2] = x1 * x2;
        into[3] = Math.sin(x1);
    };

    private static Network network(Activation hidden, int outputs, Loss loss) {
        Architecture architecture = Architecture.of(4)
                .dense(7, hidden)
                .dense(5, hidden)
                .keepProb(0.5)
                .output(outputs, loss);
        return Network.of(Parameters.initialize(architecture, Initialization.HE, Chance.of(3)));
    }

    private static DecisionGrid grid(int outputs) {
        return DecisionGrid.of(N, -3, 3, -2, 4, FEATURES, 4, outputs);
    }

    /// Each unit of each layer, at places of every strip, is what a pass of that single point gives.
    @Test
    void everyUnitIsWhatADirectPassGives() {
        for (Loss loss : new Loss[] {Loss.SIGMOID_CROSS_ENTROPY, Loss.SOFTMAX_CROSS_ENTROPY, Loss.HALF_SQUARED_ERROR}) {
            int outputs = loss == Loss.SOFTMAX_CROSS_ENTROPY ? 3 : 1;
            for (Activation hidden : new Activation[] {Activations.TANH, Activations.RELU, new Activation.Maxout(2)}) {
                Network network = network(hidden, outputs, loss);
                UnitMaps maps = UnitMaps.of(network, grid(outputs));
                assertThat(maps.depth()).isEqualTo(3);
                for (int index = 0; index < N * N; index += 97) {
                    double x1 = -3 + 6.0 * (index % N) / (N - 1);
                    double x2 = -2 + 6.0 * Math.floorDiv(index, N) / (N - 1);
                    double[] x = new double[4];
                    FEATURES.at(x1, x2, x);
                    network.predict(new DMatrixRMaj(4, 1, true, x));
                    for (int l = 0; l <= 3; l++) {
                        assertThat(maps.units(l))
                                .isEqualTo(network.architecture().units(l));
                        for (int unit = 0; unit < maps.units(l); unit++) {
                            assertThat(maps.of(l, unit)[index]).isEqualTo((float) network.a(l, unit, 0));
                        }
                    }
                }
            }
        }
    }

    @Test
    void theOutputIsTheDecisionGrid() {
        Network network = network(Activations.TANH, 1, Loss.SIGMOID_CROSS_ENTROPY);
        float[] decision = new float[N * N];
        grid(1).fill(network, decision);
        assertThat(UnitMaps.of(network, grid(1)).of(3, 0)).containsExactly(decision);
    }

    @Test
    void refusesWhatIsNotThere() {
        UnitMaps maps = UnitMaps.of(network(Activations.TANH, 1, Loss.SIGMOID_CROSS_ENTROPY), grid(1));
        assertThatIllegalArgumentException().isThrownBy(() -> maps.of(1, 7)).withMessageContaining("7");
    }
}
