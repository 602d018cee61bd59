package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Sums over examples on vectors: dZ·Aᵀ, and the step that a weight takes by it.
///
/// A block of weights, some units by two inputs, is summed at a time with all its partial sums in eight registers: four
/// units where one vector holds the eight partials, two where it takes a pair. Rows of `A` are taken in bands that stay
/// in the nearest cache while all units pass over them; long rows are summed tile by tile, the partial sums carried
/// along, in the same order.
///
/// Thread: one at a time, for its scratch.
final class VectorSums {

    /// Whether one vector holds all eight partial sums.
    private static final boolean WIDE = LANES == Padding.BLOCK;

    private static final int UNITS = WIDE ? 4 : 2;
    private static final int INPUTS = 2;

    /// Where the second vector of a pair lies.
    private static final int SECOND = WIDE ? 0 : LANES;

    /// Numbers of `A` in a band: 16 KB.
    private static final int BAND_NUMBERS = 2048;

    /// Longer rows are summed in tiles, so that the rows of all units stay in a cache.
    static final int LONG_ROW = 2048;

    private static final int TILE = 256;

    /// The partial sums of one block.
    private static final int CARRIED = 8 * LANES;

    /// The partial sums of all blocks, from one tile to the next.
    private double[] carried = new double[0];

    private int tile;
    private int band;

