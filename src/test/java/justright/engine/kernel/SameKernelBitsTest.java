package justright.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import justright.engine.Chance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Loop by loop, plain and vector kernels give the same bits, whatever the shape and however extreme the numbers.
class SameKernelBitsTest {

    private static final double[] EXTREMES = {
        0, -0.0, 1e3, -1e3, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, -1e-310, 1e-300, 1e150, -1e150, 20
    };

    /// Among them what vanishes or is denormal in 32 bits; no sum of their products is infinite there.
    private static final double[] SINGLE_EXTREMES = {
        0, -0.0, 1e3, -1e3, Float.MIN_VALUE, -1e-40, Float.MIN_NORMAL, -1e-310, 1e-300, 1e15, -1e15, 8.5
    };

    private final Kernel plain = Kernel.plain();
    private final Kernel fastest = Kernel.fastest();
    private final Kernel single = Kernel.single();
    private final Kernel fastestSingle = new SingleVectorKernel();

    /// Every third number an extreme one, the padding zero.
    private static double[][] rows(int count, int m, Chance chance) {
        return rows(count, m, chance, EXTREMES);
    }

    private static double[][] rows(int count, int m, Chance chance, double[] extremes) {
        double[][] rows = Padding.rows(count, m);
        for (double[] row : rows) {
            for (int j = 0; j < m; j++) {
                row[j] = chance.below(3) == 0 ? extremes[chance.below(extremes.length)] : chance.gaussian();
            }
        }
        return rows;
    }

    @Property(tries = 300, seed = "2026")
    void products(
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(min = 1, max = 150) int inputs,
            @ForAll @IntRange(min = 1, max = 70) int m,
            @ForAll int seed) {
        Chance chance = Chance.of(seed);
        double[] W = rows(1, units * inputs, chance)[0];
        double[] b = rows(1, units, chance)[0];
        double[][] A = rows(inputs, m, chance);
        double[][] dZ = rows(units, m, chance);
        double[][] plainZ = Padding.rows(units, m);
        double[][] fastZ = Padding.rows(units, m);
        plain.affine(W, b, A, plainZ, Padding.of(m));
        fastest.affine(W, b, A, fastZ, Padding.of(m));
        assertThat(fastZ).isDeepEqualTo(plainZ);
        double[][] plainA = Padding.rows(inputs, m);
        double[][] fastA = Padding.rows(inputs, m);
        plain.pullBack(W, dZ, plainA, Padding.of(m));
        fastest.pullBack(W, dZ, fastA, Padding.of(m));
        assertThat(fastA).isDeepEqualTo(plainA);
    }

    @Property(tries = 300, seed = "2026")
    void sumsOverExamples(
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(min = 1, max = 40) int inputs,
            @ForAll @IntRange(min = 1, max = 150) int m,
            @ForAll int seed) {
        compareSums(units, inputs, m, Chance.of(seed));
    }

    /// Rows that are summed in tiles, and end in the middle of one.
    @Property(tries = 15, seed = "2026")
    void sumsOverMoreExamplesThanATile(
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll @IntRange(min = 1, max = 20) int inputs,
            @ForAll @IntRange(min = 2040, max = 2600) int m) {
        compareSums(units, inputs, m, Chance.of(m));
    }

    private void compareSums(int units, int inputs, int m, Chance chance) {
        double[][] A = rows(inputs, m, chance);
        double[][] dZ = rows(units, m, chance);
        double[] W = rows(1, units * inputs, chance)[0];
        double[] fastW = W.clone();
        int length = Padding.of(m);
        plain.descend(0.1, 1.0 / m, 0.01, dZ, A, W, length);
        fastest.descend(0.1, 1.0 / m, 0.01, dZ, A, fastW, length);
        assertThat(fastW).containsExactly(W);
        plain.outer(1.0 / m, dZ, A, W, length);
        fastest.outer(1.0 / m, dZ, A, fastW, length);
        assertThat(fastW).containsExactly(W);
        assertThat(fastest.sum(dZ[0], length)).isEqualTo(plain.sum(dZ[0], length));
    }

