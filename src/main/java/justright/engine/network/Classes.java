package justright.engine.network;

import justright.engine.kernel.Kernel;

/// Which class an output stands for.
final class Classes {

    private Classes() {}

    /// How many of m examples have another class in `A` than in `Y`: by a > ½ for each output, or by the largest output
    /// for softmax. What is not a number is wrong.
    static int errors(Loss loss, Kernel kernel, double[][] A, double[][] Y, int m) {
        if (loss != Loss.SOFTMAX_CROSS_ENTROPY) {
            return kernel.errors(A, Y, m);
        }
        int errors = 0;
        for (int j = 0; j < m; j++) {
            boolean right = Double.isFinite(A[0][j]) && largest(A, j) == largest(Y, j);
            errors += right ? 0 : 1;
        }
        return errors;
    }

    /// The row of the largest entry of column j, the first of equals.
    static int largest(double[][] rows, int j) {
        int largest = 0;
        for (int k = 1; k < rows.length; k++) {
            if (rows[k][j] > rows[largest][j]) {
                largest = k;
            }
        }
        return largest;
    }
}
