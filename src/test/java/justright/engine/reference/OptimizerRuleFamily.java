package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.items;
import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// The update formulas alone, on given gradients, with what they remember.
final class OptimizerRuleFamily implements Family {

    @Override
    public String name() {
        return "optimizer_rule";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        int number = 0;
        for (JsonNode settings : given.inputs().get("optimizers")) {
            JsonNode run = given.expected().get("runs").get(number++);
            Optimizer optimizer = OptimizerFamily.optimizer(settings);
            DMatrixRMaj theta = matrix(given.inputs().get("theta0"));
            DMatrixRMaj v = new DMatrixRMaj(theta.numRows, theta.numCols);
            DMatrixRMaj s = new DMatrixRMaj(theta.numRows, theta.numCols);
            int t = 0;
            for (JsonNode after : items(run.get("after"))) {
                while (t < after.get("k").asInt()) {
                    DMatrixRMaj g = matrix(given.inputs().get("gradients").get(t++));
                    double alpha = settings.get("alpha").asDouble();
                    optimizer.step(theta.data, g.data, v.data, s.data, theta.getNumElements(), alpha, t);
                }
                comparison.matrix("theta", theta, after.get("theta"));
                if (after.has("v")) {
                    comparison.matrix("v", v, after.get("v"));
                }
                if (after.has("s")) {
                    comparison.matrix("s", s, after.get("s"));
                }
            }
        }
    }
}
