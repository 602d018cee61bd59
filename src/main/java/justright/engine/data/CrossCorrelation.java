package justright.engine.data;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// What a filter sees: 2-D cross-correlation, called convolution in deep learning.
///
/// map[r, c] = Σ_i Σ_j filter[i, j] · image[r·s + i − p, c·s + j − p], zeros outside the image.
///
/// @param stride s ≥ 1: how far the filter moves at a time
/// @param padding p ≥ 0: rings of zeros around the image
public record CrossCorrelation(int stride, int padding) {

    /// @throws IllegalArgumentException unless s ≥ 1 and p ≥ 0
    public CrossCorrelation {
        Require.atLeast("stride", stride, 1);
        Require.atLeast("padding", padding, 0);
    }

    /// ⌊(n + 2p − f)/s⌋ + 1.
    ///
    /// @param image n, along one axis
    /// @param filter f, along the same axis
    /// @throws IllegalArgumentException if the filter is empty or larger than the padded image
    public int outputSize(int image, int filter) {
        int padded = image + 2 * padding;
        if (filter < 1 || filter > padded) {
            throw new IllegalArgumentException("filter of " + filter + " does not fit a padded image of " + padded);
        }
        return (padded - filter) / stride + 1;
    }

    /// The map of one filter on one image, a matrix of [#outputSize] along either axis. A new matrix.
    ///
    /// @throws IllegalArgumentException if the filter is empty or larger than the padded image
    public DMatrixRMaj apply(DMatrixRMaj image, DMatrixRMaj filter) {
        DMatrixRMaj map = new DMatrixRMaj(
                outputSize(image.getNumRows(), filter.getNumRows()),
                outputSize(image.getNumCols(), filter.getNumCols()));
        for (int row = 0; row < map.getNumRows(); row++) {
            for (int column = 0; column < map.getNumCols(); column++) {
                map.set(row, column, cell(image, filter, row, column));
            }
        }
        return map;
    }

    /// One cell of the map: where the filter stands at its `row`-th stop down and `column`-th across.
    public double cell(DMatrixRMaj image, DMatrixRMaj filter, int row, int column) {
        double sum = 0;
        for (int i = 0; i < filter.getNumRows(); i++) {
            for (int j = 0; j < filter.getNumCols(); j++) {
                sum += filter.get(i, j) * pixel(image, row * stride + i - padding, column * stride + j - padding);
            }
        }
        return sum;
    }

    /// ∂J/∂filter, given ∂J/∂map: with it a filter is learned by descent.
    ///
    /// @param mapGradient of the shape [#apply] gives for a filter of `rows` × `columns`
    /// @throws IllegalArgumentException naming both shapes if it is not
    public DMatrixRMaj filterGradient(DMatrixRMaj image, DMatrixRMaj mapGradient, int rows, int columns) {
        Require.equal("rows of mapGradient", mapGradient.getNumRows(), "rows", outputSize(image.getNumRows(), rows));
        Require.equal(
                "columns of mapGradient", mapGradient.getNumCols(), "columns", outputSize(image.getNumCols(), columns));
        DMatrixRMaj gradient = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int row = 0; row < mapGradient.getNumRows(); row++) {
                    for (int column = 0; column < mapGradient.getNumCols(); column++) {
                        sum += mapGradient.get(row, column)
                                * pixel(image, row * stride + i - padding, column * stride + j - padding);
                    }
                }
                gradient.set(i, j, sum);
            }
        }
        return gradient;
    }

    private static double pixel(DMatrixRMaj image, int row, int column) {
        boolean inside = row >= 0 && row < image.getNumRows() && column >= 0 && column < image.getNumCols();
        return inside ? image.get(row, column) : 0;
    }
}
