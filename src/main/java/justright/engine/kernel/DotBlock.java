package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/// Sums over examples of a block, `Σ P[i + u]·Q[k + v]`, with all their partial sums in eight registers.
///
/// Where one vector holds the eight partials of a sum, the block is four rows of P by two of Q; where it takes a pair,
/// two by two. Long rows come in pieces: the partial sums are carried from one to the next, in the same order.
///
/// Thread: one at a time, for its scratch.
final class DotBlock {

    /// Whether one vector holds all eight partial sums.
    private static final boolean WIDE = LANES == Padding.BLOCK;

    /// Rows of P.
    static final int ROWS = WIDE ? 4 : 2;

    /// Rows of Q.
    static final int COLUMNS = 2;

    /// Numbers carried for a block.
    static final int CARRIED = 8 * LANES;

    /// Where the second vector of a pair lies.
    private static final int SECOND = WIDE ? 0 : LANES;

    private static final VectorMask<Double> BIT_4 = VectorMask.fromLong(SPECIES, 0b11110000 & lanes());
    private static final VectorMask<Double> BIT_2 = VectorMask.fromLong(SPECIES, 0b11001100 & lanes());
    private static final VectorMask<Double> BIT_1 = VectorMask.fromLong(SPECIES, 0b10101010 & lanes());
    private static final VectorShuffle<Double> FLIP_4 = flip(4);
    private static final VectorShuffle<Double> FLIP_2 = flip(2);
    private static final VectorShuffle<Double> FLIP_1 = flip(1);

    /// The sums of the last block: row u of P and v of Q at COLUMNS·u + v.
    final double[] sums = new double[ROWS * COLUMNS];

    private double[] carried = new double[0];

    private static long lanes() {
        return (1L << LANES) - 1;
    }

    private static VectorShuffle<Double> flip(int bit) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane ^ bit) % LANES);
    }

    /// Makes room to carry so many blocks.
    void carry(int blocks) {
        if (carried.length < blocks * CARRIED) {
            carried = new double[blocks * CARRIED];
        }
    }

    /// Sums over the examples from `from` to `until`, added to what the pieces before gave; those of this block are
    /// carried at place `at`. Beyond the last row the last one is summed again.
    ///
    /// Vectors 0 … 3 are four rows of P, or the first and second vectors of two. The loop ends on `!=`, so that
    /// it is not unrolled: rows are often short, and the extra loops before and after would cost more than they
    /// save.
    ///
    /// @return whether these were the last examples: then the sums are there
    boolean of(double[][] P, int i, double[][] Q, int k, int from, int until, int length, int at) {
        int last = P.length - 1;
        double[] p0 = P[i];
        double[] p1 = WIDE ? P[Math.min(i + 1, last)] : p0;
        double[] p2 = P[Math.min(i + (WIDE ? 2 : 1), last)];
        double[] p3 = WIDE ? P[Math.min(i + 3, last)] : p2;
        double[] q0 = Q[k];
        double[] q1 = Q[Math.min(k + 1, Q.length - 1)];
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
            DoubleVector x00 = DoubleVector.fromArray(SPECIES, q0, j);
            DoubleVector x01 = DoubleVector.fromArray(SPECIES, q1, j);
            DoubleVector x10 = WIDE ? x00 : DoubleVector.fromArray(SPECIES, q0, j + SECOND);
            DoubleVector x11 = WIDE ? x01 : DoubleVector.fromArray(SPECIES, q1, j + SECOND);
            DoubleVector y = DoubleVector.fromArray(SPECIES, p0, j);
            s00 = y.fma(x00, s00);
            s01 = y.fma(x01, s01);
            y = DoubleVector.fromArray(SPECIES, p1, j + SECOND);
            s10 = y.fma(x10, s10);
            s11 = y.fma(x11, s11);
            y = DoubleVector.fromArray(SPECIES, p2, j);
            s20 = y.fma(x00, s20);
            s21 = y.fma(x01, s21);
            y = DoubleVector.fromArray(SPECIES, p3, j + SECOND);
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
            DoubleVector even = folded(folded(s00, s20, BIT_4, FLIP_4), folded(s10, s30, BIT_4, FLIP_4), BIT_2, FLIP_2);
            DoubleVector odd = folded(folded(s01, s21, BIT_4, FLIP_4), folded(s11, s31, BIT_4, FLIP_4), BIT_2, FLIP_2);
            folded(even, odd, BIT_1, FLIP_1).intoArray(sums, 0);
        } else {
            DoubleVector upper = folded(s00.add(s10), s20.add(s30), BIT_2, FLIP_2);
            DoubleVector lower = folded(s01.add(s11), s21.add(s31), BIT_2, FLIP_2);
            folded(upper, lower, BIT_1, FLIP_1).intoArray(sums, 0);
        }
        return true;
    }

    /// The sum of each lane and the one flipped: of `x` where the bit is not set, of `y` where it is. Three of these
    /// are the tree of [FixedSum], with the sum of vector n at last in lane n.
    private static DoubleVector folded(
            DoubleVector x, DoubleVector y, VectorMask<Double> bit, VectorShuffle<Double> flip) {
        return x.blend(y, bit).add(y.blend(x, bit).rearrange(flip));
    }
}
