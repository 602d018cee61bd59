package justright.engine.reference;

import justright.engine.network.Cost;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// One forward and one backward pass.
final class NetworkStepFamily implements Family {

    @Override
    public String name() {
        return "network_step";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        GivenNetwork net = GivenNetwork.of(given.inputs());
        Network network = Network.of(net.parameters());
        Gradients gradients = Gradients.zeros(network.architecture());
        network.forwardTraining(net.batch(), net.masks());
        network.backward(net.penalty(), gradients);

        JsonNode expected = given.expected();
        for (int l = 1; l <= network.architecture().depth(); l++) {
            compareLayer(
                    comparison, network, gradients, l, expected.get("layers").get(l - 1));
        }
        if (expected.has("A0")) {
            comparison.matrix("A0", network.A(0), expected.get("A0"));
        }
        Cost cost = network.cost(net.penalty());
        comparison.number("cost_data", cost.data(), expected.get("cost_data"));
        comparison.number("penalty", cost.penalty(), expected.get("penalty"));
        comparison.number("cost", cost.total(), expected.get("cost"));
        if (expected.has("test_mode")) {
            network.forwardTraining(net.batch(), Masks.none(network.architecture()));
            comparison.matrix(
                    "A_out", network.predictions(), expected.get("test_mode").get("A_out"));
            comparison.number(
                    "test cost", network.dataCost(), expected.get("test_mode").get("cost_data"));
        }
    }

    private static void compareLayer(
            Comparison comparison, Network network, Gradients gradients, int l, JsonNode layer) {
        Tolerance usual = comparison.tolerance();
        GivenNetwork.comparePieces(comparison, l, "Z", network.Z(l), layer, usual);
        GivenNetwork.comparePieces(comparison, l, "dZ", network.dZ(l), layer, usual);
        GivenNetwork.comparePieces(comparison, l, "dW", gradients.dW(l), layer, usual);
        GivenNetwork.comparePieces(comparison, l, "db", gradients.db(l), layer, usual);
        comparison.matrix("A" + l, network.A(l), layer.get("A"));
        compareIfGiven(comparison, "A_before_dropout", network.activations(l), layer);
        compareIfGiven(comparison, "dalpha", gradients.dSlope(l), layer);
        if (layer.has("bn")) {
            JsonNode norm = layer.get("bn");
            compareIfGiven(comparison, "Zhat", network.normalized(l), norm);
            compareIfGiven(comparison, "out", network.preactivation(l), norm);
            compareIfGiven(comparison, "mean", network.batchMean(l), norm);
            compareIfGiven(comparison, "var", network.batchVariance(l), norm);
            compareIfGiven(comparison, "dgamma", gradients.dGamma(l), norm);
            compareIfGiven(comparison, "dbeta", gradients.dBeta(l), norm);
        }
    }

    private static void compareIfGiven(Comparison comparison, String key, DMatrixRMaj actual, JsonNode expected) {
        if (expected.has(key)) {
            comparison.matrix(key, actual, expected.get(key));
        }
    }
}
