package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import justright.engine.Chance;
import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Variances of the schemes, and the limits within which a sample's mean and mean square must lie.
final class InitTheoryFamily implements Family {

    @Override
    public String name() {
        return "init_theory";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        int number = 0;
        for (JsonNode settings : given.inputs().get("cases")) {
            JsonNode expected = given.expected().get("cases").get(number++);
            int inputs = settings.get("n_in").asInt();
            int units = settings.get("n_out").asInt();
            Initialization scheme = scheme(settings);
            double variance = scheme.variance(inputs, units);
            comparison.number("variance", variance, expected.get("variance"));
            comparison.number("std", scheme.scale(inputs, units), expected.get("std"));
            comparison.number("uniform_limit", Math.sqrt(3 * variance), expected.get("uniform_limit"));
            checkSample(inputs, units, scheme, expected, Chance.of(number));
        }
    }

    private static void checkSample(int inputs, int units, Initialization scheme, JsonNode expected, Chance chance) {
        Architecture architecture =
                Architecture.of(inputs).dense(units, Activations.LINEAR).loss(Loss.HALF_SQUARED_ERROR);
        Parameters parameters = Parameters.initialize(architecture, scheme, chance);
        DMatrixRMaj W = parameters.W(1);
        assertThat(W.getNumElements()).isEqualTo(expected.get("draws").asInt());
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < W.getNumElements(); i++) {
            sum += W.data[i];
            squares += W.data[i] * W.data[i];
        }
        assertThat(Math.abs(sum / W.getNumElements()))
                .isLessThan(expected.get("normal_mean_abs_max").asDouble());
        assertThat(squares / W.getNumElements())
                .isBetween(
                        expected.get("normal_second_moment_min").asDouble(),
                        expected.get("normal_second_moment_max").asDouble());
        assertThat(parameters.b(1).data).containsOnly(0);
    }

    /// The files' "xavier" is Glorot's n_in + n_out; the course's Xavier, 1/n_in, is their "lecun".
    static Initialization scheme(JsonNode settings) {
        return switch (settings.get("scheme").asString()) {
            case "he" -> Initialization.HE;
            case "lecun" -> Initialization.XAVIER;
            case "xavier" -> Initialization.GLOROT;
            case "small" -> Initialization.normal(0.01);
            case "one" -> Initialization.normal(1);
            default -> throw new IllegalArgumentException("scheme " + settings);
        };
    }
}
