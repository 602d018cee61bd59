package justright.engine.reference;

import static justright.engine.network.Activations.LINEAR;
import static justright.engine.network.Loss.HALF_SQUARED_ERROR;
import static justright.engine.reference.ReferenceCase.items;
import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import tools.jackson.databind.JsonNode;

/// Batch norm in training, its running averages, and test time.
final class BatchNormFamily implements Family {

    @Override
    public String name() {
        return "batchnorm";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        JsonNode inputs = given.inputs();
        int units = inputs.get("gamma").size();
        Architecture architecture =
                Architecture.of(units).dense(units, LINEAR).batchNorm().loss(HALF_SQUARED_ERROR);
        Parameters parameters = Identity.parameters(architecture);
        parameters.gamma(1).setTo(matrix(inputs.get("gamma")));
        parameters.beta(1).setTo(matrix(inputs.get("beta")));
        set(parameters.runningMean(1), inputs.get("running_mean0"));
        set(parameters.runningVariance(1), inputs.get("running_var0"));
        Network network = Network.of(parameters);
        int number = 0;
        for (JsonNode batch : items(inputs.get("batches"))) {
            checkBatch(
                    network,
                    batch,
                    given.expected().get("batches").get(number++),
                    inputs.get("momentum").asDouble(),
                    comparison);
        }
        DMatrixRMaj test = network.predict(matrix(inputs.get("Z_test")));
        comparison.matrix("test_out", test, given.expected().get("test_out"));
    }

    private static void checkBatch(
            Network network, JsonNode batch, JsonNode expected, double momentum, Comparison comparison) {
        DMatrixRMaj Z = matrix(batch.get("Z"));
        Masks none = Masks.none(network.architecture());
        Gradients gradients = Gradients.zeros(network.architecture());
        network.forwardTraining(Batch.of(Z, new DMatrixRMaj(Z.numRows, Z.numCols)), none);
        DMatrixRMaj Y = network.predictions();
        CommonOps_DDRM.subtractEquals(Y, matrix(batch.get("dOut")));
        network.forwardTraining(Batch.of(Z, Y), none);
        network.backward(Penalty.NONE, gradients);
        network.averageStatistics(momentum);

        comparison.matrix("mean", network.batchMean(1), expected.get("mean"));
        comparison.matrix("var", network.batchVariance(1), expected.get("var"));
        comparison.matrix("Zhat", network.normalized(1), expected.get("Zhat"));
        comparison.matrix("out", network.preactivation(1), expected.get("out"));
        comparison.matrix("dZ", network.dZ(1), expected.get("dZ"));
        comparison.matrix("dgamma", times(Z.numCols, gradients.dGamma(1)), expected.get("dgamma"));
        comparison.matrix("dbeta", times(Z.numCols, gradients.dBeta(1)), expected.get("dbeta"));
        comparison.matrix("mean", column(network.parameters().runningMean(1)), expected.get("running_mean"));
        comparison.matrix("var", column(network.parameters().runningVariance(1)), expected.get("running_var"));
    }

    /// The engine's gradients are of a mean, the file's of a sum.
    private static DMatrixRMaj times(int m, DMatrixRMaj gradient) {
        DMatrixRMaj sum = gradient.copy();
        CommonOps_DDRM.scale(m, sum);
        return sum;
    }

    private static DMatrixRMaj column(double[] values) {
        return new DMatrixRMaj(values);
    }

    private static void set(double[] target, JsonNode column) {
        System.arraycopy(matrix(column).data, 0, target, 0, target.length);
    }
}
