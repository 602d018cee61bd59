package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Products of a matrix with examples on vectors: Z = W·A + b, dA = Wᵀ·dZ.
///
/// Six units times two vectors of examples are worked out at a time, in twelve registers: enough that no multiply-add
/// waits for another, and few enough loads. The two vectors of all inputs are first packed one behind the other, a
/// panel, and Wᵀ is written out, so that the innermost loop walks straight through memory; what is too small to repay
/// that is a [DirectProduct]. Either way each number is one chain of fused multiply-adds over the inputs in order.
///
/// Thread: one at a time, for its scratch.
final class VectorProducts {

    private static final int UNITS = 6;
    private static final int PANEL = 2 * LANES;

    /// Inputs packed at a time; longer sums go on from what is in Z.
    private static final int CHUNK = 128;

    /// Numbers packed at a time: 16 KB, half of the nearest cache, for as many panels as fit.
    private static final int PACKED = CHUNK * PANEL * 2;

    /// Fewer units or inputs do not repay packing.
    private static final int WORTH_PACKING = 16;

    private final double[] panels = new double[PACKED];
    private double[] transposed = new double[0];
    private double[] zeros = new double[0];

    /// Z = W·A + b. Modified: `Z`.
    void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        if (isSmall(A.length, Z.length)) {
            DirectProduct.of(W, A.length, 1, b, A, Z, length);
        } else {
            packed(W, b, A, Z, length);
        }
    }

    /// dA = Wᵀ·dZ. Modified: `dA`.
    void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        if (zeros.length < dA.length) {
            zeros = new double[dA.length];
        }
        if (isSmall(dZ.length, dA.length)) {
            DirectProduct.of(W, 1, dA.length, zeros, dZ, dA, length);
        } else {
            transpose(W, dZ.length, dA.length);
            packed(transposed, zeros, dZ, dA, length);
        }
    }

    private static boolean isSmall(int inputs, int units) {
        return Math.min(inputs, units) < WORTH_PACKING;
    }

    private void transpose(double[] W, int rows, int columns) {
        if (transposed.length < rows * columns) {
            transposed = new double[rows * columns];
        }
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                transposed[column * rows + row] = W[row * columns + column];
            }
        }
    }

    private void packed(double[] W, double[] b, double[][] in, double[][] out, int length) {
        int even = length / PANEL * PANEL;
        for (int j = even; j < length; j += LANES) {
            DirectProduct.ofOneVector(W, in.length, 1, b, in, out, j);
        }
        for (int k = 0; k < in.length; k += CHUNK) {
            int count = Math.min(CHUNK, in.length - k);
            int group = PACKED / (count * PANEL) * PANEL;
            for (int j = 0; j < even; j += group) {
                int examples = Math.min(group, even - j);
                pack(in, k, count, j, examples);
                for (int i = 0; i < out.length; i += UNITS) {
                    for (int at = 0; at < examples; at += PANEL) {
                        sixUnits(W, b, k, in.length, count, at * count, out, i, j + at);
                    }
                }
            }
        }
    }

    /// Panels of `count` inputs from input k on, one for every [#PANEL] examples from example j on.
    private void pack(double[][] in, int k, int count, int j, int examples) {
        for (int row = 0; row < count; row++) {
            double[] from = in[k + row];
            int to = row * PANEL;
            for (int at = j; at < j + examples; at += PANEL, to += count * PANEL) {
                DoubleVector.fromArray(SPECIES, from, at).intoArray(panels, to);
                DoubleVector.fromArray(SPECIES, from, at + LANES).intoArray(panels, to + LANES);
            }
        }
    }

    /// `out[i + u] += Σ W[(i + u)·across + k]·panel[k]`, u = 0 … 5, for `count` inputs from k on and the examples of
    /// the panel, from j on; the first inputs are added to b.
    ///
    /// Beyond the last unit the last one is worked out again.
    private void sixUnits(
            double[] W, double[] b, int k, int across, int count, int panel, double[][] out, int i, int j) {
        double[] p = panels;
        int last = out.length - 1;
        int i1 = Math.min(i + 1, last);
        int i2 = Math.min(i + 2, last);
        int i3 = Math.min(i + 3, last);
        int i4 = Math.min(i + 4, last);
        int i5 = Math.min(i + 5, last);
        double[] z0 = out[i];
        double[] z1 = out[i1];
        double[] z2 = out[i2];
        double[] z3 = out[i3];
        double[] z4 = out[i4];
        double[] z5 = out[i5];
        DoubleVector s00 = DoubleVector.broadcast(SPECIES, b[i]);
        DoubleVector s01 = s00;
        DoubleVector s10 = DoubleVector.broadcast(SPECIES, b[i1]);
        DoubleVector s11 = s10;
        DoubleVector s20 = DoubleVector.broadcast(SPECIES, b[i2]);
        DoubleVector s21 = s20;
        DoubleVector s30 = DoubleVector.broadcast(SPECIES, b[i3]);
        DoubleVector s31 = s30;
        DoubleVector s40 = DoubleVector.broadcast(SPECIES, b[i4]);
        DoubleVector s41 = s40;
        DoubleVector s50 = DoubleVector.broadcast(SPECIES, b[i5]);
        DoubleVector s51 = s50;
        if (k > 0) {
            s00 = DoubleVector.fromArray(SPECIES, z0, j);
            s01 = DoubleVector.fromArray(SPECIES, z0, j + LANES);
            s10 = DoubleVector.fromArray(SPECIES, z1, j);
            s11 = DoubleVector.fromArray(SPECIES, z1, j + LANES);
            s20 = DoubleVector.fromArray(SPECIES, z2, j);
            s21 = DoubleVector.fromArray(SPECIES, z2, j + LANES);
            s30 = DoubleVector.fromArray(SPECIES, z3, j);
            s31 = DoubleVector.fromArray(SPECIES, z3, j + LANES);
            s40 = DoubleVector.fromArray(SPECIES, z4, j);
            s41 = DoubleVector.fromArray(SPECIES, z4, j + LANES);
            s50 = DoubleVector.fromArray(SPECIES, z5, j);
            s51 = DoubleVector.fromArray(SPECIES, z5, j + LANES);
        }
        int w0 = i * across + k;
        int w1 = i1 * across + k;
        int w2 = i2 * across + k;
        int w3 = i3 * across + k;
        int w4 = i4 * across + k;
        int w5 = i5 * across + k;
        for (int row = 0; row < count; row++) {
            DoubleVector a0 = DoubleVector.fromArray(SPECIES, p, panel + row * PANEL);
            DoubleVector a1 = DoubleVector.fromArray(SPECIES, p, panel + row * PANEL + LANES);
            DoubleVector w = DoubleVector.broadcast(SPECIES, W[w0 + row]);
            s00 = a0.fma(w, s00);
            s01 = a1.fma(w, s01);
            w = DoubleVector.broadcast(SPECIES, W[w1 + row]);
            s10 = a0.fma(w, s10);
            s11 = a1.fma(w, s11);
            w = DoubleVector.broadcast(SPECIES, W[w2 + row]);
            s20 = a0.fma(w, s20);
            s21 = a1.fma(w, s21);
            w = DoubleVector.broadcast(SPECIES, W[w3 + row]);
            s30 = a0.fma(w, s30);
            s31 = a1.fma(w, s31);
            w = DoubleVector.broadcast(SPECIES, W[w4 + row]);
            s40 = a0.fma(w, s40);
            s41 = a1.fma(w, s41);
            w = DoubleVector.broadcast(SPECIES, W[w5 + row]);
            s50 = a0.fma(w, s50);
            s51 = a1.fma(w, s51);
        }
        s00.intoArray(z0, j);
        s01.intoArray(z0, j + LANES);
        s10.intoArray(z1, j);
        s11.intoArray(z1, j + LANES);
        s20.intoArray(z2, j);
        s21.intoArray(z2, j + LANES);
        s30.intoArray(z3, j);
        s31.intoArray(z3, j + LANES);
        s40.intoArray(z4, j);
        s41.intoArray(z4, j + LANES);
        s50.intoArray(z5, j);
        s51.intoArray(z5, j + LANES);
    }
}
