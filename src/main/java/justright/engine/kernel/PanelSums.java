package justright.engine.kernel;

import static justright.engine.kernel.VectorKernel.LANES;
import static justright.engine.kernel.VectorKernel.SPECIES;

import jdk.incubator.vector.DoubleVector;

/// The eight partial sums over examples of a block, some units by a panel of inputs, and their sum.
///
/// Two vectors of inputs by as many units as there are registers for: eight where vectors are wide, since such machines
/// have thirty-two of them, else four. One partial sum after the other fills the registers and is then laid down, so
/// that the innermost loop is nothing but loads and multiply-adds; the tree of [FixedSum] joins the eight at the end.
///
/// Thread: one at a time, for its scratch.
final class PanelSums {

    static final int UNITS = LANES == Padding.BLOCK ? 8 : 4;
    static final int INPUTS = 2 * LANES;

    /// Numbers in a block; unit u and input v are number u·INPUTS + v.
    private static final int NUMBERS = UNITS * INPUTS;

    private static final int PARTIALS = Padding.BLOCK;

    /// The partial sums, one block behind the other; in the end the sums are where the first ones were.
    final double[] sums = new double[PARTIALS * NUMBERS];

    /// The sums of units i, i + 1, …, as many as there are and fit, over the panel that begins at place `panel` of
    /// `panels`: example 8t + r comes in row r·length/8 + t. Modified: `sums`.
    void of(double[][] dZ, int i, double[] panels, int panel, int length) {
        int last = dZ.length - 1;
        double[] d0 = dZ[i];
        double[] d1 = dZ[Math.min(i + 1, last)];
        double[] d2 = dZ[Math.min(i + 2, last)];
        double[] d3 = dZ[Math.min(i + 3, last)];
        int count = length / PARTIALS;
        if (UNITS == 4 || last < i + 4) {
            fourUnits(d0, d1, d2, d3, panels, panel, count);
        } else {
            double[] d4 = dZ[i + 4];
            double[] d5 = dZ[Math.min(i + 5, last)];
            double[] d6 = dZ[Math.min(i + 6, last)];
            double[] d7 = dZ[Math.min(i + 7, last)];
            eightUnits(d0, d1, d2, d3, d4, d5, d6, d7, panels, panel, count);
        }
        join();
    }

    private void join() {
        for (int n = 0; n < NUMBERS; n += LANES) {
            DoubleVector s04 = DoubleVector.fromArray(SPECIES, sums, n)
                    .add(DoubleVector.fromArray(SPECIES, sums, n + 4 * NUMBERS));
            DoubleVector s26 = DoubleVector.fromArray(SPECIES, sums, n + 2 * NUMBERS)
                    .add(DoubleVector.fromArray(SPECIES, sums, n + 6 * NUMBERS));
            DoubleVector s15 = DoubleVector.fromArray(SPECIES, sums, n + NUMBERS)
                    .add(DoubleVector.fromArray(SPECIES, sums, n + 5 * NUMBERS));
            DoubleVector s37 = DoubleVector.fromArray(SPECIES, sums, n + 3 * NUMBERS)
                    .add(DoubleVector.fromArray(SPECIES, sums, n + 7 * NUMBERS));
            s04.add(s26).add(s15.add(s37)).intoArray(sums, n);
        }
    }

