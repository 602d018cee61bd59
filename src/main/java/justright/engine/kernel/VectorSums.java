package justright.engine.kernel;

import static justright.engine.kernel.DotBlock.COLUMNS;
import static justright.engine.kernel.DotBlock.ROWS;
import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// Sums over examples on vectors: dZ·Aᵀ, and the step that a weight takes by it.
///
/// A [DotBlock] of weights is summed at a time. Rows of one factor are taken in bands that stay in the nearest cache
/// while all rows of the other pass over them; long rows are summed tile by tile.
///
/// Thread: one at a time, for its scratch.
final class VectorSums {

    /// Numbers in a band: 16 KB.
    private static final int BAND_NUMBERS = 2048;

    /// Longer rows are summed in tiles, so that the rows of all units stay in a cache.
    static final int LONG_ROW = 2048;

    private static final int TILE = 256;

    private final DotBlock block = new DotBlock();
    private int tile;
    private int band;

    /// dW = scale·dZ·Aᵀ. Modified: `dW`.
    void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        blocks(false, 0, scale, 0, dZ, A, dW, length);
    }

    /// W ← W − rate·(scale·dZ·Aᵀ + decay·W). Modified: `W`.
    void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        blocks(true, rate, scale, decay, dZ, A, W, length);
    }

    /// The longer side of a block lies along the units, or along the inputs where that makes fewer blocks: a product
    /// does not care which factor is the first.
    private void blocks(
            boolean step,
            double rate,
            double scale,
            double decay,
            double[][] dZ,
            double[][] A,
            double[] W,
            int length) {
        boolean turned = count(A.length, dZ.length) < count(dZ.length, A.length);
        double[][] P = turned ? A : dZ;
        double[][] Q = turned ? dZ : A;
        int down = turned ? 1 : A.length;
        int along = turned ? A.length : 1;
        prepare(P.length, Q.length, length);
        for (int from = 0; from < length; from += tile) {
            int until = Math.min(from + tile, length);
            for (int k0 = 0; k0 < Q.length; k0 += band) {
                int k1 = Math.min(k0 + band, Q.length);
                for (int i = 0; i < P.length; i += ROWS) {
                    for (int k = k0; k < k1; k += COLUMNS) {
                        int number = i / ROWS * Math.ceilDiv(Q.length, COLUMNS) + k / COLUMNS;
                        if (!block.of(P, i, Q, k, from, until, length, number * DotBlock.CARRIED)) {
                            continue;
                        }
                        int rows = Math.min(ROWS, P.length - i);
                        int columns = Math.min(COLUMNS, Q.length - k);
                        if (step) {
                            step(rate, scale, decay, W, i * down + k * along, rows, down, columns, along);
                        } else {
                            store(scale, W, i * down + k * along, rows, down, columns, along);
                        }
                    }
                }
            }
        }
    }

    /// Blocks of the product of `rows` by `columns`.
    private static int count(int rows, int columns) {
        return Math.ceilDiv(rows, ROWS) * Math.ceilDiv(columns, COLUMNS);
    }

    /// Chooses the band's rows, an even number, and the tile's examples, and makes room for what is carried. Small
    /// layers are one band: for them a division costs as much as a block.
    private void prepare(int rows, int columns, int length) {
        tile = length > LONG_ROW ? TILE : length;
        band = columns * tile <= BAND_NUMBERS ? columns : Math.max(BAND_NUMBERS / tile & -COLUMNS, COLUMNS);
        if (tile < length) {
            block.carry(count(rows, columns));
        }
    }

    private void store(double scale, double[] dW, int from, int rows, int down, int columns, int along) {
        for (int u = 0; u < rows; u++) {
            for (int v = 0; v < columns; v++) {
                dW[from + u * down + v * along] = scale * block.sums[COLUMNS * u + v];
            }
        }
    }

    private void step(
            double rate, double scale, double decay, double[] W, int from, int rows, int down, int columns, int along) {
        for (int u = 0; u < rows; u++) {
            for (int v = 0; v < columns; v++) {
                int at = from + u * down + v * along;
                double w = W[at];
                W[at] = w - rate * (scale * block.sums[COLUMNS * u + v] + decay * w);
            }
        }
    }

    /// `Σ row[j]`.
    static double sum(double[] row, int length) {
        DoubleVector s0 = DoubleVector.zero(SPECIES);
        if (LANES == Padding.BLOCK) {
            for (int j = 0; j < length; j += LANES) {
                s0 = s0.add(DoubleVector.fromArray(SPECIES, row, j));
            }
            return FixedSum.tree(
                    s0.lane(0), s0.lane(1), s0.lane(2), s0.lane(3), s0.lane(4), s0.lane(5), s0.lane(6), s0.lane(7));
        }
        DoubleVector s1 = s0;
        for (int j = 0; j < length; j += 2 * LANES) {
            s0 = s0.add(DoubleVector.fromArray(SPECIES, row, j));
            s1 = s1.add(DoubleVector.fromArray(SPECIES, row, j + LANES));
        }
        DoubleVector four = s0.add(s1);
        return (four.lane(0) + four.lane(2)) + (four.lane(1) + four.lane(3));
    }
}
