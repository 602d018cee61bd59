package justright.labs.whyitworks;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The cost that makes weights small, what small weights do to z, what tanh does to a small z, and what it does to a
/// typical z now.
final class WhyFormula {

    private static final String PENALTY = "\\term{lambda}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|_F^2}";
    private static final String COST = "J=\\tfrac1m\\sum_i\\mathcal{L}(\\hat y^{(i)},y^{(i)})+" + PENALTY;
    private static final String SHORT_COST = "J=\\tfrac1m\\sum_i\\mathcal{L}^{(i)}+" + PENALTY;
    private static final String TANH = "z=Wa+b,\\quad\\tanh z=z-\\tfrac{z^3}{3}+\\cdots";

    private WhyFormula() {}

    /// @param all what reaches the units now; null before anything has been computed
    static Formula of(@Nullable Preactivations all) {
        Formula formula = Formula.of(COST, TANH).shortened(SHORT_COST, TANH);
        return all == null ? formula : formula.with(typical(all.typical()));
    }

    private static Numbers typical(double z) {
        double a = Math.tanh(z);
        double kept = z > 0 ? a / z : 1;
        return Numbers.of(
                Phrase.of("formula.typical"),
                Segment.value("lambda", fixed(z)),
                Segment.plain(" → " + fixed(a) + " = "),
                Segment.result("lambda", justright.ui.text.Numbers.percent(kept, 0)));
    }

    private static String fixed(double value) {
        return justright.ui.text.Numbers.fixed(value, 2);
    }
}
