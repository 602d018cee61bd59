package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import justright.engine.network.Fault;
import justright.engine.network.Fault.Kind;
import justright.engine.network.Gradients;
import justright.engine.network.Network;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// Each fault of the bug hunt spoils the gradient in exactly the way the reference cases say.
class FaultTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("reference.dir", "src/test/resources/reference"), "gradcheck");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("no_1_over_m", Kind.NOT_AVERAGED),
            Map.entry("no_lambda_term", Kind.PENALTY_FORGOTTEN),
            Map.entry("lambda_half", Kind.PENALTY_HALVED),
            Map.entry("l1_as_l2", Kind.L1_TAKEN_FOR_L2),
            Map.entry("bias_penalised", Kind.BIASES_PENALIZED),
            Map.entry("db_not_averaged", Kind.BIAS_NOT_AVERAGED),
            Map.entry("db_first_example", Kind.BIAS_OF_FIRST_EXAMPLE),
            Map.entry("db_summed_over_units", Kind.BIAS_SUMMED_OVER_UNITS),
            Map.entry("tanh_prime_1_minus_a", Kind.TANH_SLOPE_WITHOUT_SQUARE),
            Map.entry("dropout_scale_missing", Kind.DROPOUT_FACTOR_FORGOTTEN),
            Map.entry("dropout_mask_missing", Kind.MASK_FORGOTTEN),
            Map.entry("sign_dZ", Kind.SIGN_OF_DZ),
            Map.entry("sign_dW", Kind.SIGN_OF_DW),
            Map.entry("double_dW", Kind.WEIGHTS_DOUBLED),
            Map.entry("quadruple_db", Kind.BIAS_QUADRUPLED),
            Map.entry("transpose_W", Kind.W_NOT_TRANSPOSED),
            Map.entry("transpose_dW", Kind.DW_TRANSPOSED),
            Map.entry("output_extra_sigmoid_prime", Kind.SIGMOID_SLOPE_TWICE));

    @TestFactory
    Stream<DynamicTest> everyFault() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                ReferenceCase given = ReferenceCase.read(file);
                for (JsonNode check : given.expected().get("checks")) {
                    String bug = check.get("bug").asString();
                    tests.add(dynamicTest(given.name() + ": " + bug + " in layer " + check.get("layer"), () -> {
                        Optional<Fault> fault = bug.equals("none")
                                ? Optional.empty()
                                : Optional.of(
                                        new Fault(kind(bug), check.get("layer").asInt()));
                        check(given, fault, ReferenceCase.numbers(check.get("grad")));
                    }));
                }
            }
        }
        return tests.stream();
    }

    private static Kind kind(String bug) {
        return Objects.requireNonNull(KINDS.get(bug), bug);
    }

    private static void check(ReferenceCase given, Optional<Fault> fault, double[] expected) {
        GivenNetwork net = GivenNetwork.of(given.inputs());
        Network network = fault.map(mistake -> Network.withFault(net.parameters(), mistake))
                .orElseGet(() -> Network.of(net.parameters()));
        assertThat(network.isFaulty()).isEqualTo(fault.isPresent());
        Gradients gradients = Gradients.zeros(network.architecture());
        network.forwardTraining(net.batch(), net.masks());
        network.backward(net.penalty(), gradients);
        double[] theta = gradients.flatten();
        assertThat(theta).hasSameSizeAs(expected);
        for (int i = 0; i < theta.length; i++) {
            assertThat(Math.abs(theta[i] - expected[i])).as("gradient " + i).isLessThan(1e-9);
        }
    }
}
