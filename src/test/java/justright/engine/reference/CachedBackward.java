package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.kernel.FixedSum;
import justright.engine.kernel.Kernel;
import justright.engine.kernel.Padding;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The course's backward pass from a cache of activations that no forward pass of one network would give: the kernels
/// alone.
final class CachedBackward {

    private final Kernel kernel = Kernel.fastest();
    private final Masks masks;
    private final ReferenceCase given;
    private final Comparison comparison;

    CachedBackward(ReferenceCase given, Comparison comparison) {
        this.given = given;
        this.comparison = comparison;
        masks = Masks.none(Architecture.of(3)
                .dense(2, Activations.RELU)
                .dense(3, Activations.RELU)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY));
        double keepProb = given.inputs().get("keep_prob").asDouble();
        masks.set(1, keepProb, input("D1"));
        masks.set(2, keepProb, input("D2"));
    }

    void check() {
        DMatrixRMaj dZ3 = input("A3");
        CommonOps_DDRM.subtractEquals(dZ3, input("Y"));
        compare("dZ3", dZ3);
        gradients(3, dZ3, input("A2"));
        DMatrixRMaj dZ2 = below(3, dZ3);
        gradients(2, dZ2, input("A1"));
        DMatrixRMaj dZ1 = below(2, dZ2);
        gradients(1, dZ1, input("X"));
    }

    private void gradients(int l, DMatrixRMaj dZ, DMatrixRMaj below) {
        int length = Padding.of(dZ.numCols);
        DMatrixRMaj dW = new DMatrixRMaj(dZ.numRows, below.numRows);
        kernel.outer(1.0 / dZ.numCols, rows(dZ), rows(below), dW.data, length);
        compare("dW" + l, dW);
        DMatrixRMaj db = new DMatrixRMaj(dZ.numRows, 1);
        for (int i = 0; i < dZ.numRows; i++) {
            db.set(i, 0, FixedSum.sum(rows(dZ)[i], length) / dZ.numCols);
        }
        compare("db" + l, db);
    }

    /// dZ of the layer below layer l.
    private DMatrixRMaj below(int l, DMatrixRMaj dZ) {
        DMatrixRMaj W = input("W" + l);
        double[][] d = Padding.rows(W.numCols, dZ.numCols);
        kernel.pullBack(W.data, rows(dZ), d, Padding.of(dZ.numCols));
        DMatrixRMaj dA = masks.applied(l - 1, matrixOf(d, dZ.numCols));
        compare("dA" + (l - 1), dA);
        double[][] through = rows(dA);
        double[][] a = rows(input("A" + (l - 1)));
        for (int i = 0; i < a.length; i++) {
            kernel.zeroWhereFlat(a[i], through[i], Padding.of(dZ.numCols));
        }
        DMatrixRMaj dBelow = matrixOf(through, dZ.numCols);
        compare("dZ" + (l - 1), dBelow);
        return dBelow;
    }

    private DMatrixRMaj input(String name) {
        return matrix(given.inputs().get(name));
    }

    private void compare(String name, DMatrixRMaj actual) {
        comparison.matrix(name, actual, given.expected().get(name));
    }

    private static double[][] rows(DMatrixRMaj matrix) {
        double[][] rows = Padding.rows(matrix.numRows, matrix.numCols);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(matrix.data, i * matrix.numCols, rows[i], 0, matrix.numCols);
        }
        return rows;
    }

    private static DMatrixRMaj matrixOf(double[][] rows, int m) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows.length, m);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, matrix.data, i * m, m);
        }
        return matrix;
    }
}
