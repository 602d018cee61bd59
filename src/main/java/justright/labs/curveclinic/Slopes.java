package justright.labs.curveclinic;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.ParameterGroup;
import justright.engine.network.Penalty;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.NetworkCost;
import justright.engine.probe.NumericalGradient.Difference;
import justright.engine.probe.Verdict;

/// A gradient check of a case at its first weights.
///
/// @param ratio ‖dθ_approx − dθ‖ / (‖dθ_approx‖ + ‖dθ‖)
/// @param lengths ‖dW⁽ˡ⁾‖, layer by layer
record Slopes(double ratio, Verdict verdict, List<Double> lengths) {

    private static final double EPSILON = 1e-5;

    /// Few, so that a check takes milliseconds.
    private static final int EXAMPLES = 60;

    Slopes {
        lengths = List.copyOf(lengths);
    }

    static Slopes of(Case about) {
        PatientRun run = about.begin();
        Dataset train = run.train();
        Dataset few = train.first(Math.min(EXAMPLES, train.examples()));
        NetworkCost cost = NetworkCost.of(run.parameters().architecture(), Batch.of(few.x(), few.y()), Penalty.NONE);
        GradientCheck check =
                GradientCheck.of(cost, run.parameters().flatten(), cost.groups(), EPSILON, Difference.TWO_SIDED);
        List<Double> lengths = cost.groups().stream()
                .filter(group -> group.kind() == ParameterGroup.Kind.W)
                .map(group -> length(check, group))
                .toList();
        return new Slopes(check.ratio(), check.verdict(), lengths);
    }

    private static double length(GradientCheck check, ParameterGroup group) {
        return Math.sqrt(IntStream.range(group.start(), group.end())
                .mapToDouble(check::gradient)
                .map(slope -> slope * slope)
                .sum());
    }
}
