package justright.labs.numericalgradient;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// Both differences with their errors, and this moment's numbers put in.
final class GradientFormula {

    /// The characters that a line of the bench has room for when its label is left out.
    static final int ROOM = 36;

    private static final String EQUALS = " = ";
    private static final String EPSILON = "\\term{epsilon}{\\varepsilon}";
    private static final String THETA = "\\term{theta}{\\theta}";
    private static final String ONE =
            "\\dfrac{f(" + THETA + "+" + EPSILON + ")-f(" + THETA + ")}{" + EPSILON + "}=f'+O(" + EPSILON + ")";
    private static final String TWO = "\\dfrac{f(" + THETA + "+" + EPSILON + ")-f(" + THETA + "-" + EPSILON + ")}{2"
            + EPSILON + "}=f'+O(" + EPSILON + "^2)";

    private GradientFormula() {}

    static Formula plain() {
        return Formula.of(ONE, TWO);
    }

    static Formula of(Reading reading) {
        double epsilon = reading.query().epsilon();
        return plain().with(
                        line("formula.one", reading.above() - reading.here(), epsilon, reading.one()),
                        line("formula.two", reading.above() - reading.below(), 2 * epsilon, reading.two()));
    }

    private static Numbers line(String label, double rise, double run, Estimate estimate) {
        String before = Written.tight(Written.rise(rise)) + "/";
        String step = Written.tight(Written.epsilon(run));
        String full = Written.tight(Written.value(estimate.slope()));
        boolean fits = (before + step + EQUALS + full).length() <= ROOM;
        String result = fits ? full : Written.tight(Written.result(estimate.slope()));
        return Numbers.of(
                Phrase.of(label),
                Segment.plain(before),
                Segment.value("epsilon", step),
                Segment.plain(EQUALS),
                Segment.result("epsilon", result));
    }
}
