package justright.engine.reference;

import static justright.engine.reference.ReferenceCase.matrix;

import justright.engine.network.Metrics;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Confusion and error counts.
final class MetricsFamily implements Family {

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        DMatrixRMaj A = matrix(given.inputs().get("A"));
        DMatrixRMaj Y = matrix(given.inputs().get("Y"));
        JsonNode expected = given.expected();
        if (given.inputs().get("kind").asString().equals("binary")) {
            Metrics metrics =
                    Metrics.binary(A, Y, given.inputs().get("threshold").asDouble());
            comparison.count("tp", metrics.count(1, 1), expected.get("tp"));
            comparison.count("fp", metrics.count(0, 1), expected.get("fp"));
            comparison.count("fn", metrics.count(1, 0), expected.get("fn"));
            comparison.count("tn", metrics.count(0, 0), expected.get("tn"));
            comparison.number("precision", metrics.precision(1), expected.get("precision"));
            comparison.number("recall", metrics.recall(1), expected.get("recall"));
            comparison.number("f1", metrics.f1(1), expected.get("f1"));
            rates(metrics, comparison, expected);
        } else {
            Metrics metrics = Metrics.multiclass(A, Y);
            for (int c = 0; c < metrics.classes(); c++) {
                for (int p = 0; p < metrics.classes(); p++) {
                    JsonNode cell = expected.get("confusion").get(c).get(p);
                    comparison.count("confusion", metrics.count(c, p), cell);
                }
            }
            rates(metrics, comparison, expected);
        }
    }

    private static void rates(Metrics metrics, Comparison comparison, JsonNode expected) {
        comparison.count("errors", metrics.errors(), expected.get("errors"));
        comparison.number("error_rate", metrics.errorRate(), expected.get("error_rate"));
        comparison.number("accuracy", metrics.accuracy(), expected.get("accuracy"));
    }
}
