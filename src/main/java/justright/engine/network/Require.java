package justright.engine.network;

import org.ejml.data.DMatrixRMaj;

/// Refusals that name the argument and both values.
final class Require {

    private Require() {}

    static void shape(String name, int rows, int cols, DMatrixRMaj matrix) {
        if (matrix.numRows != rows || matrix.numCols != cols) {
            throw new IllegalArgumentException(
                    name + " is " + matrix.numRows + " × " + matrix.numCols + ", needs " + rows + " × " + cols);
        }
    }

    static void finite(String name, DMatrixRMaj matrix) {
        for (int row = 0; row < matrix.numRows; row++) {
            for (int col = 0; col < matrix.numCols; col++) {
                double value = matrix.unsafe_get(row, col);
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException(name + "[" + row + ", " + col + "] is " + value);
                }
            }
        }
    }

    static void that(boolean holds, String name, double value, String need) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", needs " + need);
        }
    }

    static void keepProb(double keepProb) {
        that(keepProb > 0 && keepProb <= 1, "keepProb", keepProb, "0 < keepProb ≤ 1");
    }
}
