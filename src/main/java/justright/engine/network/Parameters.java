package justright.engine.network;

import java.util.Arrays;
import justright.engine.Chance;
import justright.engine.network.ParameterGroup.Kind;
import org.ejml.data.DMatrixRMaj;

/// Everything a network learns, and batch norm's running averages, which it only remembers.
///
/// W⁽ˡ⁾ is n⁽ˡ⁾ × n⁽ˡ⁻¹⁾ and b⁽ˡ⁾ n⁽ˡ⁾ × 1; the k pieces of a maxout layer lie below one another, k·n⁽ˡ⁾ rows.
/// The matrices are the parameters themselves, not copies. Thread: one at a time.
public final class Parameters extends LayerArrays {

    private final double[][] runningMean;
    private final double[][] runningVariance;

    private Parameters(Architecture architecture) {
        super(architecture);
        runningMean = new double[architecture.depth()][];
        runningVariance = new double[architecture.depth()][];
        for (int l = 1; l <= architecture.depth(); l++) {
            Layer layer = architecture.layer(l);
            int normalized = layer.batchNorm() ? layer.rows() : 0;
            runningMean[l - 1] = new double[normalized];
            runningVariance[l - 1] = new double[normalized];
            Arrays.fill(runningVariance[l - 1], 1);
            if (layer.activation() instanceof Activation.Prelu prelu) {
                slope(l).fill(prelu.initialSlope());
            }
        }
        fill(Kind.GAMMA, 1);
    }

    /// All W and b zero, γ = 1, β = 0, slopes at their initial value, running mean 0 and variance 1.
    public static Parameters zeros(Architecture architecture) {
        return new Parameters(architecture);
    }

    /// Fresh parameters, W drawn by `initialization` layer after layer, row by row, the rest as in [#zeros].
    public static Parameters initialize(Architecture architecture, Initialization initialization, Chance chance) {
        Parameters parameters = new Parameters(architecture);
        for (int l = 1; l <= architecture.depth(); l++) {
            initialization.fill(parameters.W(l), architecture.layer(l).units(), chance);
        }
        return parameters;
    }

    /// W⁽ˡ⁾.
    public DMatrixRMaj W(int l) {
        return matrix(l, Kind.W);
    }

    /// b⁽ˡ⁾.
    public DMatrixRMaj b(int l) {
        return matrix(l, Kind.B);
    }

    /// The learned slopes of PReLU, 1 × 1 or n⁽ˡ⁾ × 1.
    public DMatrixRMaj slope(int l) {
        return matrix(l, Kind.SLOPE);
    }

    /// γ⁽ˡ⁾ of batch norm.
    public DMatrixRMaj gamma(int l) {
        return matrix(l, Kind.GAMMA);
    }

    /// β⁽ˡ⁾ of batch norm.
    public DMatrixRMaj beta(int l) {
        return matrix(l, Kind.BETA);
    }

    /// Batch norm's running average of the batches' means, one per row of Z⁽ˡ⁾.
    public double[] runningMean(int l) {
        return runningMean[l - 1];
    }

    /// Batch norm's running average of the batches' biased variances, one per row of Z⁽ˡ⁾.
    public double[] runningVariance(int l) {
        return runningVariance[l - 1];
    }

    /// An equal one that shares nothing.
    public Parameters copy() {
        Parameters copy = new Parameters(architecture());
        copyInto(copy);
        return copy;
    }

    /// Makes `target` equal to this.
    ///
    /// @throws IllegalArgumentException if its shapes differ
    public void copyInto(Parameters target) {
        copyMatricesInto(target);
        for (int l = 0; l < depth(); l++) {
            System.arraycopy(runningMean[l], 0, target.runningMean[l], 0, runningMean[l].length);
            System.arraycopy(runningVariance[l], 0, target.runningVariance[l], 0, runningVariance[l].length);
        }
    }

    /// ‖W⁽ˡ⁾‖_F, the root of the sum of all squares.
    public double norm(int l) {
        DMatrixRMaj w = W(l);
        double sum = 0;
        for (int i = 0; i < w.getNumElements(); i++) {
            sum += w.data[i] * w.data[i];
        }
        return Math.sqrt(sum);
    }

    /// √(Σ_l ‖W⁽ˡ⁾‖²).
    public double norm() {
        double sum = 0;
        for (int l = 1; l <= depth(); l++) {
            sum += norm(l) * norm(l);
        }
        return Math.sqrt(sum);
    }

    /// How many entries of all W are exactly 0.
    public int zeroWeights() {
        int zeros = 0;
        for (int l = 1; l <= depth(); l++) {
            DMatrixRMaj w = W(l);
            for (int i = 0; i < w.getNumElements(); i++) {
                zeros += w.data[i] == 0 ? 1 : 0;
            }
        }
        return zeros;
    }
}
