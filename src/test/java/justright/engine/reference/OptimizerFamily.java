package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.items;

import justright.engine.Chance;
import justright.engine.network.Cost;
import justright.engine.network.Gradients;
import justright.engine.network.Network;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.UpdateRule;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Parameters and cost after 1, 5, 100 full-batch updates.
final class OptimizerFamily implements Family {

    /// Below this an array counts as this large.
    private static final double SMALLEST_SCALE = 1e-6;

    @Override
    public String name() {
        return "optimizer";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        int number = 0;
        for (JsonNode settings : given.inputs().get("optimizers")) {
            JsonNode run = given.expected().get("runs").get(number++);
            run(given, comparison, settings, run);
        }
    }

    private static void run(ReferenceCase given, Comparison comparison, JsonNode settings, JsonNode run) {
        GivenNetwork net = GivenNetwork.of(given.inputs());
        Optimizer optimizer = optimizer(settings);
        UpdateRule rule = new UpdateRule(optimizer, settings.get("alpha").asDouble(), net.penalty());
        Learner learner = Learner.of(net.parameters(), Chance.of(1));
        for (JsonNode after : items(run.get("after"))) {
            while (learner.step() < after.get("k").asLong()) {
                update(learner, net, rule);
            }
            Tolerance tolerance =
                    comparison.tolerance().withRel(after.get("tol_rel").asDouble());
            tolerance = tolerance.withAbs(tolerance.abs() + SMALLEST_SCALE * tolerance.rel());
            net.compareParameters(comparison, after.get("layers"), tolerance);
            learner.network().forwardTraining(net.batch(), net.masks());
            Cost cost = learner.network().cost(net.penalty());
            comparison.number("cost_data", cost.data(), after.get("cost_data"), tolerance);
            comparison.number("cost", cost.total(), after.get("cost"), tolerance);
        }
    }

    /// The files take the subgradient of L1 in plain descent too, where the learner takes the proximal step.
    private static void update(Learner learner, GivenNetwork net, UpdateRule rule) {
        boolean proximal = rule.optimizer() instanceof Optimizer.GradientDescent
                && rule.penalty().kind() == Penalty.Kind.L1;
        if (!proximal) {
            learner.update(net.batch(), net.masks(), rule);
            return;
        }
        Network network = learner.network();
        Gradients gradients = Gradients.zeros(network.architecture());
        network.forwardTraining(net.batch(), net.masks());
        network.backward(net.penalty(), gradients);
        learner.update(net.batch(), net.masks(), UpdateRule.descent(0, Penalty.NONE));
        for (int l = 1; l <= network.architecture().depth(); l++) {
            for (Kind kind : Kind.values()) {
                DMatrixRMaj theta = net.parameters().matrix(l, kind);
                double[] g = gradients.matrix(l, kind).data;
                rule.optimizer()
                        .step(theta.data, g, g.clone(), g.clone(), theta.getNumElements(), rule.learningRate(), 1);
            }
        }
    }

    static Optimizer optimizer(JsonNode settings) {
        return switch (settings.get("name").asString()) {
            case "gd" -> Optimizer.gradientDescent();
            case "momentum" -> new Optimizer.Momentum(settings.get("beta").asDouble());
            case "rmsprop" ->
                new Optimizer.RmsProp(
                        settings.get("beta2").asDouble(), settings.get("eps").asDouble());
            case "adam" ->
                new Optimizer.Adam(
                        settings.get("beta1").asDouble(),
                        settings.get("beta2").asDouble(),
                        settings.get("eps").asDouble());
            default -> throw new IllegalArgumentException("optimizer " + settings);
        };
    }
}
