package justright.labs.gradientcheck;

import justright.engine.probe.NumericalGradient.Difference;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The difference quotient, and the ratio with this moment's numbers.
final class CheckFormula {

    private static final String EPSILON = "\\term{epsilon}{\\varepsilon}";
    private static final String TWO_SIDED = "d\\theta_i^{\\approx}=\\dfrac{J(\\theta_i+" + EPSILON + ")-J(\\theta_i-"
            + EPSILON + ")}{2" + EPSILON + "}";
    private static final String ONE_SIDED =
            "d\\theta_i^{\\approx}=\\dfrac{J(\\theta_i+" + EPSILON + ")-J(\\theta_i)}{" + EPSILON + "}";
    private static final String APART = "\\|d\\theta^{\\approx}-d\\theta\\|_2";
    private static final String RATIO =
            "\\text{ratio}=\\dfrac{" + APART + "}{\\term{denominator}{\\|d\\theta^{\\approx}\\|_2+\\|d\\theta\\|_2}}";
    private static final String COST =
            "J=\\tfrac1m\\sum_i\\mathcal{L}^{(i)}+\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|_F^2}";
    private static final String COST_L1 =
            "J=\\tfrac1m\\sum_i\\mathcal{L}^{(i)}+\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|_1}";

    private CheckFormula() {}

    /// @param now null before anything has been computed
    static Formula of(Knobs knobs, @Nullable Reading now) {
        String quotient = knobs.difference.get() == Difference.TWO_SIDED ? TWO_SIDED : ONE_SIDED;
        String cost = knobs.penalty.get() == PenaltyKind.L2 ? COST : COST_L1;
        Formula formula = Formula.of(cost, quotient, knobs.denominator.get() ? RATIO : APART);
        return now == null ? formula : formula.with(numbers(now));
    }

    private static Numbers numbers(Reading now) {
        Examination check = now.checks().now();
        String apart = Spelling.power(check.check().difference());
        if (!now.whole()) {
            return Numbers.of(Phrase.of("formula.difference"), Segment.result("epsilon", apart));
        }
        String length = Spelling.length(check.check().difference() / check.ratio());
        return Numbers.of(
                Phrase.of("formula.ratio"),
                Segment.plain(apart + "/" + length + " = "),
                Segment.result("epsilon", Spelling.power(check.ratio())));
    }
}
