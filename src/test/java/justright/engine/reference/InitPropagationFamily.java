package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import java.util.function.DoublePredicate;
import justright.engine.network.Activation;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Mean and spread of Z and A through eight layers.
final class InitPropagationFamily implements Family {

    @Override
    public String name() {
        return "init_propagation";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        int number = 0;
        for (JsonNode run : given.inputs().get("runs")) {
            Activation activation =
                    run.get("activation").asString().equals("tanh") ? Activations.TANH : Activations.RELU;
            Network network = network(given.inputs(), activation, InitTheoryFamily.scheme(run));
            network.predict(matrix(given.inputs().get("X")));
            JsonNode layers = given.expected().get("runs").get(number++).get("layers");
            for (int l = 1; l <= layers.size(); l++) {
                compare(comparison, network.Z(l), network.A(l), activation, layers.get(l - 1));
            }
        }
    }

    private static Network network(JsonNode inputs, Activation activation, Initialization scheme) {
        JsonNode draws = inputs.get("standard_normal");
        int units = draws.get(0).size();
        Architecture.Draft draft = Architecture.of(units);
        for (int l = 1; l <= draws.size(); l++) {
            draft.dense(units, activation);
        }
        Parameters parameters = Parameters.zeros(draft.loss(Loss.HALF_SQUARED_ERROR));
        for (int l = 1; l <= draws.size(); l++) {
            parameters.W(l).setTo(InitScaledFamily.weights(matrix(draws.get(l - 1)), scheme));
        }
        return Network.of(parameters);
    }

    private static void compare(
            Comparison comparison, DMatrixRMaj Z, DMatrixRMaj A, Activation activation, JsonNode expected) {
        comparison.number("Z_mean", mean(Z), expected.get("Z_mean"));
        comparison.number("Z_std", deviation(Z), expected.get("Z_std"));
        comparison.number("A_mean", mean(A), expected.get("A_mean"));
        comparison.number("A_std", deviation(A), expected.get("A_std"));
        double share = activation.equals(Activations.TANH) ? share(A, a -> Math.abs(a) > 0.99) : share(Z, z -> z <= 0);
        comparison.number("saturated_or_zero", share, expected.get("saturated_or_zero"));
    }

    private static double mean(DMatrixRMaj values) {
        double sum = 0;
        for (double value : values.data) {
            sum += value;
        }
        return sum / values.data.length;
    }

    private static double deviation(DMatrixRMaj values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values.data) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.data.length);
    }

    private static double share(DMatrixRMaj values, DoublePredicate counted) {
        int count = 0;
        for (double value : values.data) {
            count += counted.test(value) ? 1 : 0;
        }
        return (double) count / values.data.length;
    }
}