    private void fourUnits(double[] d0, double[] d1, double[] d2, double[] d3, double[] p, int panel, int count) {
        double[] q = sums;
        for (int r = 0; r < PARTIALS; r++) {
            int row = panel + r * count * INPUTS;
            int at = r * NUMBERS;
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
                DoubleVector d = DoubleVector.broadcast(SPECIES, d0[r + t * PARTIALS]);
                s00 = a0.fma(d, s00);
                s01 = a1.fma(d, s01);
                d = DoubleVector.broadcast(SPECIES, d1[r + t * PARTIALS]);
                s10 = a0.fma(d, s10);
                s11 = a1.fma(d, s11);
                d = DoubleVector.broadcast(SPECIES, d2[r + t * PARTIALS]);
                s20 = a0.fma(d, s20);
                s21 = a1.fma(d, s21);
                d = DoubleVector.broadcast(SPECIES, d3[r + t * PARTIALS]);
                s30 = a0.fma(d, s30);
                s31 = a1.fma(d, s31);
            }
            s00.intoArray(q, at);
            s01.intoArray(q, at + LANES);
            s10.intoArray(q, at + INPUTS);
            s11.intoArray(q, at + INPUTS + LANES);
            s20.intoArray(q, at + 2 * INPUTS);
            s21.intoArray(q, at + 2 * INPUTS + LANES);
            s30.intoArray(q, at + 3 * INPUTS);
            s31.intoArray(q, at + 3 * INPUTS + LANES);
        }
    }

    private void eightUnits(
            double[] d0,
            double[] d1,
            double[] d2,
            double[] d3,
            double[] d4,
            double[] d5,
            double[] d6,
            double[] d7,
            double[] p,
            int panel,
            int count) {
        double[] q = sums;
        for (int r = 0; r < PARTIALS; r++) {
            int row = panel + r * count * INPUTS;
            int at = r * NUMBERS;
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            DoubleVector s01 = s00;
            DoubleVector s10 = s00;
            DoubleVector s11 = s00;
            DoubleVector s20 = s00;
            DoubleVector s21 = s00;
            DoubleVector s30 = s00;
            DoubleVector s31 = s00;
            DoubleVector s40 = s00;
            DoubleVector s41 = s00;
            DoubleVector s50 = s00;
            DoubleVector s51 = s00;
            DoubleVector s60 = s00;
            DoubleVector s61 = s00;
            DoubleVector s70 = s00;
            DoubleVector s71 = s00;
            for (int t = 0; t < count; t++) {
                DoubleVector a0 = DoubleVector.fromArray(SPECIES, p, row + t * INPUTS);
                DoubleVector a1 = DoubleVector.fromArray(SPECIES, p, row + t * INPUTS + LANES);
                DoubleVector d = DoubleVector.broadcast(SPECIES, d0[r + t * PARTIALS]);
                s00 = a0.fma(d, s00);
                s01 = a1.fma(d, s01);
                d = DoubleVector.broadcast(SPECIES, d1[r + t * PARTIALS]);
                s10 = a0.fma(d, s10);
                s11 = a1.fma(d, s11);
                d = DoubleVector.broadcast(SPECIES, d2[r + t * PARTIALS]);
                s20 = a0.fma(d, s20);
                s21 = a1.fma(d, s21);
                d = DoubleVector.broadcast(SPECIES, d3[r + t * PARTIALS]);
                s30 = a0.fma(d, s30);
                s31 = a1.fma(d, s31);
                d = DoubleVector.broadcast(SPECIES, d4[r + t * PARTIALS]);
                s40 = a0.fma(d, s40);
                s41 = a1.fma(d, s41);
                d = DoubleVector.broadcast(SPECIES, d5[r + t * PARTIALS]);
                s50 = a0.fma(d, s50);
                s51 = a1.fma(d, s51);
                d = DoubleVector.broadcast(SPECIES, d6[r + t * PARTIALS]);
                s60 = a0.fma(d, s60);
                s61 = a1.fma(d, s61);
                d = DoubleVector.broadcast(SPECIES, d7[r + t * PARTIALS]);
                s70 = a0.fma(d, s70);
                s71 = a1.fma(d, s71);
            }
            s00.intoArray(q, at);
            s01.intoArray(q, at + LANES);
            s10.intoArray(q, at + INPUTS);
            s11.intoArray(q, at + INPUTS + LANES);
            s20.intoArray(q, at + 2 * INPUTS);
            s21.intoArray(q, at + 2 * INPUTS + LANES);
            s30.intoArray(q, at + 3 * INPUTS);
            s31.intoArray(q, at + 3 * INPUTS + LANES);
            s40.intoArray(q, at + 4 * INPUTS);
            s41.intoArray(q, at + 4 * INPUTS + LANES);
            s50.intoArray(q, at + 5 * INPUTS);
            s51.intoArray(q, at + 5 * INPUTS + LANES);
            s60.intoArray(q, at + 6 * INPUTS);
            s61.intoArray(q, at + 6 * INPUTS + LANES);
            s70.intoArray(q, at + 7 * INPUTS);
            s71.intoArray(q, at + 7 * INPUTS + LANES);
        }
    }
}
