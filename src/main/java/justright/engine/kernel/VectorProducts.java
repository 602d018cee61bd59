package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Products of a matrix with examples on vectors: Z = W·A + b, dA = Wᵀ·dZ.
///
/// Four units times two vectors of examples are worked out at a time, in registers. The two vectors of all inputs are
/// first packed one behind the other, and Wᵀ is written out, so that the innermost loop walks straight through memory;
/// what is too small to repay that is a [DirectProduct]. Either way each number is one chain of fused multiply-adds
/// over the inputs in order.
///
/// Thread: one at a time, for its scratch.
final class VectorProducts {

    private static final int UNITS = 4;
    private static final int PANEL = 2 * LANES;

    /// Inputs packed at a time: 16 KB on vectors of 256 bits.
    private static final int CHUNK = 256;

    /// Fewer units or inputs do not repay packing.
    private static final int WORTH_PACKING = 16;

    private final double[] panel = new double[CHUNK * PANEL];
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
        int blocked = out.length & -UNITS;
        int even = length / PANEL * PANEL;
        for (int k = 0; k < in.length; k += CHUNK) {
            int count = Math.min(CHUNK, in.length - k);
            for (int j = 0; j < even; j += PANEL) {
                pack(in, k, count, j);
                for (int i = 0; i < blocked; i += UNITS) {
                    fourUnits(W, i * in.length + k, in.length, b, k == 0, count, out, i, j);
                }
            }
        }
        for (int i = 0; i < out.length; i++) {
            for (int j = i < blocked ? even : 0; j < length; j += LANES) {
                DirectProduct.oneVector(W, i * in.length, 1, b[i], in, out[i], j);
            }
        }
    }

    private void pack(double[][] in, int k, int count, int j) {
        for (int row = 0; row < count; row++) {
            double[] from = in[k + row];
            DoubleVector.fromArray(SPECIES, from, j).intoArray(panel, row * PANEL);
            DoubleVector.fromArray(SPECIES, from, j + LANES).intoArray(panel, row * PANEL + LANES);
        }
    }

    /// `out[i + u] += Σ W[w + u·across + k]·panel[k]`, u = 0 … 3, for `count` inputs and the panel's examples; or from
    /// `b` on, if these are the first inputs.
    private void fourUnits(
            double[] W, int w, int across, double[] b, boolean first, int count, double[][] out, int i, int j) {
        double[] p = panel;
        double[] z0 = out[i];
        double[] z1 = out[i + 1];
        double[] z2 = out[i + 2];
        double[] z3 = out[i + 3];
        if (first) {
            begin(b[i], z0, j);
            begin(b[i + 1], z1, j);
            begin(b[i + 2], z2, j);
            begin(b[i + 3], z3, j);
        }
        DoubleVector s00 = DoubleVector.fromArray(SPECIES, z0, j);
        DoubleVector s01 = DoubleVector.fromArray(SPECIES, z0, j + LANES);
        DoubleVector s10 = DoubleVector.fromArray(SPECIES, z1, j);
        DoubleVector s11 = DoubleVector.fromArray(SPECIES, z1, j + LANES);
        DoubleVector s20 = DoubleVector.fromArray(SPECIES, z2, j);
        DoubleVector s21 = DoubleVector.fromArray(SPECIES, z2, j + LANES);
        DoubleVector s30 = DoubleVector.fromArray(SPECIES, z3, j);
        DoubleVector s31 = DoubleVector.fromArray(SPECIES, z3, j + LANES);
        int w1 = w + across;
        int w2 = w1 + across;
        int w3 = w2 + across;
        for (int k = 0; k < count; k++) {
            DoubleVector a0 = DoubleVector.fromArray(SPECIES, p, k * PANEL);
            DoubleVector a1 = DoubleVector.fromArray(SPECIES, p, k * PANEL + LANES);
            DoubleVector weight = DoubleVector.broadcast(SPECIES, W[w + k]);
            s00 = a0.fma(weight, s00);
            s01 = a1.fma(weight, s01);
            weight = DoubleVector.broadcast(SPECIES, W[w1 + k]);
            s10 = a0.fma(weight, s10);
            s11 = a1.fma(weight, s11);
            weight = DoubleVector.broadcast(SPECIES, W[w2 + k]);
            s20 = a0.fma(weight, s20);
            s21 = a1.fma(weight, s21);
            weight = DoubleVector.broadcast(SPECIES, W[w3 + k]);
            s30 = a0.fma(weight, s30);
            s31 = a1.fma(weight, s31);
        }
        s00.intoArray(z0, j);
        s01.intoArray(z0, j + LANES);
        s10.intoArray(z1, j);
        s11.intoArray(z1, j + LANES);
        s20.intoArray(z2, j);
        s21.intoArray(z2, j + LANES);
        s30.intoArray(z3, j);
        s31.intoArray(z3, j + LANES);
    }

    private static void begin(double b, double[] z, int j) {
        DoubleVector first = DoubleVector.broadcast(SPECIES, b);
        first.intoArray(z, j);
        first.intoArray(z, j + LANES);
    }
}
