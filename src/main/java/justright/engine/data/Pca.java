package justright.engine.data;

import java.util.stream.IntStream;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// Principal components of a set, by the singular values of its centred data: X − μ = U S Vᵀ.
///
/// The columns of U are the components, λ = s²/m their variances in descending order. The covariance is never
/// formed: its squares would lose half the digits of badly scaled data. A component's entry of largest magnitude is
/// positive. The statistics are those of the set it was made of, train, whatever it is then applied to.
///
/// A direction counts as one without variance when its singular value is rounding beside the largest, or when m centred
/// examples, which lie in m − 1 directions, leave nothing but rounding for it.
///
/// Source: Pearson 1901, On lines and planes of closest fit; Kessy, Lewin & Strimmer 2018, Optimal whitening and
/// decorrelation.
public final class Pca {

    private static final double UNIT_ROUNDOFF = 0x1.0p-53;

    private final Normalizer centre;
    private final DMatrixRMaj components;
    private final double[] variances;
    private final int rank;

    private Pca(Normalizer centre, DMatrixRMaj components, double[] variances, int rank) {
        this.centre = centre;
        this.components = components;
        this.variances = variances;
        this.rank = rank;
    }

    /// The components of this set's features.
    public static Pca of(Dataset train) {
        return of(train.x());
    }

    /// The components of X, n_x × m.
    ///
    /// @throws IllegalArgumentException if `x` is empty or has an entry that is not finite
    public static Pca of(DMatrixRMaj x) {
        Normalizer centre = Normalizer.of(x);
        int n = x.getNumRows();
        int m = x.getNumCols();
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(n, m, true, false, false);
        if (!svd.decompose(centre.subtractMean(x))) {
            throw new ArithmeticException("no singular values found for x of " + n + " × " + m);
        }
        DMatrixRMaj u = svd.getU(null, false);
        double[] singular = svd.getSingularValues();
        int found = Math.min(n, svd.numberOfSingularValues());
        int[] order = descending(singular, found);
        DMatrixRMaj components = new DMatrixRMaj(n, n);
        double[] variances = new double[n];
        double floor = found == 0 ? 0 : singular[order[0]] * Math.max(n, m) * UNIT_ROUNDOFF;
        int directions = Math.min(found, m - 1);
        int rank = 0;
        for (int k = 0; k < n; k++) {
            int from = k < found ? order[k] : k;
            double value = k < directions ? singular[from] : 0;
            variances[k] = value * value / m;
            rank += value > floor ? 1 : 0;
            copyWithSign(u, from, components, k);
        }
        return new Pca(centre, components, variances, rank);
    }

    /// n_x.
    public int features() {
        return variances.length;
    }

    /// μ of one feature.
    public double mean(int feature) {
        return centre.mean(feature);
    }

    /// The components as columns, n_x × n_x, orthonormal. A copy.
    public DMatrixRMaj components() {
        return components.copy();
    }

    /// λ: the variance along a component, 0 … n_x − 1, largest first.
    public double variance(int component) {
        return variances[component];
    }

    /// How many components have any variance.
    public int rank() {
        return rank;
    }

    /// The share of all variance that the first `count` components keep; 1 if there is no variance at all.
    public double explained(int count) {
        double kept = 0;
        double all = 0;
        for (int k = 0; k < variances.length; k++) {
            all += variances[k];
            kept += k < count ? variances[k] : 0;
        }
        return all > 0 ? kept / all : 1;
    }

    /// Uᵀ(X − μ): the data in the components' coordinates, n_x × m. A new matrix.
    ///
    /// @throws IllegalArgumentException if `x` has another number of features
    public DMatrixRMaj rotate(DMatrixRMaj x) {
        DMatrixRMaj rotated = new DMatrixRMaj(features(), x.getNumCols());
        CommonOps_DDRM.multTransA(components, centre.subtractMean(x), rotated);
        return rotated;
    }

    /// PCA whitening: each rotated coordinate divided by √(λ + ε). With ε = 0 a direction without variance is
    /// set to 0, there being nothing to divide by.
    ///
    /// @throws IllegalArgumentException unless ε ≥ 0
    public DMatrixRMaj whiten(DMatrixRMaj x, double epsilon) {
        Require.atLeast("epsilon", epsilon, 0);
        DMatrixRMaj whitened = rotate(x);
        for (int k = 0; k < features(); k++) {
            double factor = k < rank || epsilon > 0 ? 1 / Math.sqrt(variances[k] + epsilon) : 0;
            CommonOps_DDRM.scaleRow(factor, whitened, k);
        }
        return whitened;
    }

    /// ZCA whitening: PCA whitening turned back, U·whiten(X): white, and as near to X as white data can be.
    ///
    /// @throws IllegalArgumentException unless ε ≥ 0
    public DMatrixRMaj whitenZca(DMatrixRMaj x, double epsilon) {
        DMatrixRMaj turnedBack = new DMatrixRMaj(features(), x.getNumCols());
        CommonOps_DDRM.mult(components, whiten(x, epsilon), turnedBack);
        return turnedBack;
    }

    /// μ + U_k U_kᵀ(X − μ): what the first `count` components can say of X.
    ///
    /// @throws IllegalArgumentException unless `count` is 0 … n_x
    public DMatrixRMaj reconstruct(DMatrixRMaj x, int count) {
        Require.index("count", count, features() + 1);
        DMatrixRMaj rotated = rotate(x);
        for (int k = count; k < features(); k++) {
            CommonOps_DDRM.scaleRow(0, rotated, k);
        }
        DMatrixRMaj reconstructed = new DMatrixRMaj(features(), x.getNumCols());
        CommonOps_DDRM.mult(components, rotated, reconstructed);
        for (int i = 0; i < reconstructed.getNumElements(); i++) {
            reconstructed.data[i] += centre.mean(i / x.getNumCols());
        }
        return reconstructed;
    }

    private static int[] descending(double[] values, int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Double.compare(values[b], values[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void copyWithSign(DMatrixRMaj from, int column, DMatrixRMaj to, int target) {
        double largest = 0;
        for (int row = 0; row < from.getNumRows(); row++) {
            double value = from.get(row, column);
            largest = Math.abs(value) > Math.abs(largest) ? value : largest;
        }
        double sign = largest < 0 ? -1 : 1;
        for (int row = 0; row < from.getNumRows(); row++) {
            to.set(row, target, sign * from.get(row, column));
        }
    }
}
