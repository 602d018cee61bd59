package justright.engine.network;

import justright.engine.kernel.Kernel;

/// ReLU: g(z) = max(0, z); g′ = 1 where a > 0, else 0.
final class Rectifier extends Nonlinearity {
    private final Kernel kernel;

    Rectifier(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int i = 0; i < A.length; i++) {
            double[] z = Z[i];
            double[] a = A[i];
            for (int j = 0; j < length; j++) {
                a[j] = Math.max(0, z[j]);
            }
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        for (int i = 0; i < A.length; i++) {
            kernel.zeroWhereFlat(A[i], dZ[i], length);
        }
    }
}
