package justright.engine.probe;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// How a cost is bent at one place: the extreme eigenvalues of its Hessian.
///
/// @param lambdaMin the smallest eigenvalue, along the flattest direction
/// @param lambdaMax the largest, along the steepest
public record Curvature(double lambdaMin, double lambdaMax) {

    private static final double UNIT_ROUNDOFF = 0x1.0p-53;

    /// The curvature of a symmetric matrix, which is not modified.
    ///
    /// @throws IllegalArgumentException if it is not square, or not finite
    public static Curvature of(DMatrixRMaj hessian) {
        return of(hessian, Double.NEGATIVE_INFINITY);
    }

    /// The same, leaving out directions that are flat but for rounding: descent never moves along them, so that they
    /// tell nothing about it. All 0 if every direction is flat.
    ///
    /// @throws IllegalArgumentException if it is not square, or not finite
    public static Curvature ofSloping(DMatrixRMaj hessian) {
        double steepest = of(hessian).lambdaMax();
        return steepest > 0 ? of(hessian, hessian.getNumRows() * UNIT_ROUNDOFF * steepest) : new Curvature(0, 0);
    }

    private static Curvature of(DMatrixRMaj hessian, double floor) {
        Require.equal("rows of hessian", hessian.getNumRows(), "columns", hessian.getNumCols());
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(hessian.getNumRows(), false, true);
        if (!eigen.decompose(hessian.copy())) {
            throw new IllegalArgumentException("hessian has no eigenvalues: " + hessian);
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
            double value = eigen.getEigenvalue(i).getReal();
            min = value > floor ? Math.min(min, value) : min;
            max = Math.max(max, value);
        }
        return new Curvature(min, max);
    }

    /// λ_max/λ_min; infinite where a direction is flat.
    public double conditionNumber() {
        return lambdaMin > 0 ? lambdaMax / lambdaMin : Double.POSITIVE_INFINITY;
    }

    /// 2/λ_max: on a quadratic cost plain descent converges just below this α and diverges just above it.
    public double largestStableLearningRate() {
        return 2 / lambdaMax;
    }
}
