package justright.engine.network;

import justright.engine.kernel.Kernel;

/// g(z) = σ(z) = 1/(1 + e^−z); σ′ = a(1 − a), from a alone.
final class Logistic extends Nonlinearity {
    private final Kernel kernel;

    Logistic(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int i = 0; i < A.length; i++) {
            kernel.sigmoid(Z[i], A[i], length);
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        for (int i = 0; i < A.length; i++) {
            double[] a = A[i];
            double[] d = dZ[i];
            for (int j = 0; j < length; j++) {
                d[j] *= a[j] * (1 - a[j]);
            }
        }
    }
}
