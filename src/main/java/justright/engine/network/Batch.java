package justright.engine.network;

import java.util.Arrays;
import justright.engine.Require;
import justright.engine.kernel.Padding;
import org.ejml.data.DMatrixRMaj;

/// Examples in the layout the kernels work on: one array per row of X and of Y, padded with zeros.
///
/// Thread: one at a time.
public final class Batch {

    /// How far from 1 a distribution may add up.
    private static final double ROUNDING = 1e-9;

    private final double[][] X;
    private final double[][] Y;
    private boolean labels;
    private boolean distributions;
    private int size;

    private Batch(double[][] X, double[][] Y, int size, boolean labels, boolean distributions) {
        this.X = X;
        this.Y = Y;
        this.size = size;
        this.labels = labels;
        this.distributions = distributions;
    }

    /// Packs examples, the columns of `X` (n_x × m) and `Y` (n_y × m). Copies.
    ///
    /// @throws IllegalArgumentException if there are none, their numbers differ or an entry is not finite
    public static Batch of(DMatrixRMaj X, DMatrixRMaj Y) {
        Require.that(X.numCols >= 1, "examples in X", X.numCols, "at least 1");
        Require.that(X.numCols == Y.numCols, "columns of Y", Y.numCols, X.numCols + " as X");
        Require.finite("X", X);
        Require.finite("Y", Y);
        return new Batch(Rows.of(X), Rows.of(Y), X.numCols, areLabels(Y), areDistributions(Y));
    }

    /// Examples to predict: the columns of `X`, with zeros for Y where a label would be.
    static Batch unlabelled(DMatrixRMaj X, Architecture architecture) {
        Require.finite("X", X);
        double[][] unknown = Padding.rows(architecture.outputs(), X.numCols);
        return new Batch(Rows.of(X), unknown, X.numCols, true, true);
    }

    /// Room for up to `capacity` examples of the kind in `like`; empty until [#gather] or [#copy].
    public static Batch room(Batch like, int capacity) {
        double[][] X = Padding.rows(like.inputs(), capacity);
        double[][] Y = Padding.rows(like.outputs(), capacity);
        return new Batch(X, Y, 0, like.labels, like.distributions);
    }

    private static boolean areLabels(DMatrixRMaj Y) {
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] < 0 || Y.data[i] > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDistributions(DMatrixRMaj Y) {
        for (int col = 0; col < Y.numCols; col++) {
            double sum = 0;
            for (int row = 0; row < Y.numRows; row++) {
                sum += Y.unsafe_get(row, col);
            }
            if (Math.abs(sum - 1) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /// Replaces the content by the examples `order[from]` … `order[from + count − 1]` of `source`. Allocates nothing.
    public void gather(Batch source, int[] order, int from, int count) {
        gather(source.X, X, order, from, count);
        gather(source.Y, Y, order, from, count);
        isNow(source, count);
    }

    /// Replaces the content by the examples `from` … `from + count − 1` of `source`. Allocates nothing.
    public void copy(Batch source, int from, int count) {
        copy(source.X, X, from, count);
        copy(source.Y, Y, from, count);
        isNow(source, count);
    }

    private static void copy(double[][] source, double[][] target, int from, int count) {
        for (int row = 0; row < target.length; row++) {
            System.arraycopy(source[row], from, target[row], 0, count);
            Arrays.fill(target[row], count, Padding.of(count), 0);
        }
    }

    private void isNow(Batch source, int count) {
        labels = source.labels;
        distributions = source.distributions;
        size = count;
    }

    private static void gather(double[][] source, double[][] target, int[] order, int from, int count) {
        int padded = Padding.of(count);
        for (int row = 0; row < target.length; row++) {
            double[] of = source[row];
            double[] into = target[row];
            for (int j = 0; j < count; j++) {
                into[j] = of[order[from + j]];
            }
            for (int j = count; j < padded; j++) {
                into[j] = 0;
            }
        }
    }

    /// m.
    public int size() {
        return size;
    }

    /// n_x.
    public int inputs() {
        return X.length;
    }

    /// n_y.
    public int outputs() {
        return Y.length;
    }

    /// Component `row` of x of example `j`.
    public double x(int row, int j) {
        return X[row][j];
    }

    /// Component `row` of y of example `j`.
    public double y(int row, int j) {
        return Y[row][j];
    }

    /// A copy of X, n_x × m.
    public DMatrixRMaj X() {
        return Rows.matrix(X, size);
    }

    /// A copy of Y, n_y × m.
    public DMatrixRMaj Y() {
        return Rows.matrix(Y, size);
    }

    double[][] rowsOfX() {
        return X;
    }

    double[][] rowsOfY() {
        return Y;
    }

    /// @throws IllegalArgumentException unless a network of `architecture` can learn from these examples
    void requireFits(Architecture architecture) {
        if (size < 1 || inputs() != architecture.inputs() || outputs() != architecture.outputs()) {
            throw new IllegalArgumentException("X is " + inputs() + " × " + size + " and Y " + outputs() + " × " + size
                    + ", needs at least one example, " + architecture.inputs() + " inputs and "
                    + architecture.outputs() + " outputs");
        }
        Loss loss = architecture.loss();
        if (loss.isClassification() && !labels) {
            refuseLabels(loss);
        }
        if (loss == Loss.SOFTMAX_CROSS_ENTROPY && !distributions) {
            refuseDistributions(loss);
        }
    }

    private void refuseLabels(Loss loss) {
        for (int k = 0; k < Y.length; k++) {
            for (int j = 0; j < size; j++) {
                if (Y[k][j] < 0 || Y[k][j] > 1) {
                    throw new IllegalArgumentException(
                            "Y[" + k + ", " + j + "] is " + Y[k][j] + ", needs 0 … 1 for " + loss);
                }
            }
        }
    }

    private void refuseDistributions(Loss loss) {
        for (int j = 0; j < size; j++) {
            double sum = 0;
            for (double[] row : Y) {
                sum += row[j];
            }
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException("column " + j + " of Y sums to " + sum + ", needs 1 for " + loss);
            }
        }
    }
}
