package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DeadUnitsTest {

    /// Three units with z = x, −x and x − 10 on x = 1, 2, 3.
    private static boolean[] dead(Activation activation) {
        Parameters parameters =
                Parameters.zeros(Architecture.of(1).dense(3, activation).output(1, Loss.HALF_SQUARED_ERROR));
        for (int piece = 0; piece < activation.pieces(); piece++) {
            parameters.W(1).data[3 * piece] = 1;
            parameters.W(1).data[3 * piece + 1] = -1;
            parameters.W(1).data[3 * piece + 2] = 1;
            parameters.b(1).data[3 * piece + 2] = -10;
        }
        Network network = Network.of(parameters);
        network.predict(new DMatrixRMaj(1, 3, true, 1, 2, 3));
        return DeadUnits.of(network, 1);
    }

    @Test
    void aReluThatIsActiveOnNoExampleIsDead() {
        assertThat(dead(Activations.RELU)).containsExactly(false, true, true);
    }

    @Test
    void whatLeaksIsNot() {
        assertThat(dead(Activations.LEAKY_RELU)).containsOnly(false);
        assertThat(dead(Activations.PRELU)).containsOnly(false);
        assertThat(dead(Activations.MAXOUT)).containsOnly(false);
        assertThat(dead(Activations.TANH)).containsOnly(false);
        assertThat(dead(new Activation.LeakyRelu(0))).containsExactly(false, true, true);
        assertThat(dead(new Activation.Prelu(0, false))).containsExactly(false, true, true);
    }
}
