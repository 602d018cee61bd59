package justright.engine.network;

import justright.engine.kernel.Exponentials;

/// ELU: g(z) = z where z > 0, else α(eᶻ − 1); g′ = 1, else a + α.
///
/// Source: Clevert, Unterthiner & Hochreiter 2016.
final class ExponentialLinearUnit extends Nonlinearity {
    private final double alpha;

    ExponentialLinearUnit(double alpha) {
        this.alpha = alpha;
    }

    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int i = 0; i < A.length; i++) {
            double[] z = Z[i];
            double[] a = A[i];
            for (int j = 0; j < length; j++) {
                a[j] = z[j] > 0 ? z[j] : alpha * Exponentials.expm1(z[j]);
            }
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        for (int i = 0; i < A.length; i++) {
            double[] z = Z[i];
            double[] a = A[i];
            double[] d = dZ[i];
            for (int j = 0; j < length; j++) {
                d[j] *= z[j] > 0 ? 1 : a[j] + alpha;
            }
        }
    }
}
