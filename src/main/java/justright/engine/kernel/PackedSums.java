package justright.engine.kernel;

import static justright.engine.kernel.PanelSums.INPUTS;
import static justright.engine.kernel.PanelSums.UNITS;
import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Sums over examples on vectors, dZ·Aᵀ, for layers wide enough to be packed: vectors run over the inputs, so that no
/// sum has to be taken across a vector.
///
/// Two vectors of inputs are transposed into a panel, a row for each example, the examples that go to one partial sum
/// one behind the other; [PanelSums] then sums a block of units by a panel at a time.
///
/// Thread: one at a time, for its scratch.
final class PackedSums {

    /// Numbers packed at a time, 16 KB, or one panel if that is more.
    private static final int PACKED = 2048;

    private final PanelSums block = new PanelSums();
    private double[] panels = new double[PACKED];
    private double[] zeros = new double[0];

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
                    block.of(dZ, i, panels, (k - k0) * length, length);
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
        double[] sums = block.sums;
        for (int v = 0; v < width; v++) {
            dW[at + v] = scale * sums[from + v];
        }
    }

    private void step(double rate, double scale, double decay, int from, double[] W, int at, int width) {
        double[] sums = block.sums;
        if (width == INPUTS) {
            stepVector(rate, scale, decay, sums, from, W, at);
            stepVector(rate, scale, decay, sums, from + LANES, W, at + LANES);
            return;
        }
        for (int v = 0; v < width; v++) {
            double w = W[at + v];
            W[at + v] = w - rate * (scale * sums[from + v] + decay * w);
        }
    }

    private static void stepVector(
            double rate, double scale, double decay, double[] sums, int from, double[] W, int at) {
        DoubleVector w = DoubleVector.fromArray(SPECIES, W, at);
        DoubleVector gradient =
                DoubleVector.fromArray(SPECIES, sums, from).mul(scale).add(w.mul(decay));
        w.sub(gradient.mul(rate)).intoArray(W, at);
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
}
