package justright.engine.data;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/// How well a filter's map of an image fits a target map: J = 1/(2·cells) · Σ (map − target)².
///
/// @param image n × n
/// @param target of the shape that [CrossCorrelation#apply] gives; neither is changed
public record FilterFit(CrossCorrelation correlation, DMatrixRMaj image, DMatrixRMaj target) {

    /// Relative to the brightest pixel: a smaller singular value is a rounding error.
    private static final double ROUNDING = 1e-9;

    public double cost(DMatrixRMaj filter) {
        DMatrixRMaj error = error(filter);
        return CommonOps_DDRM.elementSum(squared(error)) / (2 * error.getNumElements());
    }

    /// ∂J/∂filter. A new matrix.
    public DMatrixRMaj gradient(DMatrixRMaj filter) {
        DMatrixRMaj error = error(filter);
        CommonOps_DDRM.scale(1.0 / error.getNumElements(), error);
        return correlation.filterGradient(image, error, filter.getNumRows(), filter.getNumCols());
    }

    /// filter − α·∂J/∂filter. A new matrix.
    public DMatrixRMaj descend(DMatrixRMaj filter, double learningRate) {
        DMatrixRMaj next = filter.copy();
        CommonOps_DDRM.addEquals(next, -learningRate, gradient(filter));
        return next;
    }

    /// How many of the windows that a filter of this shape looks through are linearly independent. Only if they are as
    /// many as it has weights does its map determine the filter.
    public int independentWindows(int rows, int columns) {
        DMatrixRMaj windows = new DMatrixRMaj(target.getNumElements(), rows * columns);
        for (int weight = 0; weight < rows * columns; weight++) {
            DMatrixRMaj one = new DMatrixRMaj(rows, columns);
            one.set(weight, 1);
            CommonOps_DDRM.insert(column(correlation.apply(image, one)), windows, 0, weight);
        }
        return MatrixFeatures_DDRM.rank(windows, ROUNDING * CommonOps_DDRM.elementMaxAbs(image));
    }

    private static DMatrixRMaj squared(DMatrixRMaj error) {
        CommonOps_DDRM.elementMult(error, error);
        return error;
    }

    private static DMatrixRMaj column(DMatrixRMaj map) {
        return new DMatrixRMaj(map.getNumElements(), 1, true, map.data);
    }

    private DMatrixRMaj error(DMatrixRMaj filter) {
        DMatrixRMaj error = correlation.apply(image, filter);
        CommonOps_DDRM.subtractEquals(error, target);
        return error;
    }
}
