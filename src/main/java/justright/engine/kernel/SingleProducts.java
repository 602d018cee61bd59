package justright.engine.kernel;

import static justright.engine.kernel.SingleVectors.LANES;
import static justright.engine.kernel.SingleVectors.SPECIES;

import jdk.incubator.vector.FloatVector;

/// Products of a matrix with examples in 32 bits on vectors: Z = W·A + b.
///
/// As in [VectorProducts], six units times two vectors of examples at a time, from panels; what is packed is rounded
/// on the way, and the block's sums go back to 64 bits. Each number is one chain of fused multiply-adds over the
/// inputs in order.
///
/// Thread: one at a time, for its scratch.
final class SingleProducts {

    private static final int UNITS = 6;
    private static final int PANEL = 2 * LANES;

    private final float[] block = new float[UNITS * PANEL];
    private float[] weights = new float[0];
    private float[] panel = new float[0];

    /// Z = W·A + b. Modified: `Z`.
    void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        int inputs = A.length;
        prepare(W, Z.length * inputs, inputs);
        for (int j = 0; j < length; j += PANEL) {
            int examples = Math.min(PANEL, length - j);
            for (int k = 0; k < inputs; k++) {
                SingleVectors.narrow(A[k], j, panel, k * PANEL, examples);
            }
            for (int i = 0; i < Z.length; i += UNITS) {
                int units = Math.min(UNITS, Z.length - i);
                sixUnits(b, inputs, i, Z.length - 1);
                for (int u = 0; u < units; u++) {
                    SingleVectors.widen(block, u * PANEL, Z[i + u], j, examples);
                }
            }
        }
    }

    private void prepare(double[] W, int count, int inputs) {
        if (weights.length < count) {
            weights = new float[count];
        }
        if (panel.length < inputs * PANEL) {
            panel = new float[inputs * PANEL];
        }
        for (int n = 0; n < count; n++) {
            weights[n] = (float) W[n];
        }
    }

    /// `block[u] = b[i + u] + Σ W[i + u, k]·panel[k]`, u = 0 … 5. Beyond the last unit the last one is worked out
    /// again.
    private void sixUnits(double[] b, int inputs, int i, int last) {
        float[] W = weights;
        float[] p = panel;
        int i1 = Math.min(i + 1, last);
        int i2 = Math.min(i + 2, last);
        int i3 = Math.min(i + 3, last);
        int i4 = Math.min(i + 4, last);
        int i5 = Math.min(i + 5, last);
        FloatVector s00 = FloatVector.broadcast(SPECIES, (float) b[i]);
        FloatVector s01 = s00;
        FloatVector s10 = FloatVector.broadcast(SPECIES, (float) b[i1]);
        FloatVector s11 = s10;
        FloatVector s20 = FloatVector.broadcast(SPECIES, (float) b[i2]);
        FloatVector s21 = s20;
        FloatVector s30 = FloatVector.broadcast(SPECIES, (float) b[i3]);
        FloatVector s31 = s30;
        FloatVector s40 = FloatVector.broadcast(SPECIES, (float) b[i4]);
        FloatVector s41 = s40;
        FloatVector s50 = FloatVector.broadcast(SPECIES, (float) b[i5]);
        FloatVector s51 = s50;
        int w0 = i * inputs;
        int w1 = i1 * inputs;
        int w2 = i2 * inputs;
        int w3 = i3 * inputs;
        int w4 = i4 * inputs;
        int w5 = i5 * inputs;
        for (int k = 0; k < inputs; k++) {
            FloatVector a0 = FloatVector.fromArray(SPECIES, p, k * PANEL);
            FloatVector a1 = FloatVector.fromArray(SPECIES, p, k * PANEL + LANES);
            FloatVector w = FloatVector.broadcast(SPECIES, W[w0 + k]);
            s00 = a0.fma(w, s00);
            s01 = a1.fma(w, s01);
            w = FloatVector.broadcast(SPECIES, W[w1 + k]);
            s10 = a0.fma(w, s10);
            s11 = a1.fma(w, s11);
            w = FloatVector.broadcast(SPECIES, W[w2 + k]);
            s20 = a0.fma(w, s20);
            s21 = a1.fma(w, s21);
            w = FloatVector.broadcast(SPECIES, W[w3 + k]);
            s30 = a0.fma(w, s30);
            s31 = a1.fma(w, s31);
            w = FloatVector.broadcast(SPECIES, W[w4 + k]);
            s40 = a0.fma(w, s40);
            s41 = a1.fma(w, s41);
            w = FloatVector.broadcast(SPECIES, W[w5 + k]);
            s50 = a0.fma(w, s50);
            s51 = a1.fma(w, s51);
        }
        s00.intoArray(block, 0);
        s01.intoArray(block, LANES);
        s10.intoArray(block, PANEL);
        s11.intoArray(block, PANEL + LANES);
        s20.intoArray(block, 2 * PANEL);
        s21.intoArray(block, 2 * PANEL + LANES);
        s30.intoArray(block, 3 * PANEL);
        s31.intoArray(block, 3 * PANEL + LANES);
        s40.intoArray(block, 4 * PANEL);
        s41.intoArray(block, 4 * PANEL + LANES);
        s50.intoArray(block, 5 * PANEL);
        s51.intoArray(block, 5 * PANEL + LANES);
    }
}
