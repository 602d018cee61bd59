package justright.engine.kernel;

import java.util.Arrays;

/// The same loops in 32 bits: every product and sum is rounded to a `float`, and overflows or vanishes where one would.
///
/// For showing where numbers end, not for speed.
final class SingleKernel implements Kernel {

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        for (int i = 0; i < Z.length; i++) {
            weighted(W, i * A.length, 1, b[i], A, Z[i], length);
        }
    }

    @Override
    public void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        for (int k = 0; k < dA.length; k++) {
            weighted(W, k, dA.length, 0, dZ, dA[k], length);
        }
    }

    /// Each example's weighted sum over the units of `in`, one unit after the other, beginning with `first`.
    private static void weighted(
            double[] W, int start, int along, double first, double[][] in, double[] sums, int length) {
        Arrays.fill(sums, 0, length, (float) first);
        int at = start;
        for (double[] row : in) {
            float w = (float) W[at];
            for (int j = 0; j < length; j++) {
                sums[j] = Math.fma(w, (float) row[j], (float) sums[j]);
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
            a[j] = (float) Exponentials.tanh(z[j]);
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
