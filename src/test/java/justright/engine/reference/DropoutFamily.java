package justright.engine.reference;

import static justright.engine.network.Activations.LINEAR;
import static justright.engine.network.Loss.HALF_SQUARED_ERROR;
import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Masks from given uniform numbers, and their way forward and back.
final class DropoutFamily implements Family {

    @Override
    public String name() {
        return "dropout";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        DMatrixRMaj A = matrix(given.inputs().get("A"));
        DMatrixRMaj uniform = matrix(given.inputs().get("U"));
        double keepProb = given.inputs().get("keep_prob").asDouble();
        DMatrixRMaj D = Masks.compare(uniform, keepProb);
        comparison.matrix("D", D, given.expected().get("D"));
        comparison.count(
                "kept", (long) CommonOps_DDRM.elementSum(D), given.expected().get("kept"));

        Architecture architecture =
                Architecture.of(A.numRows).dense(A.numRows, LINEAR).output(1, HALF_SQUARED_ERROR);
        Masks masks = Masks.none(architecture);
        masks.set(1, keepProb, D);
        Network network = Network.of(Identity.parameters(architecture));
        network.forwardTraining(Batch.of(A, new DMatrixRMaj(1, A.numCols)), masks);
        comparison.matrix("A_out", network.A(1), given.expected().get("A_out"));
        comparison.matrix(
                "dA_in",
                masks.applied(1, matrix(given.inputs().get("dA"))),
                given.expected().get("dA_in"));
        network.predict(A);
        comparison.matrix("test_mode", network.A(1), given.expected().get("test_mode_A_out"));
    }
}
