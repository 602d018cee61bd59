package justright.engine.network;

import java.util.Arrays;
import justright.engine.kernel.Exponentials;
import justright.engine.kernel.Kernel;
import justright.engine.kernel.Padding;

/// What one example costs.
///
/// The cross-entropies are computed from the logits z, so that a saturated output costs what it should and not
/// infinity, and their gradient is dZ = A − Y.
public enum Loss {

    /// L = −Σ_k (y_k log a_k + (1 − y_k) log(1 − a_k)) = Σ_k (max(z_k, 0) − z_k·y_k + log(1 + e^−|z_k|)); y in [0, 1].
    SIGMOID_CROSS_ENTROPY {
        @Override
        double ofExample(double[][] Z, double[][] A, double[][] Y, int j) {
            double loss = 0;
            for (int k = 0; k < Z.length; k++) {
                loss += Exponentials.crossEntropy(Z[k][j], Y[k][j]);
            }
            return loss;
        }

        @Override
        void ofExamples(Kernel kernel, double[][] Z, double[][] A, double[][] Y, double[] losses, int m) {
            Arrays.fill(losses, 0, Padding.of(m), 0);
            for (int k = 0; k < Z.length; k++) {
                kernel.crossEntropy(Z[k], Y[k], losses, Padding.of(m));
            }
            Arrays.fill(losses, m, Padding.of(m), 0);
        }
    },

    /// L = −Σ_k y_k log a_k = Σ_k y_k (log Σ_i e^z_i − z_k); the y of one example add up to 1.
    SOFTMAX_CROSS_ENTROPY {
        @Override
        double ofExample(double[][] Z, double[][] A, double[][] Y, int j) {
            double max = Double.NEGATIVE_INFINITY;
            for (double[] z : Z) {
                max = Math.max(max, z[j]);
            }
            double sum = 0;
            for (double[] z : Z) {
                sum += Exponentials.expOfNegative(z[j] - max);
            }
            double loss = 0;
            for (int k = 0; k < Z.length; k++) {
                loss += Y[k][j] == 0 ? 0 : Y[k][j] * (max - Z[k][j]);
            }
            return loss + StrictMath.log(sum);
        }
    },

    /// L = ½ Σ_k (a_k − y_k)².
    HALF_SQUARED_ERROR {
        @Override
        double ofExample(double[][] Z, double[][] A, double[][] Y, int j) {
            double loss = 0;
            for (int k = 0; k < A.length; k++) {
                double error = A[k][j] - Y[k][j];
                loss += error * error;
            }
            return loss / 2;
        }
    };

    /// The output's activation unless said otherwise.
    public Activation usualActivation() {
        return switch (this) {
            case SIGMOID_CROSS_ENTROPY -> Activations.SIGMOID;
            case SOFTMAX_CROSS_ENTROPY -> Activations.SOFTMAX;
            case HALF_SQUARED_ERROR -> Activations.LINEAR;
        };
    }

    /// Whether Y holds classes, not measurements.
    public boolean isClassification() {
        return this != HALF_SQUARED_ERROR;
    }

    /// The cross-entropies know their activation; the squared error takes any but softmax.
    boolean accepts(Activation output) {
        return isClassification() ? output.equals(usualActivation()) : !(output instanceof Activation.Softmax);
    }

    /// What example j costs.
    abstract double ofExample(double[][] Z, double[][] A, double[][] Y, int j);

    /// What each of m examples costs, with zeros in the padding. Modified: `losses`.
    void ofExamples(Kernel kernel, double[][] Z, double[][] A, double[][] Y, double[] losses, int m) {
        for (int j = 0; j < m; j++) {
            losses[j] = ofExample(Z, A, Y, j);
        }
        Arrays.fill(losses, m, Padding.of(m), 0);
    }
}
