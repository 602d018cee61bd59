package justright.engine.network;

import justright.engine.kernel.Kernel;

/// g(z) = tanh z; tanh′ = 1 − a², from a alone.
final class HyperbolicTangent extends Nonlinearity {
    private final Kernel kernel;

    HyperbolicTangent(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    void forward(double[][] Z, double[][] A, int length) {
        for (int i = 0; i < A.length; i++) {
            kernel.tanh(Z[i], A[i], length);
        }
    }

    @Override
    void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length) {
        for (int i = 0; i < A.length; i++) {
            double[] a = A[i];
            double[] d = dZ[i];
            for (int j = 0; j < length; j++) {
                d[j] *= 1 - a[j] * a[j];
            }
        }
    }
}
