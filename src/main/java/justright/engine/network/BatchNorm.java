package justright.engine.network;

import java.util.Arrays;
import justright.engine.kernel.FixedSum;
import justright.engine.kernel.Padding;

/// Batch norm of one layer, between Z and the activation.
///
/// While training, per unit over the batch: μ = mean z, σ² = mean (z − μ)², ẑ = (z − μ)/√(σ² + ε), out = γ·ẑ + β.
/// At test time μ and σ² are the running averages, so that one example's output does not depend on the others.
///
/// Source: Ioffe & Szegedy 2015, Algorithms 1 and 2.
final class BatchNorm {

    static final double EPSILON = Layer.NORM_EPSILON;

    final double[] mean;
    final double[] variance;
    final double[][] normalized;
    final double[][] out;

    BatchNorm(int rows, int capacity) {
        mean = new double[rows];
        variance = new double[rows];
        normalized = Padding.rows(rows, capacity);
        out = Padding.rows(rows, capacity);
    }

    /// With the statistics of this batch of m examples. Modified: everything here; the padding of `Z` becomes zero.
    void forwardTraining(double[][] Z, double[] gamma, double[] beta, int m) {
        int length = Padding.of(m);
        for (int i = 0; i < Z.length; i++) {
            double[] z = Z[i];
            Arrays.fill(z, m, length, 0);
            double mu = FixedSum.sum(z, length) / m;
            double[] centred = normalized[i];
            for (int j = 0; j < m; j++) {
                centred[j] = z[j] - mu;
            }
            Arrays.fill(centred, m, length, 0);
            mean[i] = mu;
            variance[i] = FixedSum.dot(centred, centred, length) / m;
            double scale = 1 / Math.sqrt(variance[i] + EPSILON);
            for (int j = 0; j < length; j++) {
                centred[j] *= scale;
            }
            affine(centred, gamma[i], beta[i], out[i], length);
        }
    }

    /// With the running averages.
    void forwardTest(
            double[][] Z, double[] gamma, double[] beta, double[] runningMean, double[] runningVariance, int length) {
        for (int i = 0; i < Z.length; i++) {
            double scale = 1 / Math.sqrt(runningVariance[i] + EPSILON);
            for (int j = 0; j < length; j++) {
                normalized[i][j] = (Z[i][j] - runningMean[i]) * scale;
            }
            affine(normalized[i], gamma[i], beta[i], out[i], length);
        }
    }

    private static void affine(double[] z, double gamma, double beta, double[] out, int length) {
        for (int j = 0; j < length; j++) {
            out[j] = gamma * z[j] + beta;
        }
    }

    /// From dOut to dZ, in place; dγ and dβ are divided by m.
    ///
    /// dẑ = γ·dOut; dZ = (dẑ − mean dẑ − ẑ·mean(dẑ∘ẑ))/√(σ² + ε); dγ = mean(dOut∘ẑ); dβ = mean dOut.
    void backward(double[][] dOut, double[] gamma, double[] dGamma, double[] dBeta, int m) {
        int length = Padding.of(m);
        for (int i = 0; i < dOut.length; i++) {
            double[] d = dOut[i];
            double[] z = normalized[i];
            dGamma[i] = FixedSum.dot(d, z, length) / m;
            dBeta[i] = FixedSum.sum(d, length) / m;
            double scale = gamma[i] / Math.sqrt(variance[i] + EPSILON);
            for (int j = 0; j < m; j++) {
                d[j] = scale * (d[j] - dBeta[i] - z[j] * dGamma[i]);
            }
        }
    }

    /// running ← momentum·running + (1 − momentum)·batch.
    void average(double momentum, double[] runningMean, double[] runningVariance) {
        for (int i = 0; i < mean.length; i++) {
            runningMean[i] = momentum * runningMean[i] + (1 - momentum) * mean[i];
            runningVariance[i] = momentum * runningVariance[i] + (1 - momentum) * variance[i];
        }
    }
}
