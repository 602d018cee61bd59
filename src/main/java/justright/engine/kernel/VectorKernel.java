package justright.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Loops over vectors, as wide as the machine has them.
///
/// Products hold four units times two vectors of examples in registers; sums over examples hold four by two weights.
/// Every loop is one method of its own, so that what the compiler makes of it does not depend on who calls it.
/// Thread: one at a time, for its scratch.
final class VectorKernel implements Kernel {

    static final VectorSpecies<Double> SPECIES = species();
    static final int LANES = SPECIES.length();

    private static final VectorShuffle<Double> HALVES_SWAPPED = VectorShuffle.iota(SPECIES, LANES / 2, 1, true);

    /// The partial sums of up to eight weights.
    private final double[] partials = new double[8 * Padding.BLOCK];

    private double[] zeros = new double[0];

    /// Rows and numbers of a tile: 16 KB.
    private static final int TILE_ROWS = 128;

    private static final int TILE_NUMBERS = 2048;

    private static VectorSpecies<Double> species() {
        VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
        return preferred.length() <= Padding.BLOCK ? preferred : DoubleVector.SPECIES_512;
    }

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        product(W, A.length, 1, b, A, Z, length);
    }

    @Override
    public void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        if (zeros.length < dA.length) {
            zeros = new double[dA.length];
        }
        product(W, 1, dA.length, zeros, dZ, dA, length);
    }

    /// `out[i] = b[i] + Σ W[i·across + k·along]·in[k]` over k, in tiles of `in` that stay in the nearest cache.
    private static void product(
            double[] W, int across, int along, double[] b, double[][] in, double[][] out, int length) {
        int blocked = out.length & -4;
        int chunk = Math.min(in.length, TILE_ROWS);
        int tile = Math.max(TILE_NUMBERS / chunk & -2 * Padding.BLOCK, 2 * Padding.BLOCK);
        for (int k = 0; k < in.length; k += chunk) {
            int end = Math.min(k + chunk, in.length);
            for (int j = 0; j < length; j += tile) {
                int until = Math.min(j + tile, length);
                for (int i = 0; i < blocked; i += 4) {
                    fourUnits(W, i * across, across, along, b, in, k, end, out, i, j, until);
                }
            }
        }
        for (int i = blocked; i < out.length; i++) {
            oneUnit(W, i * across, along, b[i], in, out[i], length);
        }
    }

    /// `out[i + u] += Σ W[start + u·across + k·along]·in[k]`, u = 0 … 3, for k from `k0` to `k1` and examples from
    /// `j0` to `j1`; the sum begins with `b[i + u]` at k = 0.
    private static void fourUnits(
            double[] W,
            int start,
            int across,
            int along,
            double[] b,
            double[][] in,
            int k0,
            int k1,
            double[][] out,
            int i,
            int j0,
            int j1) {
        double[] z0 = out[i];
        double[] z1 = out[i + 1];
        double[] z2 = out[i + 2];
        double[] z3 = out[i + 3];
        int j = j0;
        for (; j + 2 * LANES <= j1; j += 2 * LANES) {
            DoubleVector s00;
            DoubleVector s01;
            DoubleVector s10;
            DoubleVector s11;
            DoubleVector s20;
            DoubleVector s21;
            DoubleVector s30;
            DoubleVector s31;
            if (k0 == 0) {
                s00 = DoubleVector.broadcast(SPECIES, b[i]);
                s01 = s00;
                s10 = DoubleVector.broadcast(SPECIES, b[i + 1]);
                s11 = s10;
                s20 = DoubleVector.broadcast(SPECIES, b[i + 2]);
                s21 = s20;
                s30 = DoubleVector.broadcast(SPECIES, b[i + 3]);
                s31 = s30;
            } else {
                s00 = DoubleVector.fromArray(SPECIES, z0, j);
                s01 = DoubleVector.fromArray(SPECIES, z0, j + LANES);
                s10 = DoubleVector.fromArray(SPECIES, z1, j);
                s11 = DoubleVector.fromArray(SPECIES, z1, j + LANES);
                s20 = DoubleVector.fromArray(SPECIES, z2, j);
                s21 = DoubleVector.fromArray(SPECIES, z2, j + LANES);
                s30 = DoubleVector.fromArray(SPECIES, z3, j);
                s31 = DoubleVector.fromArray(SPECIES, z3, j + LANES);
            }
            int w = start + k0 * along;
            for (int k = k0; k < k1; k++, w += along) {
                double[] row = in[k];
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
        if (j < j1 && k0 == 0) {
            oneVector(W, start, along, b[i], in, z0, j);
            oneVector(W, start + across, along, b[i + 1], in, z1, j);
            oneVector(W, start + 2 * across, along, b[i + 2], in, z2, j);
            oneVector(W, start + 3 * across, along, b[i + 3], in, z3, j);
        }
    }

    private static void oneUnit(double[] W, int start, int along, double b, double[][] in, double[] z, int length) {
        int j = 0;
        for (; j + 4 * LANES <= length; j += 4 * LANES) {
            DoubleVector s0 = DoubleVector.broadcast(SPECIES, b);
            DoubleVector s1 = s0;
            DoubleVector s2 = s0;
            DoubleVector s3 = s0;
            int w = start;
            for (int k = 0; k < in.length; k++, w += along) {
                double[] row = in[k];
                DoubleVector weight = DoubleVector.broadcast(SPECIES, W[w]);
                s0 = DoubleVector.fromArray(SPECIES, row, j).fma(weight, s0);
                s1 = DoubleVector.fromArray(SPECIES, row, j + LANES).fma(weight, s1);
                s2 = DoubleVector.fromArray(SPECIES, row, j + 2 * LANES).fma(weight, s2);
                s3 = DoubleVector.fromArray(SPECIES, row, j + 3 * LANES).fma(weight, s3);
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

    private static void oneVector(double[] W, int start, int along, double b, double[][] in, double[] z, int j) {
        DoubleVector s = DoubleVector.broadcast(SPECIES, b);
        int w = start;
        for (int k = 0; k < in.length; k++, w += along) {
            s = DoubleVector.fromArray(SPECIES, in[k], j).fma(DoubleVector.broadcast(SPECIES, W[w]), s);
        }
        s.intoArray(z, j);
    }

    @Override
    public void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        int inputs = A.length;
        for (int i = 0; i < dZ.length; i += 4) {
            int height = Math.min(4, dZ.length - i);
            for (int k = 0; k < inputs; k += 2) {
                int width = Math.min(2, inputs - k);
                partialSums(dZ, i, height, A, k, width, partials, length);
                for (int u = 0; u < height; u++) {
                    for (int v = 0; v < width; v++) {
                        dW[(i + u) * inputs + k + v] = scale * joined(partials, (2 * u + v) * Padding.BLOCK);
                    }
                }
            }
        }
    }

    @Override
    public void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        int inputs = A.length;
        for (int i = 0; i < dZ.length; i += 4) {
            int height = Math.min(4, dZ.length - i);
            for (int k = 0; k < inputs; k += 2) {
                int width = Math.min(2, inputs - k);
                partialSums(dZ, i, height, A, k, width, partials, length);
                for (int u = 0; u < height; u++) {
                    for (int v = 0; v < width; v++) {
                        int at = (i + u) * inputs + k + v;
                        double w = W[at];
                        double backprop = scale * joined(partials, (2 * u + v) * Padding.BLOCK);
                        W[at] = w - rate * (backprop + decay * w);
                    }
                }
            }
        }
    }

    /// Takes in some of the eight partial sums and leaves the first step of the tree, p0 + p4 … p3 + p7, from `at` on.
    private static void fold(DoubleVector s, double[] into, int at, int part) {
        if (LANES == Padding.BLOCK) {
            s.add(s.rearrange(HALVES_SWAPPED)).intoArray(into, at);
        } else if (part == 0) {
            s.intoArray(into, at);
        } else {
            s.add(DoubleVector.fromArray(SPECIES, into, at)).intoArray(into, at);
        }
    }

    /// The rest of the tree of [FixedSum].
    private static double joined(double[] p, int at) {
        return (p[at] + p[at + 2]) + (p[at + 1] + p[at + 3]);
    }

    /// Sums of `dZ[i + u]·A[k + v]` over the examples, folded to four, those of weight (u, v) from (2u + v)·8 on.
    private static void partialSums(
            double[][] dZ, int i, int height, double[][] A, int k, int width, double[] into, int length) {
        double[] d0 = dZ[i];
        double[] d1 = dZ[i + Math.min(1, height - 1)];
        double[] d2 = dZ[i + Math.min(2, height - 1)];
        double[] d3 = dZ[i + Math.min(3, height - 1)];
        double[] a0 = A[k];
        double[] a1 = A[k + width - 1];
        for (int part = 0; part < Padding.BLOCK; part += LANES) {
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            DoubleVector s01 = s00;
            DoubleVector s10 = s00;
            DoubleVector s11 = s00;
            DoubleVector s20 = s00;
            DoubleVector s21 = s00;
            DoubleVector s30 = s00;
            DoubleVector s31 = s00;
            for (int j = part; j < length; j += Padding.BLOCK) {
                DoubleVector x0 = DoubleVector.fromArray(SPECIES, a0, j);
                DoubleVector x1 = DoubleVector.fromArray(SPECIES, a1, j);
                DoubleVector y = DoubleVector.fromArray(SPECIES, d0, j);
                s00 = y.fma(x0, s00);
                s01 = y.fma(x1, s01);
                y = DoubleVector.fromArray(SPECIES, d1, j);
                s10 = y.fma(x0, s10);
                s11 = y.fma(x1, s11);
                y = DoubleVector.fromArray(SPECIES, d2, j);
                s20 = y.fma(x0, s20);
                s21 = y.fma(x1, s21);
                y = DoubleVector.fromArray(SPECIES, d3, j);
                s30 = y.fma(x0, s30);
                s31 = y.fma(x1, s31);
            }
            fold(s00, into, 0, part);
            fold(s01, into, Padding.BLOCK, part);
            fold(s10, into, 2 * Padding.BLOCK, part);
            fold(s11, into, 3 * Padding.BLOCK, part);
            fold(s20, into, 4 * Padding.BLOCK, part);
            fold(s21, into, 5 * Padding.BLOCK, part);
            fold(s30, into, 6 * Padding.BLOCK, part);
            fold(s31, into, 7 * Padding.BLOCK, part);
        }
    }

    @Override
    public double sum(double[] row, int length) {
        for (int part = 0; part < Padding.BLOCK; part += LANES) {
            DoubleVector s = DoubleVector.zero(SPECIES);
            for (int j = part; j < length; j += Padding.BLOCK) {
                s = s.add(DoubleVector.fromArray(SPECIES, row, j));
            }
            fold(s, partials, 0, part);
        }
        return joined(partials, 0);
    }

    @Override
    public void tanh(double[] z, double[] a, int length) {
        VectorExponentials.tanh(z, a, length);
    }

    @Override
    public void sigmoid(double[] z, double[] a, int length) {
        VectorExponentials.sigmoid(z, a, length);
    }

    @Override
    public void zeroWhereFlat(double[] a, double[] d, int length) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int j = 0; j < length; j += LANES) {
            DoubleVector slope = DoubleVector.fromArray(SPECIES, d, j);
            var flat = DoubleVector.fromArray(SPECIES, a, j)
                    .compare(VectorOperators.GT, zero)
                    .not();
            slope.blend(zero, flat).intoArray(d, j);
        }
    }
}
