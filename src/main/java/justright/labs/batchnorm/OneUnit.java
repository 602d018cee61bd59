package justright.labs.batchnorm;

import java.util.Arrays;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Layer;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// Batch norm of a single unit with γ and β of one's own, by the engine's own forward pass.
final class OneUnit {

    private OneUnit() {}

    /// γ·(z − μ)/√(σ² + ε) + β with the μ and σ² of these z; NaN if a z has overflowed.
    static double[] pass(double[] z, double gamma, double beta) {
        if (!Arrays.stream(z).allMatch(Double::isFinite)) {
            double[] lost = new double[z.length];
            Arrays.fill(lost, Double.NaN);
            return lost;
        }
        Architecture unit =
                Architecture.of(1).dense(1, Activations.LINEAR).batchNorm().loss(Loss.HALF_SQUARED_ERROR);
        Parameters parameters = Parameters.zeros(unit);
        parameters.W(1).set(0, 0, 1);
        parameters.gamma(1).set(0, 0, gamma);
        parameters.beta(1).set(0, 0, beta);
        Network network = Network.of(parameters);
        DMatrixRMaj row = new DMatrixRMaj(1, z.length, true, z);
        network.forwardTraining(Batch.of(row, new DMatrixRMaj(1, z.length)), Masks.none(unit));
        return network.preactivation(1).data;
    }

    /// The γ that undoes the division.
    static double undoingGamma(double[] z) {
        return Math.sqrt(Moments.of(z).variance() + Layer.NORM_EPSILON);
    }

    /// The β that undoes the subtraction.
    static double undoingBeta(double[] z) {
        return Moments.of(z).mean();
    }
}
