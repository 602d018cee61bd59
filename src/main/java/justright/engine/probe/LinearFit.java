package justright.engine.probe;

import justright.engine.Require;
import justright.engine.data.Normalizer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// How linear a function of the inputs is: the best linear fit w·x + b to its values over a set of examples.
///
/// R² = 1 − Σ(value − fit)²/Σ(value − mean)². A function that no longer varies counts as linear, R² = 1, and is
/// called constant.
///
/// @param rSquared at most 1
/// @param deviation the standard deviation of the values (1/m)
public record LinearFit(double rSquared, double deviation) {

    /// Below this standard deviation a logit counts as constant.
    public static final double CONSTANT = 1e-3;

    /// The best linear fit to `values`, one for each column of `x`.
    ///
    /// @param x n_x × m, not modified
    /// @throws IllegalArgumentException naming both counts if they differ
    public static LinearFit of(DMatrixRMaj x, double[] values) {
        Require.equal("values", values.length, "columns of x", x.getNumCols());
        int m = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / m;
        }
        DMatrixRMaj centred = new DMatrixRMaj(m, 1);
        double squares = 0;
        for (int j = 0; j < m; j++) {
            centred.data[j] = values[j] - mean;
            squares += centred.data[j] * centred.data[j];
        }
        double deviation = Math.sqrt(squares / m);
        return new LinearFit(deviation <= CONSTANT ? 1 : 1 - residual(x, centred) / squares, deviation);
    }

    public boolean isConstant() {
        return deviation <= CONSTANT;
    }

    /// The sum of squares that no linear function of x explains.
    private static double residual(DMatrixRMaj x, DMatrixRMaj centred) {
        DMatrixRMaj inputs = CommonOps_DDRM.transpose(Normalizer.of(x).apply(x), null);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        if (!solver.setA(inputs.copy())) {
            throw new ArithmeticException(
                    "no singular values found for x of " + x.getNumRows() + " × " + x.getNumCols());
        }
        DMatrixRMaj slopes = new DMatrixRMaj(x.getNumRows(), 1);
        solver.solve(centred.copy(), slopes);
        DMatrixRMaj residual = centred.copy();
        CommonOps_DDRM.multAdd(-1, inputs, slopes, residual);
        return CommonOps_DDRM.dot(residual, residual);
    }
}
