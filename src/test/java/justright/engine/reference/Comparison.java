package justright.engine.reference;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import tools.jackson.databind.JsonNode;

/// Compares what the engine computed with what a case expects, and keeps the worst.
final class Comparison {

    private final Tolerance usual;
    private double worst;
    private String worstPlace = "";
    private int compared;

    Comparison(Tolerance usual) {
        this.usual = usual;
    }

    /// How many numbers were compared.
    int compared() {
        return compared;
    }

    /// The largest difference as a share of what is allowed; at most 1.
    double worst() {
        return worst;
    }

    /// Where the largest difference was.
    String worstPlace() {
        return worstPlace;
    }

    Tolerance tolerance() {
        return usual;
    }

    void matrix(String what, DMatrixRMaj actual, JsonNode expected) {
        matrix(what, actual, expected, usual);
    }

    void matrix(String what, DMatrixRMaj actual, JsonNode expected, Tolerance tolerance) {
        DMatrixRMaj wanted = ReferenceCase.matrix(expected);
        if (actual.numRows != wanted.numRows || actual.numCols != wanted.numCols) {
            fail(
                    "%s is %d × %d, expected %d × %d",
                    what, actual.numRows, actual.numCols, wanted.numRows, wanted.numCols);
        }
        array(what, Arrays.copyOf(actual.data, actual.getNumElements()), wanted.data, tolerance);
    }

    void numbers(String what, double[] actual, JsonNode expected) {
        array(what, actual, ReferenceCase.numbers(expected), usual);
    }

    void number(String what, double actual, JsonNode expected) {
        number(what, actual, expected, usual);
    }

    void number(String what, double actual, JsonNode expected, Tolerance tolerance) {
        array(what, new double[] {actual}, new double[] {expected.asDouble()}, tolerance);
    }

    void count(String what, long actual, JsonNode expected) {
        compared++;
        if (actual != expected.asLong()) {
            fail("%s is %d, expected %s", what, actual, expected);
        }
    }

    private void array(String what, double[] actual, double[] expected, Tolerance tolerance) {
        if (actual.length != expected.length) {
            fail("%s has %d entries, expected %d", what, actual.length, expected.length);
        }
        double largest = 0;
        for (double e : expected) {
            largest = Math.max(largest, Math.abs(e));
        }
        for (int i = 0; i < actual.length; i++) {
            double scale = tolerance.byEntry() ? Math.abs(expected[i]) : largest;
            double allowed = tolerance.rel() * scale + tolerance.abs();
            double difference = Math.abs(actual[i] - expected[i]);
            compared++;
            if (!(difference <= allowed)) {
                fail(
                        "%s[%d] is %s, expected %s: off by %s, allowed %s",
                        what, i, actual[i], expected[i], difference, allowed);
            }
            double share = difference == 0 ? 0 : difference / allowed;
            if (share > worst) {
                worst = share;
                worstPlace = what;
            }
        }
    }
}