    @Property(tries = 200, seed = "2026")
    void whatIsDoneToEachNumber(@ForAll @IntRange(min = 1, max = 40) int m, @ForAll int seed) {
        Chance chance = Chance.of(seed);
        double[][] z = rows(2, m, chance);
        int length = Padding.of(m);
        double[][] a = Padding.rows(6, m);
        plain.tanh(z[0], a[0], length);
        fastest.tanh(z[0], a[1], length);
        plain.sigmoid(z[0], a[2], length);
        fastest.sigmoid(z[0], a[3], length);
        a[4] = z[1].clone();
        a[5] = z[1].clone();
        plain.zeroWhereFlat(z[0], a[4], length);
        fastest.zeroWhereFlat(z[0], a[5], length);
        assertThat(a[1]).containsExactly(a[0]);
        assertThat(a[3]).containsExactly(a[2]);
        assertThat(a[5]).containsExactly(a[4]);
    }

    /// What is done in 32 bits on the way forward.
    @Property(tries = 300, seed = "2026")
    void inSinglePrecision(
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(min = 1, max = 150) int inputs,
            @ForAll @IntRange(min = 1, max = 70) int m,
            @ForAll int seed) {
        Chance chance = Chance.of(seed);
        int length = Padding.of(m);
        double[] W = rows(1, units * inputs, chance, SINGLE_EXTREMES)[0];
        double[] b = rows(1, units, chance, SINGLE_EXTREMES)[0];
        double[][] A = rows(inputs, m, chance, SINGLE_EXTREMES);
        double[][] plainZ = Padding.rows(units, m);
        double[][] fastZ = Padding.rows(units, m);
        single.affine(W, b, A, plainZ, length);
        fastestSingle.affine(W, b, A, fastZ, length);
        assertThat(fastZ).isDeepEqualTo(plainZ);
        single.tanh(A[0], plainZ[0], length);
        fastestSingle.tanh(A[0], fastZ[0], length);
        assertThat(fastZ[0]).containsExactly(plainZ[0]);
        single.sigmoid(A[0], plainZ[0], length);
        fastestSingle.sigmoid(A[0], fastZ[0], length);
        assertThat(fastZ[0]).containsExactly(plainZ[0]);
    }

    @Property(tries = 200, seed = "2026")
    void costsAndErrors(
            @ForAll @IntRange(min = 1, max = 3) int outputs,
            @ForAll @IntRange(min = 1, max = 40) int m,
            @ForAll int seed) {
        Chance chance = Chance.of(seed);
        double[][] z = rows(outputs, m, chance);
        double[][] y = Padding.rows(outputs, m);
        for (double[] row : y) {
            Arrays.setAll(row, _ -> chance.below(2));
        }
        double[][] loss = Padding.rows(2, m);
        for (int k = 0; k < outputs; k++) {
            plain.crossEntropy(z[k], y[k], loss[0], Padding.of(m));
            fastest.crossEntropy(z[k], y[k], loss[1], Padding.of(m));
        }
        assertThat(loss[1]).containsExactly(loss[0]);
        z[0][chance.below(m)] = Double.NaN;
        int wrong = plain.errors(z, y, m);
        assertThat(wrong).isBetween(1, m);
        assertThat(fastest.errors(z, y, m)).isEqualTo(wrong);
    }

    /// Example j goes to partial sum j mod 8; the eight are joined four apart, two apart, one apart.
    @Property(tries = 100, seed = "2026")
    void theOrderOfASumIsWhatItIsSaidToBe(@ForAll @IntRange(min = 1, max = 100) int m, @ForAll int seed) {
        double[] row = rows(1, m, Chance.of(seed))[0];
        double[] p = new double[8];
        for (int j = 0; j < row.length; j++) {
            p[j % 8] += row[j];
        }
        double sum = ((p[0] + p[4]) + (p[2] + p[6])) + ((p[1] + p[5]) + (p[3] + p[7]));
        assertThat(fastest.sum(row, row.length)).isEqualTo(sum);
        assertThat(plain.sum(row, row.length)).isEqualTo(sum);
    }
}
