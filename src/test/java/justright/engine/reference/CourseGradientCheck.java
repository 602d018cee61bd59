package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.probe.DifferentiableCost;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.NetworkCost;
import justright.engine.probe.NumericalGradient;
import justright.engine.probe.NumericalGradient.Difference;
import justright.engine.probe.Verdict;
import tools.jackson.databind.JsonNode;

/// The course's two exercises on gradient checking.
final class CourseGradientCheck {

    private CourseGradientCheck() {}

    /// J(θ) = θx.
    static void ofOneParameter(ReferenceCase given, Comparison comparison) {
        double x = given.inputs().get("x").asDouble();
        double epsilon = given.inputs().get("epsilon").asDouble();
        double[] theta = {given.inputs().get("theta").asDouble()};
        DifferentiableCost cost = new DifferentiableCost() {
            @Override
            public double cost(double[] at) {
                return at[0] * x;
            }

            @Override
            public double[] gradient(double[] at) {
                return new double[] {x};
            }
        };
        GradientCheck check = GradientCheck.of(cost, theta, List.of(), epsilon, Difference.TWO_SIDED);
        JsonNode expected = given.expected();
        comparison.number("J", cost.cost(theta), expected.get("J"));
        comparison.number("dtheta", check.gradient(0), expected.get("dtheta"));
        comparison.number("gradapprox", check.approximation(0), expected.get("gradapprox"));
        comparison.number("difference", check.ratio(), expected.get("difference"));
    }

    /// A ReLU network whose dW2 is doubled and db1 quadrupled.
    static void ofNetwork(ReferenceCase given, Comparison comparison) {
        GivenNetwork net = GivenNetwork.of(given.inputs());
        NetworkCost cost = NetworkCost.of(net.parameters().architecture(), net.batch(), net.masks(), net.penalty());
        double[] theta = net.parameters().flatten();
        double epsilon = given.inputs().get("epsilon").asDouble();
        JsonNode expected = given.expected();
        comparison.number("cost", cost.cost(theta), expected.get("cost"));
        comparison.numbers("grad_true", cost.gradient(theta), expected.get("grad_true"));

        NumericalGradient measured = NumericalGradient.of(cost, theta, epsilon, Difference.TWO_SIDED);
        double[] wrong = ReferenceCase.numbers(expected.get("grad_buggy"));
        GradientCheck buggy = GradientCheck.of(wrong, measured, cost.groups(), epsilon, Difference.TWO_SIDED);
        Tolerance published = new Tolerance(true, 1e-6, 0);
        comparison.number("ratio", buggy.ratio(), expected.get("difference_buggy_eps_1e-7"), published);
        assertThat(buggy.verdict()).isEqualTo(Verdict.BUG);
        assertThat(buggy.highestWrongLayer()).hasValue(2);

        GradientCheck right =
                GradientCheck.of(cost.gradient(theta), measured, cost.groups(), epsilon, Difference.TWO_SIDED);
        assertThat(right.ratio())
                .isLessThan(expected.get("difference_correct_acceptable_max_eps_1e-7")
                        .asDouble());
        assertThat(right.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(right.highestWrongLayer()).isEmpty();
    }
}
