package justright.labs.spreading;

import java.util.Arrays;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Cost;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;

/// One linear unit with half the squared error: a = w·x. Inputs and targets are centred, so b stays 0.
final class LinearUnit {

    private LinearUnit() {}

    static Architecture architecture(double keepProb) {
        return Architecture.of(Sensors.INPUTS).keepProb(keepProb).output(1, Loss.HALF_SQUARED_ERROR);
    }

    static Parameters parameters(double... weights) {
        Parameters parameters = Parameters.zeros(architecture(1));
        parameters.W(1).setTo(new DMatrixRMaj(1, weights.length, true, Arrays.copyOf(weights, weights.length)));
        return parameters;
    }

    static Parameters parameters(Bet bet) {
        return parameters(bet.weights().stream().mapToDouble(each -> each).toArray());
    }

    /// J with L2, on train.
    static Cost cost(Bet bet, Sensors sensors, double lambda) {
        Network unit = Network.of(parameters(bet));
        unit.forward(Batch.of(sensors.x(), sensors.y()));
        return unit.cost(Penalty.l2(lambda));
    }

    static void holdBias(Parameters parameters) {
        parameters.b(1).fill(0);
    }
}
