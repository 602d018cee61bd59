package justright.engine;

import org.ejml.data.DMatrixRMaj;

/// Refusals of what a program must not pass: each throws an [IllegalArgumentException] that names the argument and
/// both values. For the engine's own use.
public final class Require {

    private Require() {}

    public static void that(boolean holds, String name, double value, String need) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", needs " + need);
        }
    }

    public static void equal(String name, int value, String otherName, int other) {
        if (value != other) {
            throw new IllegalArgumentException(name + " " + value + " differs from " + otherName + " " + other);
        }
    }

    public static void index(String name, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(name + " " + index + " is not in 0 … " + (size - 1));
        }
    }

    public static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " is less than " + least);
        }
    }

    public static void atLeast(String name, double value, double least) {
        if (!(value >= least) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " " + value + " is not a number of at least " + least);
        }
    }

    public static void positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " " + value + " is not a positive number");
        }
    }

    public static void probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " " + value + " is not in [0, 1]");
        }
    }

    public static void keepProb(double keepProb) {
        that(keepProb > 0 && keepProb <= 1, "keepProb", keepProb, "0 < keepProb ≤ 1");
    }

    public static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", not finite");
        }
    }

    public static void finite(String name, DMatrixRMaj matrix) {
        int size = matrix.getNumElements();
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(matrix.data[i])) {
                throw new IllegalArgumentException(name + "[" + i / matrix.numCols + ", " + i % matrix.numCols + "] is "
                        + matrix.data[i] + ", not finite");
            }
        }
    }

    public static void shape(String name, int rows, int cols, DMatrixRMaj matrix) {
        if (matrix.numRows != rows || matrix.numCols != cols) {
            throw new IllegalArgumentException(
                    name + " is " + matrix.numRows + " × " + matrix.numCols + ", needs " + rows + " × " + cols);
        }
    }

    /// At least one row and one column.
    public static void examples(String name, DMatrixRMaj matrix) {
        if (matrix.numRows < 1 || matrix.numCols < 1) {
            throw new IllegalArgumentException(
                    name + " is " + matrix.numRows + " × " + matrix.numCols + ", needs at least 1 × 1");
        }
    }
}
