package justright.engine.data;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Taking examples, which are columns, out of a matrix.
final class Columns {

    private Columns() {}

    /// The columns of these indices, in this order. A copy.
    static DMatrixRMaj select(DMatrixRMaj matrix, int[] columns) {
        for (int column : columns) {
            Require.index("example", column, matrix.getNumCols());
        }
        DMatrixRMaj selected = new DMatrixRMaj(matrix.getNumRows(), columns.length);
        for (int row = 0; row < matrix.getNumRows(); row++) {
            int from = row * matrix.getNumCols();
            int to = row * columns.length;
            for (int j = 0; j < columns.length; j++) {
                selected.data[to + j] = matrix.data[from + columns[j]];
            }
        }
        return selected;
    }

    /// from, from + 1, …, from + count − 1.
    static int[] range(int from, int count) {
        int[] range = new int[count];
        for (int i = 0; i < count; i++) {
            range[i] = from + i;
        }
        return range;
    }
}
