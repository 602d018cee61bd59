package justright.engine.reference;

import static justright.engine.network.Activations.LINEAR;
import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Loss;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import tools.jackson.databind.JsonNode;

/// Many layers with the same W: how the sizes grow or fade.
final class DeepLinearFamily implements Family {

    @Override
    public String name() {
        return "deep_linear";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        JsonNode expected = given.expected();
        Network network = Network.of(parameters(given.inputs()));
        int depth = network.architecture().depth();
        Gradients gradients = Gradients.zeros(network.architecture());
        Batch batch =
                Batch.of(matrix(given.inputs().get("X")), matrix(given.inputs().get("Y")));
        network.forwardTraining(batch, Masks.none(network.architecture()));
        network.backward(Penalty.NONE, gradients);
        for (int l = 1; l <= depth; l++) {
            comparison.number(
                    "A_norm", norm(network.A(l)), expected.get("A_norm").get(l - 1));
            comparison.number(
                    "dZ_norm", norm(network.dZ(l)), expected.get("dZ_norm").get(l - 1));
            comparison.number(
                    "dW_norm", norm(gradients.dW(l)), expected.get("dW_norm").get(l - 1));
            comparison.number(
                    "db_norm", norm(gradients.db(l)), expected.get("db_norm").get(l - 1));
        }
        comparison.matrix("Z_out", network.Z(depth), expected.get("Z_out"));
        comparison.matrix("A_out", network.predictions(), expected.get("A_out"));
        comparison.number("cost", network.dataCost(), expected.get("cost"));
        comparison.matrix("dX", network.dX(), expected.get("dX"));
    }

    private static double norm(DMatrixRMaj matrix) {
        return NormOps_DDRM.normF(matrix);
    }

    private static Parameters parameters(JsonNode inputs) {
        int n = inputs.get("n").asInt();
        int depth = inputs.get("depth").asInt();
        boolean sigmoid = inputs.get("output").asString().equals("sigmoid");
        Architecture.Draft draft = Architecture.of(n);
        for (int l = 1; l < depth; l++) {
            draft.dense(n, LINEAR);
        }
        Parameters parameters = Parameters.zeros(
                sigmoid ? draft.output(1, Loss.SIGMOID_CROSS_ENTROPY) : draft.output(n, Loss.HALF_SQUARED_ERROR));
        for (int l = 1; l <= depth; l++) {
            parameters.W(l).setTo(matrix(inputs.get(sigmoid && l == depth ? "W_last" : "W")));
        }
        return parameters;
    }
}
