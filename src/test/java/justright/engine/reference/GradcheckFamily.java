package justright.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.engine.network.ParameterGroup;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.NetworkCost;
import justright.engine.probe.NumericalGradient;
import justright.engine.probe.NumericalGradient.Difference;
import justright.engine.probe.Verdict;
import tools.jackson.databind.JsonNode;

/// Right gradients and wrong ones, each measured: ratio, verdict, the worst group and the highest wrong layer.
final class GradcheckFamily implements Family {

    private static final List<Verdict> BANDS =
            List.of(Verdict.GOOD, Verdict.LOOK_AGAIN, Verdict.SUSPICIOUS, Verdict.BUG);

    @Override
    public String name() {
        return "gradcheck";
    }

    @Override
    public void check(ReferenceCase given, Comparison comparison) {
        GivenNetwork net = GivenNetwork.of(given.inputs());
        NetworkCost cost = NetworkCost.of(net.parameters().architecture(), net.batch(), net.masks(), net.penalty());
        double[] theta = net.parameters().flatten();
        JsonNode expected = given.expected();
        checkOrder(cost.groups(), expected.get("parameter_order"), comparison);
        comparison.number("cost", cost.cost(theta), expected.get("cost"));
        comparison.numbers("grad_true", cost.gradient(theta), expected.get("grad_true"));
        boolean kink = given.name().contains("kink_inside_step");
        for (int i = 0; i < expected.get("numeric").size(); i++) {
            check(cost, theta, i, Difference.TWO_SIDED, "two_sided", expected, kink, comparison);
            check(cost, theta, i, Difference.ONE_SIDED, "one_sided", expected, kink, comparison);
        }
    }

    private static void checkOrder(List<ParameterGroup> groups, JsonNode order, Comparison comparison) {
        assertThat(groups).hasSize(order.size());
        for (int i = 0; i < order.size(); i++) {
            comparison.count("layer", groups.get(i).layer(), order.get(i).get("layer"));
            comparison.count("start", groups.get(i).start(), order.get(i).get("start"));
            comparison.count("end", groups.get(i).end(), order.get(i).get("end"));
        }
    }

    private static void check(
            NetworkCost cost,
            double[] theta,
            int index,
            Difference difference,
            String key,
            JsonNode expected,
            boolean kink,
            Comparison comparison) {
        JsonNode numeric = expected.get("numeric").get(index);
        double epsilon = numeric.get("epsilon").asDouble();
        NumericalGradient measured = NumericalGradient.of(cost, theta, epsilon, difference);
        double[] slopes = measured.slopes();
        Tolerance noise =
                new Tolerance(true, 1e-9, numeric.get(key + "_abs_tol").asDouble());
        assertThat(slopes).hasSize(numeric.get(key).size());
        for (int i = 0; i < slopes.length; i++) {
            comparison.number(key + i, slopes[i], numeric.get(key).get(i), noise);
        }
        for (JsonNode check : expected.get("checks")) {
            double[] gradient = ReferenceCase.numbers(check.get("grad"));
            GradientCheck judged = GradientCheck.of(gradient, measured, cost.groups(), epsilon, difference);
            checkVerdict(judged, check.get("verdicts").get(index), key, kink, comparison);
            if (difference == Difference.TWO_SIDED && epsilon == 1e-5 && !kink) {
                checkPlace(judged, check, comparison);
            }
        }
    }

    private static void checkVerdict(
            GradientCheck judged, JsonNode verdict, String key, boolean kink, Comparison comparison) {
        Tolerance noise =
                new Tolerance(true, 0, verdict.get(key + "_ratio_abs_tol").asDouble());
        comparison.number("ratio", judged.ratio(), verdict.get(key + "_ratio"), noise);
        if (kink && key.equals("two_sided")) {
            assertThat(judged.verdict()).isEqualTo(Verdict.KINK_CROSSED);
        } else if (!kink && verdict.get(key + "_band_robust").asBoolean()) {
            assertThat(judged.verdict())
                    .isEqualTo(BANDS.get(verdict.get(key + "_band").asInt()));
        }
    }

    /// Where the mistake shows: from the measured gradient, noise and all.
    private static void checkPlace(GradientCheck judged, JsonNode check, Comparison comparison) {
        JsonNode layer = check.get("highest_wrong_layer");
        JsonNode worst = check.get("largest_abs_group");
        if (layer.isNull()) {
            assertThat(judged.highestWrongLayer()).isEmpty();
            assertThat(judged.worstGroup()).isEmpty();
            return;
        }
        comparison.count("layer", judged.highestWrongLayer().orElseThrow(), layer);
        ParameterGroup named = judged.worstGroup().orElseThrow().group();
        assertThat(ReferenceCase.items(worst.get("tied")))
                .as("worst group of " + check.get("bug"))
                .anySatisfy(tied -> {
                    assertThat(named.layer()).isEqualTo(tied.get("layer").asInt());
                    assertThat(named.kind()).isEqualTo(kind(tied.get("kind").asString()));
                });
        List<GradientCheck.Group> groups = judged.groups();
        for (int i = 0; i < groups.size(); i++) {
            Tolerance noise = new Tolerance(true, 1e-6, 1e-8);
            JsonNode wanted = check.get("groups").get(i);
            comparison.number("difference", groups.get(i).difference(), wanted.get("abs"), noise);
        }
    }

    private static ParameterGroup.Kind kind(String name) {
        return switch (name) {
            case "W" -> ParameterGroup.Kind.W;
            case "b" -> ParameterGroup.Kind.B;
            case "alpha" -> ParameterGroup.Kind.SLOPE;
            case "gamma" -> ParameterGroup.Kind.GAMMA;
            case "beta" -> ParameterGroup.Kind.BETA;
            default -> throw new IllegalArgumentException("kind " + name);
        };
    }
}
