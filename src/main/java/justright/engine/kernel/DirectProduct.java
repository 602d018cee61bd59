package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Products of a matrix with examples on vectors, straight from the rows: for matrices too small to be packed.
///
/// Four units times two vectors of examples are worked out at a time, in registers; each number is one chain of fused
/// multiply-adds over the inputs in order.
final class DirectProduct {

    private DirectProduct() {}

    /// `out[i] = b[i] + Σ W[i·across + k·along]·in[k]` over k.
    static void of(double[] W, int across, int along, double[] b, double[][] in, double[][] out, int length) {
        int blocked = out.length & -4;
        for (int i = 0; i < blocked; i += 4) {
            fourUnits(W, i * across, across, along, b, in, out, i, length);
        }
        for (int i = blocked; i < out.length; i++) {
            oneUnit(W, i * across, along, b[i], in, out[i], length);
        }
    }

    /// `out[i + u] = b[i + u] + Σ W[start + u·across + k·along]·in[k]`, u = 0 … 3.
    private static void fourUnits(
            double[] W,
            int start,
            int across,
            int along,
            double[] b,
            double[][] in,
            double[][] out,
            int i,
            int length) {
        double[] z0 = out[i];
        double[] z1 = out[i + 1];
        double[] z2 = out[i + 2];
        double[] z3 = out[i + 3];
        int j = 0;
        for (; j + 2 * LANES <= length; j += 2 * LANES) {
            DoubleVector s00 = DoubleVector.broadcast(SPECIES, b[i]);
            DoubleVector s01 = s00;
            DoubleVector s10 = DoubleVector.broadcast(SPECIES, b[i + 1]);
            DoubleVector s11 = s10;
            DoubleVector s20 = DoubleVector.broadcast(SPECIES, b[i + 2]);
            DoubleVector s21 = s20;
            DoubleVector s30 = DoubleVector.broadcast(SPECIES, b[i + 3]);
            DoubleVector s31 = s30;
            int w = start;
            for (double[] row : in) {
                DoubleVector a0 = DoubleVector.fromArray(SPECIES, row, j);
                DoubleVector a1 = DoubleVector.fromArray(SPECIES, row, j + LANES);
                DoubleVector w0 = DoubleVector.broadcast(SPECIES, W[w]);
                s00 = a0.fma(w0, s00);
                s01 = a1.fma(w0, s01);
                DoubleVector w1 = DoubleVector.broadcast(SPECIES, W[w + across]);
                s10 = a0.fma(w1, s10);
                s11 = a1.fma(w1, s11);
                DoubleVector w2 = DoubleVector.broadcast(SPECIES, W[w + 2 * across]);
                s20 = a0.fma(w2, s20);
                s21 = a1.fma(w2, s21);
                DoubleVector w3 = DoubleVector.broadcast(SPECIES, W[w + 3 * across]);
                s30 = a0.fma(w3, s30);
                s31 = a1.fma(w3, s31);
                w += along;
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
        if (j < length) {
            fourUnitsOneVector(W, start, across, along, b, in, out, i, j);
        }
    }

    /// Four units, one vector of examples.
    private static void fourUnitsOneVector(
            double[] W, int start, int across, int along, double[] b, double[][] in, double[][] out, int i, int j) {
        DoubleVector s0 = DoubleVector.broadcast(SPECIES, b[i]);
        DoubleVector s1 = DoubleVector.broadcast(SPECIES, b[i + 1]);
        DoubleVector s2 = DoubleVector.broadcast(SPECIES, b[i + 2]);
        DoubleVector s3 = DoubleVector.broadcast(SPECIES, b[i + 3]);
        int w = start;
        for (double[] row : in) {
            DoubleVector a = DoubleVector.fromArray(SPECIES, row, j);
            s0 = a.fma(DoubleVector.broadcast(SPECIES, W[w]), s0);
            s1 = a.fma(DoubleVector.broadcast(SPECIES, W[w + across]), s1);
            s2 = a.fma(DoubleVector.broadcast(SPECIES, W[w + 2 * across]), s2);
            s3 = a.fma(DoubleVector.broadcast(SPECIES, W[w + 3 * across]), s3);
            w += along;
        }
        s0.intoArray(out[i], j);
        s1.intoArray(out[i + 1], j);
        s2.intoArray(out[i + 2], j);
        s3.intoArray(out[i + 3], j);
    }

    /// The same of one unit.
    private static void oneUnit(double[] W, int start, int along, double b, double[][] in, double[] z, int length) {
        int j = 0;
        for (; j + 4 * LANES <= length; j += 4 * LANES) {
            DoubleVector s0 = DoubleVector.broadcast(SPECIES, b);
            DoubleVector s1 = s0;
            DoubleVector s2 = s0;
            DoubleVector s3 = s0;
            int w = start;
            for (double[] row : in) {
                DoubleVector weight = DoubleVector.broadcast(SPECIES, W[w]);
                s0 = DoubleVector.fromArray(SPECIES, row, j).fma(weight, s0);
                s1 = DoubleVector.fromArray(SPECIES, row, j + LANES).fma(weight, s1);
                s2 = DoubleVector.fromArray(SPECIES, row, j + 2 * LANES).fma(weight, s2);
                s3 = DoubleVector.fromArray(SPECIES, row, j + 3 * LANES).fma(weight, s3);
                w += along;
            }
            s0.intoArray(z, j);
            s1.intoArray(z, j + LANES);
            s2.intoArray(z, j + 2 * LANES);
            s3.intoArray(z, j + 3 * LANES);
        }
        for (; j < length; j += LANES) {
            oneVector(W, start, along, b, in, z, j);
        }
    }

    /// All units, the one vector of examples from example j on.
    static void ofOneVector(double[] W, int across, int along, double[] b, double[][] in, double[][] out, int j) {
        int blocked = out.length & -4;
        for (int i = 0; i < blocked; i += 4) {
            fourUnitsOneVector(W, i * across, across, along, b, in, out, i, j);
        }
        for (int i = blocked; i < out.length; i++) {
            oneVector(W, i * across, along, b[i], in, out[i], j);
        }
    }

    /// One unit, one vector of examples.
    private static void oneVector(double[] W, int start, int along, double b, double[][] in, double[] z, int j) {
        DoubleVector s = DoubleVector.broadcast(SPECIES, b);
        int w = start;
        for (double[] row : in) {
            s = DoubleVector.fromArray(SPECIES, row, j).fma(DoubleVector.broadcast(SPECIES, W[w]), s);
            w += along;
        }
        s.intoArray(z, j);
    }
}
