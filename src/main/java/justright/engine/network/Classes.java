package justright.engine.network;

/// Which class an output stands for.
final class Classes {

    private Classes() {}

    /// Whether prediction and label of example j name the same class.
    static boolean agree(Loss loss, double[][] A, double[][] Y, int j) {
        if (loss == Loss.SOFTMAX_CROSS_ENTROPY) {
            return Double.isFinite(A[0][j]) && largest(A, j) == largest(Y, j);
        }
        for (int k = 0; k < A.length; k++) {
            if (Double.isNaN(A[k][j]) || (A[k][j] > 0.5) != (Y[k][j] > 0.5)) {
                return false;
            }
        }
        return true;
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
