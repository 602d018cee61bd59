package justright.engine.network;

import justright.engine.kernel.Exponentials;

/// Softmax: a_k = e^z_k/Σ_i e^z_i, with the largest z taken off first, so that nothing overflows. Only ever an output,
/// whose dZ the loss knows.
final class SoftmaxOutput extends Nonlinearity {
    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int j = 0; j < length; j++) {
            double max = Double.NEGATIVE_INFINITY;
            for (double[] z : Z) {
                max = Math.max(max, z[j]);
            }
            double sum = 0;
            for (int k = 0; k < Z.length; k++) {
                A[k][j] = Exponentials.expOfNegative(Z[k][j] - max);
                sum += A[k][j];
            }
            for (double[] a : A) {
                a[j] /= sum;
            }
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        throw new IllegalStateException("softmax without its cross-entropy");
    }
}
