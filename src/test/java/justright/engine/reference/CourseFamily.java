package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Public exercises of the course, recomputed in full precision.
final class CourseFamily implements Family {

    @Override
    public String name() {
        return "course";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        String kind = given.root().get("kind").asString();
        switch (kind) {
            case "network_step" -> new NetworkStepFamily().check(given, comparison);
            case "trajectory" -> trajectory(given, comparison);
            case "optimizer_step" -> optimizerStep(given, comparison);
            case "scaled_init" -> scaledInit(given, comparison);
            case "cost_with_l2" -> costWithL2(given, comparison);
            case "backward_from_cache" -> new CachedBackward(given, comparison).check();
            case "gradient_check_1d" -> CourseGradientCheck.ofOneParameter(given, comparison);
            case "gradient_check_n" -> CourseGradientCheck.ofNetwork(given, comparison);
            default -> throw new IllegalArgumentException("kind " + kind);
        }
    }

    private static void trajectory(ReferenceCase given, Comparison comparison) {
        GivenNetwork net = TrajectoryFamily.run(given.inputs(), given.expected(), Penalty.NONE, comparison);
        Tolerance perArray = new Tolerance(
                false, comparison.tolerance().rel(), comparison.tolerance().abs());
        net.compareParameters(comparison, given.expected().get("final_layers"), perArray);
    }

    private static void optimizerStep(ReferenceCase given, Comparison comparison) {
        JsonNode settings = given.inputs().get("optimizer");
        Optimizer optimizer = OptimizerFamily.optimizer(settings);
        for (String name : given.expected().propertyNames()) {
            DMatrixRMaj theta = matrix(given.inputs().get(name));
            double[] g = matrix(given.inputs().get("d" + name)).data;
            double[] v = new double[g.length];
            double[] s = new double[g.length];
            double alpha = settings.get("alpha").asDouble();
            optimizer.step(
                    theta.data,
                    g,
                    v,
                    s,
                    g.length,
                    alpha,
                    given.inputs().get("t").asLong());
            comparison.matrix(name, theta, given.expected().get(name));
        }
    }

    private static void scaledInit(ReferenceCase given, Comparison comparison) {
        String scale = given.inputs().get("scale").asString();
        Initialization scheme = scale.equals("10") ? Initialization.normal(10) : Initialization.HE;
        int l = 0;
        for (JsonNode draws : given.inputs().get("standard_normal")) {
            DMatrixRMaj W = InitScaledFamily.weights(matrix(draws), scheme);
            comparison.matrix("W", W, given.expected().get("W").get(l++));
        }
    }

    /// The output activations are given: their logits are handed through.
    private static void costWithL2(ReferenceCase given, Comparison comparison) {
        DMatrixRMaj Z = matrix(given.inputs().get("A"));
        for (int j = 0; j < Z.numCols; j++) {
            Z.data[j] = StrictMath.log(Z.data[j] / (1 - Z.data[j]));
        }
        Architecture logits = Architecture.of(1).output(1, Loss.SIGMOID_CROSS_ENTROPY);
        Network network = Network.of(Identity.parameters(logits));
        network.forward(Batch.of(Z, matrix(given.inputs().get("Y"))));
        comparison.number("cost_data", network.dataCost(), given.expected().get("cost_data"));

        Parameters weights = Parameters.zeros(Architecture.of(3)
                .dense(2, Activations.RELU)
                .dense(3, Activations.RELU)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY));
        for (int l = 1; l <= weights.depth(); l++) {
            weights.W(l).setTo(matrix(given.inputs().get("W").get(l - 1)));
        }
        double penalty = Penalty.l2(given.inputs().get("lambda").asDouble()).cost(weights, Z.numCols);
        comparison.number("penalty", penalty, given.expected().get("penalty"));
        comparison.number("cost", network.dataCost() + penalty, given.expected().get("cost"));
    }
}
