package justright.engine.data;

import org.ejml.data.DMatrixRMaj;

/// Refusals that name the argument and both values.
final class Require {

    private Require() {}

    static void equal(String name, int value, String otherName, int other) {
        if (value != other) {
            throw new IllegalArgumentException(name + " " + value + " differs from " + otherName + " " + other);
        }
    }

    static void index(String name, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(name + " " + index + " is not in 0 … " + (size - 1));
        }
    }

    static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " is less than " + least);
        }
    }

    static void atLeast(String name, double value, double least) {
        if (!(value >= least) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " " + value + " is not a number of at least " + least);
        }
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", not finite");
        }
    }

    static void examples(String name, DMatrixRMaj matrix) {
        if (matrix.getNumRows() < 1 || matrix.getNumCols() < 1) {
            throw new IllegalArgumentException(
                    name + " is " + matrix.getNumRows() + " × " + matrix.getNumCols() + ", needs at least 1 × 1");
        }
    }

    static void finite(String name, DMatrixRMaj matrix) {
        int size = matrix.getNumElements();
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(matrix.data[i])) {
                throw new IllegalArgumentException(name + "[" + i / matrix.getNumCols() + ", " + i % matrix.getNumCols()
                        + "] is " + matrix.data[i] + ", not finite");
            }
        }
    }
}
