package justright.engine.network;

import justright.engine.kernel.Padding;
import org.ejml.data.DMatrixRMaj;

/// One array per unit, examples contiguous: from and to matrices.
final class Rows {

    private Rows() {}

    /// The rows of `matrix`, padded with zeros.
    static double[][] of(DMatrixRMaj matrix) {
        double[][] rows = Padding.rows(matrix.numRows, matrix.numCols);
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(matrix.data, row * matrix.numCols, rows[row], 0, matrix.numCols);
        }
        return rows;
    }

    /// A copy of the first `m` columns.
    static DMatrixRMaj matrix(double[][] rows, int m) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows.length, rows.length == 0 ? 0 : m);
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, matrix.data, row * m, m);
        }
        return matrix;
    }
}