    /// The sums of one block, unit by unit.
    private final double[] sums = new double[UNITS * INPUTS];

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
        prepare(dZ.length, A.length, length);
        for (int from = 0; from < length; from += tile) {
            int until = Math.min(from + tile, length);
            for (int k0 = 0; k0 < A.length; k0 += band) {
                int k1 = Math.min(k0 + band, A.length);
                for (int i = 0; i < dZ.length; i += UNITS) {
                    for (int k = k0; k < k1; k += INPUTS) {
                        if (!sumBlock(dZ, i, A, k, from, until, length)) {
                            continue;
                        }
                        if (step) {
                            stepBlock(rate, scale, decay, W, i, k, dZ.length, A.length);
                        } else {
                            scaleBlock(scale, W, i, k, dZ.length, A.length);
                        }
                    }
                }
            }
        }
    }

    /// Chooses the band's rows, an even number, and the tile's examples, and makes room for what is carried. Small
    /// layers are one band: for them a division costs as much as a block.
    private void prepare(int units, int inputs, int length) {
        tile = length > LONG_ROW ? TILE : length;
        band = inputs * tile <= BAND_NUMBERS ? inputs : Math.max(BAND_NUMBERS / tile & -INPUTS, INPUTS);
        if (tile < length) {
            int blocks = Math.ceilDiv(units, UNITS) * Math.ceilDiv(inputs, INPUTS);
            if (carried.length < blocks * CARRIED) {
                carried = new double[blocks * CARRIED];
            }
        }
    }

    private void scaleBlock(double scale, double[] dW, int i, int k, int units, int inputs) {
        int width = Math.min(INPUTS, inputs - k);
        for (int u = 0; u < UNITS && i + u < units; u++) {
            for (int v = 0; v < width; v++) {
                dW[(i + u) * inputs + k + v] = scale * sums[INPUTS * u + v];
            }
        }
    }

    private void stepBlock(double rate, double scale, double decay, double[] W, int i, int k, int units, int inputs) {
        int width = Math.min(INPUTS, inputs - k);
        for (int u = 0; u < UNITS && i + u < units; u++) {
            for (int v = 0; v < width; v++) {
                int at = (i + u) * inputs + k + v;
                double w = W[at];
                W[at] = w - rate * (scale * sums[INPUTS * u + v] + decay * w);
            }
        }
    }

    /// `Σ row[j]`.
    static double sum(double[] row, int length) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        DoubleVector s1 = s0;
        for (int j = 0; j < length; j += Padding.BLOCK) {
            s0 = s0.add(DoubleVector.fromArray(SPECIES, row, j));
            s1 = WIDE ? s1 : s1.add(DoubleVector.fromArray(SPECIES, row, j + SECOND));
        }
        return joined(s0, s1);
    }

    /// The tree of [FixedSum] over eight partial sums; a wide vector has them all in `first`. Single numbers are taken
    /// out: the compiler makes less of moving them across the vector.
    private static double joined(DoubleVector first, DoubleVector second) {
        if (WIDE) {
            return FixedSum.tree(
                    first.lane(0),
                    first.lane(1),
                    first.lane(2),
                    first.lane(3),
                    first.lane(4),
                    first.lane(5),
                    first.lane(6),
                    first.lane(7));
        }
        DoubleVector four = first.add(second);
        return (four.lane(0) + four.lane(2)) + (four.lane(1) + four.lane(3));
    }

    /// Sums of `dZ[i + u]·A[k + v]` over the examples from `from` to `until`, added to what the tiles before
    /// gave. Beyond the last unit or input the last one is summed again.
    ///
    /// Rows 0 … 3 are four units, or the first and second vectors of two. The loop ends on `!=`, so that it is not
    /// unrolled: rows are often short, and the extra loops before and after would cost more than they save.
    ///
    /// @return whether these were the last examples: then the sums are there
    private boolean sumBlock(double[][] dZ, int i, double[][] A, int k, int from, int until, int length) {
        int at = tile < length ? (i / UNITS * Math.ceilDiv(A.length, INPUTS) + k / INPUTS) * CARRIED : 0;
        int last = dZ.length - 1;
        double[] d0 = dZ[i];
        double[] d1 = WIDE ? dZ[Math.min(i + 1, last)] : d0;
        double[] d2 = dZ[Math.min(i + (WIDE ? 2 : 1), last)];
        double[] d3 = WIDE ? dZ[Math.min(i + 3, last)] : d2;
        double[] a0 = A[k];
        double[] a1 = A[Math.min(k + 1, A.length - 1)];
        DoubleVector s00 = DoubleVector.zero(SPECIES);
        DoubleVector s01 = s00;
        DoubleVector s10 = s00;
        DoubleVector s11 = s00;
        DoubleVector s20 = s00;
        DoubleVector s21 = s00;
        DoubleVector s30 = s00;
        DoubleVector s31 = s00;
        if (from > 0) {
            s00 = DoubleVector.fromArray(SPECIES, carried, at);
            s01 = DoubleVector.fromArray(SPECIES, carried, at + LANES);
            s10 = DoubleVector.fromArray(SPECIES, carried, at + 2 * LANES);
            s11 = DoubleVector.fromArray(SPECIES, carried, at + 3 * LANES);
            s20 = DoubleVector.fromArray(SPECIES, carried, at + 4 * LANES);
            s21 = DoubleVector.fromArray(SPECIES, carried, at + 5 * LANES);
            s30 = DoubleVector.fromArray(SPECIES, carried, at + 6 * LANES);
            s31 = DoubleVector.fromArray(SPECIES, carried, at + 7 * LANES);
        }
        for (int j = from; j != until; j += Padding.BLOCK) {
            DoubleVector x00 = DoubleVector.fromArray(SPECIES, a0, j);
            DoubleVector x01 = DoubleVector.fromArray(SPECIES, a1, j);
            DoubleVector x10 = WIDE ? x00 : DoubleVector.fromArray(SPECIES, a0, j + SECOND);
            DoubleVector x11 = WIDE ? x01 : DoubleVector.fromArray(SPECIES, a1, j + SECOND);
            DoubleVector y = DoubleVector.fromArray(SPECIES, d0, j);
            s00 = y.fma(x00, s00);
            s01 = y.fma(x01, s01);
            y = DoubleVector.fromArray(SPECIES, d1, j + SECOND);
            s10 = y.fma(x10, s10);
            s11 = y.fma(x11, s11);
            y = DoubleVector.fromArray(SPECIES, d2, j);
            s20 = y.fma(x00, s20);
            s21 = y.fma(x01, s21);
            y = DoubleVector.fromArray(SPECIES, d3, j + SECOND);
            s30 = y.fma(x10, s30);
            s31 = y.fma(x11, s31);
        }
        if (until < length) {
            s00.intoArray(carried, at);
            s01.intoArray(carried, at + LANES);
            s10.intoArray(carried, at + 2 * LANES);
            s11.intoArray(carried, at + 3 * LANES);
            s20.intoArray(carried, at + 4 * LANES);
            s21.intoArray(carried, at + 5 * LANES);
            s30.intoArray(carried, at + 6 * LANES);
            s31.intoArray(carried, at + 7 * LANES);
            return false;
        }
        if (WIDE) {
            sums[0] = joined(s00, s00);
            sums[1] = joined(s01, s01);
            sums[2] = joined(s10, s10);
            sums[3] = joined(s11, s11);
            sums[4] = joined(s20, s20);
            sums[5] = joined(s21, s21);
            sums[6] = joined(s30, s30);
            sums[7] = joined(s31, s31);
        } else {
            sums[0] = joined(s00, s10);
            sums[1] = joined(s01, s11);
            sums[2] = joined(s20, s30);
            sums[3] = joined(s21, s31);
        }
        return true;
    }
}
