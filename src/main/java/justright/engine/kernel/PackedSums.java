package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Sums over examples on vectors, dZ·Aᵀ, for layers wide enough to be packed: vectors run over the inputs, so that no
/// sum has to be taken across a vector.
///
/// Two vectors of inputs are transposed into a panel, a row for each example, the examples that go to one partial sum
/// one behind the other. Four units by two vectors are summed at a time, one of the eight partial sums after the other,
/// and joined on the way by the tree of [FixedSum].
///
/// Thread: one at a time, for its scratch.
final class PackedSums {

    static final int UNITS = 4;
    static final int INPUTS = 2 * LANES;

    /// Numbers packed at a time, 16 KB, or one panel if that is more.
    private static final int PACKED = 2048;

    private static final int BLOCK = UNITS * INPUTS;

    /// The tree is as high as this.
    private static final int LEVELS = Integer.numberOfTrailingZeros(Padding.BLOCK);

    private double[] panels = new double[PACKED];
    private double[] zeros = new double[0];

    /// Sums of one block, units by inputs, that wait to be joined; in the end the sum of all is the first.
    private final double[] waiting = new double[(LEVELS + 1) * BLOCK];

    /// dW = scale·dZ·Aᵀ. Modified: `dW`.
    void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        blocks(false, 0, scale, 0, dZ, A, dW, length);
    }

    /// W ← W − rate·(scale·dZ·Aᵀ + decay·W). Modified: `W`.
    void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        blocks(true, rate, scale, decay, dZ, A, W, length);
    }

    private void blocks(
            boolean step,
            double rate,
            double scale,
            double decay,
            double[][] dZ,
            double[][] A,
            double[] W,
            int length) {
        int panel = length * INPUTS;
        int count = Math.max(1, PACKED / panel);
        if (panels.length < count * panel) {
            panels = new double[count * panel];
        }
        for (int k0 = 0; k0 < A.length; k0 += count * INPUTS) {
            int k1 = Math.min(k0 + count * INPUTS, A.length);
            for (int k = k0; k < k1; k += INPUTS) {
                pack(A, k, (k - k0) * length, length);
            }
            for (int i = 0; i < dZ.length; i += UNITS) {
                for (int k = k0; k < k1; k += INPUTS) {
                    sumBlock(dZ, i, (k - k0) * length, length);
                    int width = Math.min(INPUTS, A.length - k);
                    for (int u = 0; u < UNITS && i + u < dZ.length; u++) {
                        int at = (i + u) * A.length + k;
                        if (step) {
                            step(rate, scale, decay, u * INPUTS, W, at, width);
                        } else {
                            store(scale, u * INPUTS, W, at, width);
                        }
                    }
                }
            }
        }
    }

    private void store(double scale, int from, double[] dW, int at, int width) {
        for (int v = 0; v < width; v++) {
            dW[at + v] = scale * waiting[from + v];
        }
    }

    private void step(double rate, double scale, double decay, int from, double[] W, int at, int width) {
        int v = 0;
        for (; v + LANES <= width; v += LANES) {
            DoubleVector w = DoubleVector.fromArray(SPECIES, W, at + v);
            DoubleVector gradient = DoubleVector.fromArray(SPECIES, waiting, from + v)
                    .mul(scale)
                    .add(w.mul(decay));
            w.sub(gradient.mul(rate)).intoArray(W, at + v);
        }
        for (; v < width; v++) {
            double w = W[at + v];
            W[at + v] = w - rate * (scale * waiting[from + v] + decay * w);
        }
    }

    /// Example j = 8t + r of input k + v comes to row (r·length/8 + t), place v. Beyond the last input there are zeros.
    private void pack(double[][] A, int k, int panel, int length) {
        int count = length / Padding.BLOCK;
        for (int v = 0; v < INPUTS; v += 4) {
            double[] a0 = row(A, k + v, length);
            double[] a1 = row(A, k + v + 1, length);
            double[] a2 = row(A, k + v + 2, length);
            double[] a3 = row(A, k + v + 3, length);
            for (int r = 0; r < Padding.BLOCK; r++) {
                packFour(a0, a1, a2, a3, r, panel + r * count * INPUTS + v, count);
            }
        }
    }

    private void packFour(double[] a0, double[] a1, double[] a2, double[] a3, int r, int to, int count) {
        double[] p = panels;
        for (int t = 0; t < count; t++) {
            p[to + t * INPUTS] = a0[r + t * Padding.BLOCK];
            p[to + t * INPUTS + 1] = a1[r + t * Padding.BLOCK];
            p[to + t * INPUTS + 2] = a2[r + t * Padding.BLOCK];
            p[to + t * INPUTS + 3] = a3[r + t * Padding.BLOCK];
        }
    }

    private double[] row(double[][] A, int k, int length) {
        if (k < A.length) {
            return A[k];
        }
        if (zeros.length < length) {
            zeros = new double[length];
        }
        return zeros;
    }

    /// The sums of four units, the last one again beyond the last, over a panel.
    private void sumBlock(double[][] dZ, int i, int panel, int length) {
        int last = dZ.length - 1;
        double[] d0 = dZ[i];
        double[] d1 = dZ[Math.min(i + 1, last)];
        double[] d2 = dZ[Math.min(i + 2, last)];
        double[] d3 = dZ[Math.min(i + 3, last)];
        int count = length / Padding.BLOCK;
        int top = 0;
        for (int n = 0; n < Padding.BLOCK; n++) {
            int r = Integer.reverse(n) >>> (Integer.SIZE - LEVELS);
            int joins = Integer.numberOfTrailingZeros(n + 1);
            top -= joins * BLOCK;
            partialSums(d0, d1, d2, d3, r, panel + r * count * INPUTS, count, top, joins);
            top += BLOCK;
        }
    }

    /// Partial sum r of four units by two vectors of inputs, joined with the last `joins` that wait, from place `at`
    /// on; comes to wait in their place.
    ///
    /// Eight registers of sums, not more: with ten the compiler spills some, and each then waits for memory.
    private void partialSums(
            double[] d0, double[] d1, double[] d2, double[] d3, int r, int row, int count, int at, int joins) {
        double[] p = panels;
        DoubleVector s00 = DoubleVector.zero(SPECIES);
        DoubleVector s01 = s00;
        DoubleVector s10 = s00;
        DoubleVector s11 = s00;
        DoubleVector s20 = s00;
        DoubleVector s21 = s00;
        DoubleVector s30 = s00;
        DoubleVector s31 = s00;
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
        for (int w = at + (joins - 1) * BLOCK; w >= at; w -= BLOCK) {
            s00 = s00.add(DoubleVector.fromArray(SPECIES, waiting, w));
            s01 = s01.add(DoubleVector.fromArray(SPECIES, waiting, w + LANES));
            s10 = s10.add(DoubleVector.fromArray(SPECIES, waiting, w + INPUTS));
            s11 = s11.add(DoubleVector.fromArray(SPECIES, waiting, w + INPUTS + LANES));
            s20 = s20.add(DoubleVector.fromArray(SPECIES, waiting, w + 2 * INPUTS));
            s21 = s21.add(DoubleVector.fromArray(SPECIES, waiting, w + 2 * INPUTS + LANES));
            s30 = s30.add(DoubleVector.fromArray(SPECIES, waiting, w + 3 * INPUTS));
            s31 = s31.add(DoubleVector.fromArray(SPECIES, waiting, w + 3 * INPUTS + LANES));
        }
        s00.intoArray(waiting, at);
        s01.intoArray(waiting, at + LANES);
        s10.intoArray(waiting, at + INPUTS);
        s11.intoArray(waiting, at + INPUTS + LANES);
        s20.intoArray(waiting, at + 2 * INPUTS);
        s21.intoArray(waiting, at + 2 * INPUTS + LANES);
        s30.intoArray(waiting, at + 3 * INPUTS);
        s31.intoArray(waiting, at + 3 * INPUTS + LANES);
    }
}
