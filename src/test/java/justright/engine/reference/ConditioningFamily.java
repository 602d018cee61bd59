package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.data.Normalizer;
import justright.engine.probe.Curvature;
import justright.engine.probe.Descent;
import justright.engine.probe.Optimum;
import justright.engine.probe.SingleUnitCost;
import justright.engine.probe.SingleUnitCost.Kind;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Two-weight regression on raw and on normalized inputs: curvature, optimum, speed of descent.
final class ConditioningFamily implements Family {

    @Override
    public String name() {
        return "conditioning";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        DMatrixRMaj x = ReferenceCase.matrix(given.inputs().get("X"));
        DMatrixRMaj y = ReferenceCase.matrix(given.inputs().get("Y"));
        double fraction = given.inputs().get("gap_fraction").asDouble();
        boolean regression = given.inputs().get("loss").asString().equals("half_mse");
        Kind kind = regression ? Kind.LINEAR_REGRESSION : Kind.LOGISTIC_REGRESSION;
        SingleUnitCost raw = SingleUnitCost.of(kind, x, y, false);
        check(raw, fraction, comparison, "raw ", given.expected().get("raw"));

        Normalizer normalizer = Normalizer.of(x);
        DMatrixRMaj targets = regression ? Normalizer.of(y).subtractMean(y) : y;
        JsonNode expected = given.expected().get("normalized");
        for (int feature = 0; feature < 2; feature++) {
            comparison.number(
                    "mu",
                    normalizer.mean(feature),
                    expected.get("mu").get(feature).get(0));
            double deviation = normalizer.deviation(feature);
            comparison.number(
                    "sigma2",
                    deviation * deviation,
                    expected.get("sigma2").get(feature).get(0));
        }
        SingleUnitCost normalized = SingleUnitCost.of(kind, normalizer.apply(x), targets, false);
        check(normalized, fraction, comparison, "normalized ", expected);
    }

    private static void check(
            SingleUnitCost cost, double fraction, Comparison comparison, String what, JsonNode expected) {
        double[] start = new double[2];
        Optimum optimum = Optimum.of(cost).orElseThrow();
        checkCurvature(cost, start, comparison, what, "0", expected);
        checkCurvature(cost, optimum.theta(), comparison, what, "opt", expected);
        comparison.matrix(what + "w_opt", new DMatrixRMaj(2, 1, true, optimum.theta()), expected.get("w_opt"));
        comparison.number(what + "cost_0", cost.cost(start), expected.get("cost_0"));
        comparison.number(what + "cost_opt", optimum.cost(), expected.get("cost_opt"));

        double learningRate = 1 / Curvature.of(cost.hessian(start)).lambdaMax();
        comparison.number(what + "lr_used", learningRate, expected.get("lr_used"));
        long steps = Descent.stepsToFraction(cost, optimum, start, learningRate, fraction, 2_000_000)
                .orElseThrow();
        assertThat(steps)
                .as(what + "iterations")
                .isCloseTo(expected.get("iterations_to_fraction").asLong(), within(2L));
        if (expected.has("gap_ratio_after_200_at_0.98_lr_max")) {
            checkStability(cost, optimum, comparison, what, expected);
        }
    }

    private static void checkCurvature(
            SingleUnitCost cost, double[] theta, Comparison comparison, String what, String at, JsonNode expected) {
        DMatrixRMaj hessian = cost.hessian(theta);
        Curvature curvature = Curvature.of(hessian);
        comparison.matrix(what + "hessian", hessian, expected.get("hessian_at_" + at));
        comparison.numbers(
                what + "eigenvalues",
                new double[] {curvature.lambdaMin(), curvature.lambdaMax()},
                expected.get("eigenvalues_at_" + at));
        comparison.number(what + "condition", curvature.conditionNumber(), expected.get("condition_at_" + at));
        comparison.number(what + "lr_max", curvature.largestStableLearningRate(), expected.get("lr_max_at_" + at));
    }

    private static void checkStability(
            SingleUnitCost cost, Optimum optimum, Comparison comparison, String what, JsonNode expected) {
        DMatrixRMaj hessian = cost.hessian(0, 0);
        double largest = Curvature.of(hessian).largestStableLearningRate();
        double[] offset = {-optimum.theta()[0], -optimum.theta()[1]};
        for (String factor : new String[] {"0.98", "1.02"}) {
            Descent descent = Descent.onQuadratic(hessian, offset, Double.parseDouble(factor) * largest);
            comparison.number(
                    what + "gap at " + factor,
                    descent.gap(200) / descent.gap(0),
                    expected.get("gap_ratio_after_200_at_" + factor + "_lr_max"));
        }
    }
}
