package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.items;
import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Cost;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;
import tools.jackson.databind.JsonNode;

/// Whole runs of full-batch descent.
final class TrajectoryFamily implements Family {

    @Override
    public String name() {
        return "trajectory";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        for (JsonNode run : items(given.expected().get("runs"))) {
            GivenNetwork net =
                    run(given.inputs(), run, Penalty.l2(run.get("lambda").asDouble()), comparison);
            Tolerance parameters =
                    new Tolerance(false, run.get("final_layers_tol_rel").asDouble(), 0);
            net.compareParameters(comparison, run.get("final_layers"), parameters);
        }
    }

    /// One run; compares the costs on the way and the errors at its end.
    static GivenNetwork run(JsonNode inputs, JsonNode run, Penalty penalty, Comparison comparison) {
        GivenNetwork net = GivenNetwork.of(inputs);
        Learner learner = Learner.of(net.parameters(), Chance.of(1));
        UpdateRule rule = UpdateRule.descent(inputs.get("alpha").asDouble(), penalty);
        for (int i = 0; i < run.get("iteration").size(); i++) {
            while (learner.step() < run.get("iteration").get(i).asLong()) {
                learner.update(net.batch(), rule);
            }
            learner.network().forward(net.batch());
            Cost cost = learner.network().cost(penalty);
            Tolerance tolerance = run.has("tol_rel")
                    ? comparison.tolerance().withRel(run.get("tol_rel").get(i).asDouble())
                    : comparison.tolerance();
            comparison.number("cost", cost.total(), run.get("cost").get(i), tolerance);
            if (run.has("cost_data")) {
                comparison.number("cost_data", cost.data(), run.get("cost_data").get(i), tolerance);
            }
        }
        comparison.count("errors", learner.evaluate(net.batch()).errors(), run.get("final_train_errors"));
        if (run.has("final_test_errors")) {
            Batch test = Batch.of(matrix(inputs.get("X_test")), matrix(inputs.get("Y_test")));
            comparison.count("test errors", learner.evaluate(test).errors(), run.get("final_test_errors"));
        }
        return net;
    }
}
