package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;

/// Losses from given logits.
final class LossFamily implements Family {

    @Override
    public String name() {
        return "loss";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        DMatrixRMaj Z = matrix(given.inputs().get("Z"));
        Batch batch = Batch.of(Z, matrix(given.inputs().get("Y")));
        Architecture architecture = Architecture.of(Z.numRows)
                .output(Z.numRows, GivenNetwork.loss(given.inputs().get("loss").asString()));
        Network network = Network.of(Identity.parameters(architecture));
        network.forwardTraining(batch, Masks.none(architecture));
        network.backward(Penalty.NONE, Gradients.zeros(architecture));

        comparison.matrix("A", network.predictions(), given.expected().get("A"));
        comparison.matrix("dZ", network.dZ(1), given.expected().get("dZ"));
        comparison.number("cost", network.dataCost(), given.expected().get("cost"));
        DMatrixRMaj losses = new DMatrixRMaj(1, Z.numCols);
        for (int j = 0; j < Z.numCols; j++) {
            losses.set(0, j, network.loss(j));
        }
        comparison.matrix("L", losses, given.expected().get("L"));
    }
}
