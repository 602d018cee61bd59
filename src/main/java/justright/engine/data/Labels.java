package justright.engine.data;

import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// Reading classes off Y, be it a row of 0/1 or one-hot columns.
final class Labels {

    private Labels() {}

    /// The class of one example: a row of 0/1 is rounded, a column's first 1 is found.
    static int of(DMatrixRMaj y, int example) {
        Require.index("example", example, y.getNumCols());
        if (y.getNumRows() == 1) {
            return y.get(0, example) == 1 ? 1 : 0;
        }
        int label = 0;
        while (y.get(label, example) != 1) {
            label++;
        }
        return label;
    }

    /// K × m with a single 1 in each column.
    static DMatrixRMaj oneHot(int[] labels, int classes) {
        DMatrixRMaj y = new DMatrixRMaj(classes, labels.length);
        for (int j = 0; j < labels.length; j++) {
            Require.index("label", labels[j], classes);
            y.set(labels[j], j, 1);
        }
        return y;
    }

    /// 1 × m of 0/1.
    static DMatrixRMaj row(int[] labels) {
        DMatrixRMaj y = new DMatrixRMaj(1, labels.length);
        for (int j = 0; j < labels.length; j++) {
            Require.index("label", labels[j], 2);
            y.set(0, j, labels[j]);
        }
        return y;
    }

    /// @throws IllegalArgumentException unless every example has exactly one of `classes` (0: a regression)
    static void check(DMatrixRMaj y, int classes) {
        if (classes == 0) {
            return;
        }
        boolean row = y.getNumRows() == 1;
        if (row) {
            Require.equal("classNames", classes, "classes of a single row", 2);
        } else {
            Require.equal("rows of y", y.getNumRows(), "classNames", classes);
        }
        for (int j = 0; j < y.getNumCols(); j++) {
            double sum = 0;
            for (int k = 0; k < y.getNumRows(); k++) {
                double value = y.get(k, j);
                if (value != 0 && value != 1) {
                    throw new IllegalArgumentException("y[" + k + ", " + j + "] is " + value + ", not 0 or 1");
                }
                sum += value;
            }
            if (!row && sum != 1) {
                throw new IllegalArgumentException("column " + j + " of y sums to " + sum + ", not 1");
            }
        }
    }
}
