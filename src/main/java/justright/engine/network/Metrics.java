package justright.engine.network;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// How predicted and true classes meet: the confusion matrix of K classes and the rates that are read off it.
///
/// Classes are 0 … K − 1; rates lie in 0 … 1. With n_ap examples of class a predicted to be p:
/// accuracy = Σ_c n_cc/Σ n, precision(c) = n_cc/Σ_a n_ac, recall(c) = n_cc/Σ_p n_cp, F₁ = 2PR/(P + R).
public final class Metrics {

    private final int[][] confusion;

    private Metrics(int[][] confusion) {
        this.confusion = confusion;
    }

    /// Of one output: class 1 where a > `threshold`. A 1 × m, Y 1 × m of 0 and 1.
    ///
    /// @throws IllegalArgumentException if the shapes differ
    public static Metrics binary(DMatrixRMaj A, DMatrixRMaj Y, double threshold) {
        Require.shape("A", 1, Y.numCols, A);
        Require.shape("Y", 1, Y.numCols, Y);
        int[][] counts = new int[2][2];
        for (int j = 0; j < A.numCols; j++) {
            counts[Y.get(0, j) > 0.5 ? 1 : 0][A.get(0, j) > threshold ? 1 : 0]++;
        }
        return new Metrics(counts);
    }

    /// Of one output per class: the class of the largest, the first of equals. A and Y classes × m.
    ///
    /// @throws IllegalArgumentException if the shapes differ
    public static Metrics multiclass(DMatrixRMaj A, DMatrixRMaj Y) {
        Require.shape("A", Y.numRows, Y.numCols, A);
        double[][] predicted = Rows.of(A);
        double[][] labels = Rows.of(Y);
        int[][] counts = new int[Y.numRows][Y.numRows];
        for (int j = 0; j < A.numCols; j++) {
            counts[Classes.largest(labels, j)][Classes.largest(predicted, j)]++;
        }
        return new Metrics(counts);
    }

    /// How many examples of class `actual` were predicted to be `predicted`.
    public int count(int actual, int predicted) {
        return confusion[actual][predicted];
    }

    /// K.
    public int classes() {
        return confusion.length;
    }

    /// How many examples were counted: Σ n.
    public int examples() {
        int count = 0;
        for (int[] row : confusion) {
            for (int cell : row) {
                count += cell;
            }
        }
        return count;
    }

    /// How many of them were predicted to be of another class than theirs.
    public int errors() {
        int right = 0;
        for (int c = 0; c < classes(); c++) {
            right += confusion[c][c];
        }
        return examples() - right;
    }

    /// The share of examples classified wrongly.
    public double errorRate() {
        return ratio(errors(), examples());
    }

    /// The share classified rightly.
    public double accuracy() {
        return ratio(examples() - errors(), examples());
    }

    /// Of those predicted to be `c`, the share that are; 0 if none was.
    public double precision(int c) {
        int predicted = 0;
        for (int[] row : confusion) {
            predicted += row[c];
        }
        return ratio(confusion[c][c], predicted);
    }

    /// Of those that are `c`, the share predicted to be; 0 if there are none.
    public double recall(int c) {
        int actual = 0;
        for (int cell : confusion[c]) {
            actual += cell;
        }
        return ratio(confusion[c][c], actual);
    }

    /// The harmonic mean of precision and recall; 0 if both are.
    public double f1(int c) {
        double sum = precision(c) + recall(c);
        return sum == 0 ? 0 : 2 * precision(c) * recall(c) / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
