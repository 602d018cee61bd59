package justright.engine.probe;

import java.util.List;
import java.util.stream.IntStream;
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
/// @param slopes w, one for each feature; 0 for a feature that does not vary
/// @param intercept b
public record LinearFit(double rSquared, double deviation, List<Double> slopes, double intercept) {

    /// Below this standard deviation a logit counts as constant.
    public static final double CONSTANT = 1e-3;

    public LinearFit {
        slopes = List.copyOf(slopes);
    }

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
        Normalizer normalizer = Normalizer.of(x);
        DMatrixRMaj inputs = CommonOps_DDRM.transpose(normalizer.apply(x), null);
        DMatrixRMaj slopes = slopes(inputs, centred);
        double rSquared = deviation <= CONSTANT ? 1 : 1 - residual(inputs, centred, slopes) / squares;
        return inUnitsOfX(rSquared, deviation, slopes, mean, normalizer);
    }

    /// Whether the values hardly vary: a deviation of at most [#CONSTANT].
    public boolean isConstant() {
        return deviation <= CONSTANT;
    }

    /// w·x + b in the plane.
    ///
    /// @throws IllegalStateException unless there are two features
    public double at(double x1, double x2) {
        if (slopes.size() != 2) {
            throw new IllegalStateException(slopes.size() + " features, needs 2");
        }
        return slopes.get(0) * x1 + slopes.get(1) * x2 + intercept;
    }

    /// Of normalized inputs, m × n_x.
    private static DMatrixRMaj slopes(DMatrixRMaj inputs, DMatrixRMaj centred) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        if (!solver.setA(inputs.copy())) {
            throw new ArithmeticException(
                    "no singular values found for x of " + inputs.getNumCols() + " × " + inputs.getNumRows());
        }
        DMatrixRMaj slopes = new DMatrixRMaj(inputs.getNumCols(), 1);
        solver.solve(centred.copy(), slopes);
        return slopes;
    }

    /// The sum of squares that no linear function of x explains.
    private static double residual(DMatrixRMaj inputs, DMatrixRMaj centred, DMatrixRMaj slopes) {
        DMatrixRMaj residual = centred.copy();
        CommonOps_DDRM.multAdd(-1, inputs, slopes, residual);
        return CommonOps_DDRM.dot(residual, residual);
    }

    private static LinearFit inUnitsOfX(
            double rSquared, double deviation, DMatrixRMaj normalized, double mean, Normalizer normalizer) {
        List<Double> slopes = IntStream.range(0, normalized.getNumElements())
                .mapToObj(i -> normalized.data[i] / normalizer.divisor(i))
                .toList();
        double shift = IntStream.range(0, slopes.size())
                .mapToDouble(i -> slopes.get(i) * normalizer.mean(i))
                .sum();
        return new LinearFit(rSquared, deviation, slopes, mean - shift);
    }
}
