package justright.engine.kernel;

import java.util.Arrays;

/// Plain loops over single numbers; the compiler vectorizes those without sums.
final class PlainKernel implements Kernel {

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        int inputs = A.length;
        for (int i = 0; i < Z.length; i++) {
            double[] z = Z[i];
            Arrays.fill(z, 0, length, b[i]);
            accumulate(W, i * inputs, 1, A, z, length);
        }
    }

    @Override
    public void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        int inputs = dA.length;
        for (int k = 0; k < inputs; k++) {
            double[] d = dA[k];
            Arrays.fill(d, 0, length, 0);
            accumulate(W, k, inputs, dZ, d, length);
        }
    }

    /// `sum += Σ W[start + k·stride]·rows[k]` over k, four rows a pass to save traffic.
    private static void accumulate(double[] W, int start, int stride, double[][] rows, double[] sum, int length) {
        int k = 0;
        int w = start;
        for (; k + 4 <= rows.length; k += 4, w += 4 * stride) {
            addFour(
                    W[w],
                    rows[k],
                    W[w + stride],
                    rows[k + 1],
                    W[w + 2 * stride],
                    rows[k + 2],
                    W[w + 3 * stride],
                    rows[k + 3],
                    sum,
                    length);
        }
        for (; k < rows.length; k++, w += stride) {
            addOne(W[w], rows[k], sum, length);
        }
    }

    private static void addFour(
            double w0,
            double[] a0,
            double w1,
            double[] a1,
            double w2,
            double[] a2,
            double w3,
            double[] a3,
            double[] sum,
            int length) {
        for (int j = 0; j < length; j++) {
            sum[j] = Math.fma(w3, a3[j], Math.fma(w2, a2[j], Math.fma(w1, a1[j], Math.fma(w0, a0[j], sum[j]))));
        }
    }

    private static void addOne(double w, double[] a, double[] sum, int length) {
        for (int j = 0; j < length; j++) {
            sum[j] = Math.fma(w, a[j], sum[j]);
        }
    }

    @Override
    public void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        int at = 0;
        for (double[] dz : dZ) {
            for (double[] a : A) {
                dW[at++] = scale * FixedSum.dot(dz, a, length);
            }
        }
    }

    @Override
    public void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        int at = 0;
        for (double[] dz : dZ) {
            for (double[] a : A) {
                double w = W[at];
                W[at++] = w - rate * (scale * FixedSum.dot(dz, a, length) + decay * w);
            }
        }
    }

    @Override
    public double sum(double[] row, int length) {
        return FixedSum.sum(row, length);
    }

    @Override
    public void tanh(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j++) {
            a[j] = Exponentials.tanh(z[j]);
        }
    }

    @Override
    public void sigmoid(double[] z, double[] a, int length) {
        for (int j = 0; j < length; j++) {
            a[j] = Exponentials.sigmoid(z[j]);
        }
    }

    @Override
    public void zeroWhereFlat(double[] a, double[] d, int length) {
        for (int j = 0; j < length; j++) {
            d[j] = a[j] > 0 ? d[j] : 0;
        }
    }
}
