package justright.engine.reference;

import static justright.engine.probe.NumericalGradient.Difference.ONE_SIDED;
import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import justright.engine.probe.NumericalGradient;
import justright.engine.probe.NumericalGradient.Difference;
import tools.jackson.databind.JsonNode;

/// Difference quotients of a power: as exact as 64 bits let them be, and of the right order.
final class NumdiffFamily implements Family {

    @Override
    public String name() {
        return "numdiff";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        DoubleUnaryOperator f =
                given.inputs().get("function").asString().equals("theta^3") ? t -> t * t * t : t -> t * t * t * t * t;
        double theta = given.inputs().get("theta").asDouble();
        JsonNode expected = given.expected();
        double gradient = expected.get("gradient").asDouble();
        for (JsonNode point : expected.get("points")) {
            check(f, theta, gradient, TWO_SIDED, "two_sided", point, comparison);
            check(f, theta, gradient, ONE_SIDED, "one_sided", point, comparison);
        }
        comparison.number("order", order(f, theta, gradient, TWO_SIDED), expected.get("order_two_sided"));
        comparison.number("order", order(f, theta, gradient, ONE_SIDED), expected.get("order_one_sided"));
    }

    /// Within the bound for 64 bits, and at the large ε, where rounding is nothing, the exact quotient itself.
    private static void check(
            DoubleUnaryOperator f,
            double theta,
            double gradient,
            Difference difference,
            String key,
            JsonNode point,
            Comparison comparison) {
        double epsilon = point.get("eps").asDouble();
        double slope = NumericalGradient.of(f, theta, epsilon, difference);
        assertThat(Math.abs(slope - gradient))
                .as(key + " at " + epsilon)
                .isLessThanOrEqualTo(point.get(key + "_float_error_max").asDouble());
        if (epsilon >= 1e-4) {
            comparison.number(key, slope, point.get(key));
        }
    }

    private static double order(DoubleUnaryOperator f, double theta, double gradient, Difference difference) {
        double large = Math.abs(NumericalGradient.of(f, theta, 0.1, difference) - gradient);
        double small = Math.abs(NumericalGradient.of(f, theta, 0.01, difference) - gradient);
        return Math.log(large / small) / Math.log(10);
    }
}
