package justright.labs.trainingloop;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// J over the batch and one step downhill, with the numbers of the first weight.
final class LoopFormula {

    private static final int DECIMALS = 3;
    private static final String COST =
            "J=\\dfrac{1}{\\term{batch}{n}}\\sum_{i\\,\\in\\,\\mathrm{batch}}L\\left(\\hat y^{(i)},y^{(i)}\\right)";
    private static final String STEP =
            "\\theta\\leftarrow\\theta-\\term{learning-rate}{\\alpha}\\," + "\\dfrac{\\partial J}{\\partial\\theta}";

    private LoopFormula() {}

    static Formula plain() {
        return Formula.of(COST, STEP);
    }

    /// Decimals of the gradient: a longer step needs more of them, or its result could not be had from what is shown.
    static int gradientDecimals(double alpha) {
        return DECIMALS + 1 + (alpha > 1 ? 1 : 0) + (alpha > 10 ? 1 : 0);
    }

    /// Once the gradient is known, the first weight's step; a negative gradient is added, to save its brackets.
    static Formula of(NextUpdate next, double alpha, Phase phase) {
        if (!phase.knows(Phase.BACKWARD)) {
            return plain();
        }
        Segment result = phase.knows(Phase.UPDATE)
                ? Segment.result("learning-rate", Numbers.fixed(next.next()[0], DECIMALS))
                : Segment.plain("?");
        boolean rises = next.gradient()[0] < 0;
        String gradient = Numbers.fixed(Math.abs(next.gradient()[0]), gradientDecimals(alpha));
        return plain().with(Formula.Numbers.of(
                Phrase.of("formula.first"),
                Segment.plain(Numbers.fixed(next.theta()[0], DECIMALS + 1) + (rises ? " + " : " − ")),
                Segment.value("learning-rate", Numbers.brief(alpha)),
                Segment.plain("·" + gradient + " = "),
                result));
    }
}
