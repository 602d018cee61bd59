package justright.engine.network;

import justright.engine.Chance;
import justright.engine.Require;
import justright.engine.kernel.Padding;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// Which units each example keeps: D⁽ˡ⁾ for A⁽ˡ⁾, l = 0 … L, entries 1 (kept) and 0.
///
/// Inverted dropout: A ← A∘D/keep_prob, the same in the backward pass, nothing at test time. Where keep_prob is 1
/// there is no mask and nothing is drawn.
/// Source: Srivastava et al. 2014, §10 (the division moved to training).
public final class Masks {

    private final double[][][] kept;
    private final double[] keepProb;
    private final double[] divisor;

    /// What fresh masks were last drawn for, if nothing drops there: then there is nothing to draw again.
    private @Nullable Architecture undropped;

    private int size;

    private Masks(Architecture architecture) {
        kept = new double[architecture.depth() + 1][0][0];
        keepProb = new double[architecture.depth() + 1];
        divisor = new double[architecture.depth() + 1];
        for (int l = 0; l < keepProb.length; l++) {
            keepProb[l] = 1;
        }
    }

    /// Keeps every unit.
    public static Masks none(Architecture architecture) {
        return new Masks(architecture);
    }

    /// Draws fresh masks for m examples: D = (uniform < keep_prob), layer by layer, unit by unit.
    ///
    /// Allocates only when a layer drops for the first time or m grows. Modified: `chance`.
    @SuppressWarnings("ReferenceEquality") // the same one is enough to know; an equal one is drawn for again
    public void draw(Architecture architecture, int m, Chance chance) {
        size = m;
        if (architecture == undropped) {
            return;
        }
        boolean drops = false;
        for (int l = 0; l < keepProb.length; l++) {
            double p = architecture.keepProb(l);
            drops |= p < 1;
            keepProb[l] = p;
            divisor[l] = p;
            if (p < 1) {
                for (double[] unit : room(l, architecture.units(l), m)) {
                    for (int j = 0; j < m; j++) {
                        unit[j] = chance.uniform() < p ? 1 : 0;
                    }
                }
            }
        }
        undropped = drops ? null : architecture;
    }

    /// Sets the mask of A⁽ˡ⁾ by hand, units × m, entries 0 and 1.
    ///
    /// @throws IllegalArgumentException unless 0 < p ≤ 1
    public void set(int l, double p, DMatrixRMaj mask) {
        Require.keepProb(p);
        undropped = null;
        size = mask.numCols;
        keepProb[l] = p;
        divisor[l] = p;
        double[][] units = room(l, mask.numRows, mask.numCols);
        for (int i = 0; i < units.length; i++) {
            System.arraycopy(mask.data, i * size, units[i], 0, size);
        }
    }

    /// Divides A⁽ˡ⁾∘D by something else than keep_prob, until the mask is drawn or set again: for trying out what goes
    /// wrong then. Means nothing where every unit is kept.
    ///
    /// @throws IllegalArgumentException unless `other` is positive
    public void divideBy(int l, double other) {
        Require.that(other > 0, "divisor", other, "more than 0");
        undropped = null;
        divisor[l] = other;
    }

    /// D = (`uniform` < p): 1 where the number drawn lets the unit live, else 0. A new matrix of the same shape.
    ///
    /// @throws IllegalArgumentException unless 0 < p ≤ 1
    public static DMatrixRMaj compare(DMatrixRMaj uniform, double p) {
        Require.keepProb(p);
        DMatrixRMaj D = new DMatrixRMaj(uniform.numRows, uniform.numCols);
        for (int i = 0; i < D.getNumElements(); i++) {
            D.data[i] = uniform.data[i] < p ? 1 : 0;
        }
        return D;
    }

    /// A∘D⁽ˡ⁾/keep_prob, a copy; `A` is units × m.
    ///
    /// @throws IllegalArgumentException naming both shapes if `A` has not the mask's
    public DMatrixRMaj applied(int l, DMatrixRMaj A) {
        double[][] rows = Rows.of(A);
        if (drops(l)) {
            Require.shape("A", kept[l].length, size, A);
            apply(l, rows, rows, A.numCols);
        }
        return Rows.matrix(rows, A.numCols);
    }

    private double[][] room(int l, int units, int m) {
        if (kept[l].length != units || kept[l][0].length < Padding.of(m)) {
            kept[l] = Padding.rows(units, m);
        }
        return kept[l];
    }

    /// A⁽⁰⁾ … A⁽ᴸ⁾: L + 1.
    public int layers() {
        return keepProb.length;
    }

    /// Whether A⁽ˡ⁾ has a mask.
    public boolean drops(int l) {
        return keepProb[l] < 1;
    }

    /// keep_prob of A⁽ˡ⁾.
    public double keepProb(int l) {
        return keepProb[l];
    }

    /// A copy of D⁽ˡ⁾, units × m; 0 × 0 if every unit is kept.
    public DMatrixRMaj mask(int l) {
        return drops(l) ? Rows.matrix(kept[l], size) : new DMatrixRMaj(0, 0);
    }

    /// to = from∘D/keep_prob, or over what [#divideBy] said. Modified: `to`, which may be `from`.
    void apply(int l, double[][] from, double[][] to, int length) {
        double by = divisor[l];
        for (int i = 0; i < to.length; i++) {
            double[] a = from[i];
            double[] d = kept[l][i];
            double[] scaled = to[i];
            for (int j = 0; j < length; j++) {
                scaled[j] = a[j] * d[j] / by;
            }
        }
    }
}
