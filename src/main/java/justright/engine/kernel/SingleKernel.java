package justright.engine.kernel;

import java.util.Arrays;

/// The same loops in 32 bits: every product and sum is rounded to a `float`, and overflows or vanishes where one would.
///
/// Numbers still lie in arrays of 64 bits. Sums over examples are taken in order, one example after the other.
class SingleKernel implements Kernel {

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        for (int i = 0; i < Z.length; i++) {
            Arrays.fill(Z[i], 0, length, (float) b[i]);
            accumulate(W, i * A.length, 1, A, Z[i], length);
        }
    }

    @Override
    public void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        for (int k = 0; k < dA.length; k++) {
            Arrays.fill(dA[k], 0, length, 0);
            accumulate(W, k, dA.length, dZ, dA[k], length);
        }
    }

    /// `sum += Σ W[start + k·along]·in[k]` over k.
    private static void accumulate(double[] W, int start, int along, double[][] in, double[] sum, int length) {
        int at = start;
        for (double[] row : in) {
            float w = (float) W[at];
            for (int j = 0; j < length; j++) {
                sum[j] = Math.fma(w, (float) row[j], (float) sum[j]);
            }
            at += along;
        }
    }

    @Override
    public void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        int at = 0;
        for (double[] dz : dZ) {
            for (double[] a : A) {
                dW[at++] = (float) scale * dot(dz, a, length);
            }
        }
    }

    @Override
    public void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        int at = 0;
        for (double[] dz : dZ) {
            for (double[] a : A) {
                float w = (float) W[at];
                W[at++] = w - (float) rate * ((float) scale * dot(dz, a, length) + (float) decay * w);
            }
        }
    }

    private static float dot(double[] x, double[] y, int length) {
        float sum = 0;
        for (int j = 0; j < length; j++) {
            sum = Math.fma((float) x[j], (float) y[j], sum);
        }
        return sum;
    }

    @Override
    public double sum(double[] row, int length) {
        float sum = 0;
        for (int j = 0; j < length; j++) {
            sum += (float) row[j];
        }
        return sum;
    }

    @Override
    public void tanh(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j++) {
            a[j] = SingleTanh.of((float) z[j]);
        }
    }

    @Override
    public void sigmoid(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j++) {
            a[j] = (float) Exponentials.sigmoid(z[j]);
        }
    }

    @Override
    public void zeroWhereFlat(double[] a, double[] d, int length) {
        for (int j = 0; j < length; j++) {
            d[j] = a[j] > 0 ? d[j] : 0;
        }
    }
}
