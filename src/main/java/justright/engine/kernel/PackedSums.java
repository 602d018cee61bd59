package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Sums over examples on vectors, dZ·Aᵀ, for layers wide enough to be packed: vectors run over the inputs, so that no
/// sum has to be taken across a vector.
///
/// Two vectors of inputs are transposed into a panel, a row for each example, the examples that go to one partial sum
/// one behind the other. Four units by two vectors are summed at a time, one of the eight partial sums after the
/// other, which are then joined by the tree of [FixedSum].
///
/// Thread: one at a time, for its scratch.
final class PackedSums {

    static final int UNITS = 4;
    static final int INPUTS = 2 * LANES;

    private static final int BLOCK_SUMS = UNITS * INPUTS;

    private double[] panel = new double[0];
    private final double[] partials = new double[Padding.BLOCK * BLOCK_SUMS];
    private final double[] sums = new double[BLOCK_SUMS];

    /// dW = scale·dZ·Aᵀ. Modified: `dW`.
    void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        for (int k = 0; k < A.length; k += INPUTS) {
            int width = Math.min(INPUTS, A.length - k);
            pack(A, k, width, length);
            for (int i = 0; i < dZ.length; i += UNITS) {
                sumBlock(dZ, i, length);
                for (int u = 0; u < UNITS && i + u < dZ.length; u++) {
                    int at = (i + u) * A.length + k;
                    for (int v = 0; v < width; v++) {
                        dW[at + v] = scale * sums[u * INPUTS + v];
                    }
                }
            }
        }
    }

    /// W ← W − rate·(scale·dZ·Aᵀ + decay·W). Modified: `W`.
    void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        for (int k = 0; k < A.length; k += INPUTS) {
            int width = Math.min(INPUTS, A.length - k);
            pack(A, k, width, length);
            for (int i = 0; i < dZ.length; i += UNITS) {
                sumBlock(dZ, i, length);
                for (int u = 0; u < UNITS && i + u < dZ.length; u++) {
                    step(rate, scale, decay, u * INPUTS, W, (i + u) * A.length + k, width);
                }
            }
        }
    }

    private void step(double rate, double scale, double decay, int from, double[] W, int at, int width) {
        int v = 0;
        for (; v + LANES <= width; v += LANES) {
            DoubleVector w = DoubleVector.fromArray(SPECIES, W, at + v);
            DoubleVector gradient =
                    DoubleVector.fromArray(SPECIES, sums, from + v).mul(scale).add(w.mul(decay));
            w.sub(gradient.mul(rate)).intoArray(W, at + v);
        }
        for (; v < width; v++) {
            double w = W[at + v];
            W[at + v] = w - rate * (scale * sums[from + v] + decay * w);
        }
    }

    /// Example j = 8t + r of input k + v comes to row (r·length/8 + t), place v. Beyond the last input there are zeros.
    private void pack(double[][] A, int k, int width, int length) {
        if (panel.length < length * INPUTS) {
            panel = new double[length * INPUTS];
        }
        int count = length / Padding.BLOCK;
        for (int v = 0; v < INPUTS; v++) {
            double[] a = A[Math.min(k + v, A.length - 1)];
            double kept = v < width ? 1 : 0;
            for (int r = 0; r < Padding.BLOCK; r++) {
                int to = r * count * INPUTS + v;
                for (int j = r; j < length; j += Padding.BLOCK, to += INPUTS) {
                    panel[to] = kept * a[j];
                }
            }
        }
    }

    /// The sums of four units, the last one again beyond the last, over the panel.
    private void sumBlock(double[][] dZ, int i, int length) {
        int last = dZ.length - 1;
        double[] d0 = dZ[i];
        double[] d1 = dZ[Math.min(i + 1, last)];
        double[] d2 = dZ[Math.min(i + 2, last)];
        double[] d3 = dZ[Math.min(i + 3, last)];
        int count = length / Padding.BLOCK;
        for (int r = 0; r < Padding.BLOCK; r++) {
            partialSums(d0, d1, d2, d3, r, count);
        }
        for (int at = 0; at < BLOCK_SUMS; at += LANES) {
            DoubleVector even =
                    partial(0, at).add(partial(4, at)).add(partial(2, at).add(partial(6, at)));
            DoubleVector odd =
                    partial(1, at).add(partial(5, at)).add(partial(3, at).add(partial(7, at)));
            even.add(odd).intoArray(sums, at);
        }
    }

    private DoubleVector partial(int r, int at) {
        return DoubleVector.fromArray(SPECIES, partials, r * BLOCK_SUMS + at);
    }

    /// Partial sum r of four units by two vectors of inputs.
    private void partialSums(double[] d0, double[] d1, double[] d2, double[] d3, int r, int count) {
        double[] p = panel;
        DoubleVector s00 = DoubleVector.zero(SPECIES);
        DoubleVector s01 = s00;
        DoubleVector s10 = s00;
        DoubleVector s11 = s00;
        DoubleVector s20 = s00;
        DoubleVector s21 = s00;
        DoubleVector s30 = s00;
        DoubleVector s31 = s00;
        int row = r * count * INPUTS;
        for (int t = 0; t < count; t++) {
            DoubleVector a0 = DoubleVector.fromArray(SPECIES, p, row + t * INPUTS);
            DoubleVector a1 = DoubleVector.fromArray(SPECIES, p, row + t * INPUTS + LANES);
            DoubleVector d = DoubleVector.broadcast(SPECIES, d0[r + t * Padding.BLOCK]);
            s00 = a0.fma(d, s00);
            s01 = a1.fma(d, s01);
            d = DoubleVector.broadcast(SPECIES, d1[r + t * Padding.BLOCK]);
            s10 = a0.fma(d, s10);
            s11 = a1.fma(d, s11);
            d = DoubleVector.broadcast(SPECIES, d2[r + t * Padding.BLOCK]);
            s20 = a0.fma(d, s20);
            s21 = a1.fma(d, s21);
            d = DoubleVector.broadcast(SPECIES, d3[r + t * Padding.BLOCK]);
            s30 = a0.fma(d, s30);
            s31 = a1.fma(d, s31);
        }
        int at = r * BLOCK_SUMS;
        s00.intoArray(partials, at);
        s01.intoArray(partials, at + LANES);
        s10.intoArray(partials, at + INPUTS);
        s11.intoArray(partials, at + INPUTS + LANES);
        s20.intoArray(partials, at + 2 * INPUTS);
        s21.intoArray(partials, at + 2 * INPUTS + LANES);
        s30.intoArray(partials, at + 3 * INPUTS);
        s31.intoArray(partials, at + 3 * INPUTS + LANES);
    }
}
