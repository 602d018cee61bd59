package justright.labs.playground;

import justright.engine.network.Penalty;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// The cost, and the update that the chosen optimizer makes of its gradient g.
final class PlaygroundFormula {

    private static final String LOSS = "\\tfrac1m\\sum_i\\mathcal{L}(\\hat y^{(i)},y^{(i)})";
    private static final String SHORT_LOSS = "\\tfrac1m\\sum_i\\mathcal{L}^{(i)}";
    private static final String ALPHA = "\\term{learning-rate}{\\alpha}";
    private static final String BETA = "\\term{beta}{\\beta}";

    private PlaygroundFormula() {}

    static Formula of(Knobs knobs, int m) {
        String penalty = penalty(knobs.learning);
        String update = update(knobs.learning.optimizer.get());
        return Formula.of("J=" + LOSS + penalty, update)
                .shortened("J=" + SHORT_LOSS + penalty, update)
                .with(numbers(knobs, m));
    }

    private static String penalty(LearningKnobs knobs) {
        return switch (knobs.penalty.get()) {
            case NONE -> "";
            case L2 -> "+\\term{lambda,penalty}{\\tfrac{\\lambda}{2m}\\sum_l\\|W^{[l]}\\|_F^2}";
            case L1 -> "+\\term{lambda,penalty}{\\tfrac{\\lambda}{2m}\\sum|w|}";
        };
    }

    private static String update(OptimizerChoice optimizer) {
        return switch (optimizer) {
            case GD -> "\\theta\\leftarrow\\theta-" + ALPHA + "\\,g";
            case MOMENTUM ->
                "v\\leftarrow" + BETA + "v+(1-" + BETA + ")g,\\quad\\theta\\leftarrow\\theta-" + ALPHA + "v";
            case RMSPROP ->
                "s\\leftarrow" + BETA + "s+(1-" + BETA + ")g^2,\\;\\theta\\leftarrow\\theta-\\tfrac{" + ALPHA
                        + "g}{\\sqrt s+\\varepsilon}";
            case ADAM -> "\\theta\\leftarrow\\theta-" + ALPHA + "\\,\\hat v\\,/\\,(\\sqrt{\\hat s}+\\varepsilon)";
        };
    }

    /// What an update leaves of every weight, or just α.
    ///
    /// @param m examples of an update
    private static Numbers numbers(Knobs knobs, int m) {
        String alpha = justright.ui.text.Numbers.significant(knobs.learning.learningRate.get(), 2);
        boolean held = knobs.learning.penalty.get() == Penalty.Kind.L2
                && knobs.learning.lambda.get() > 0
                && knobs.learning.optimizer.get() == OptimizerChoice.GD;
        if (!held) {
            return Numbers.of(Phrase.of("formula.step"), Segment.plain("α = "), Segment.result("learning-rate", alpha));
        }
        double decay = 1 - knobs.learning.learningRate.get() * knobs.learning.lambda.get() / m;
        return Numbers.of(
                Phrase.of("formula.decay"),
                Segment.plain("1 \u2212 "),
                Segment.value("learning-rate", alpha),
                Segment.plain("·"),
                Segment.value("lambda", justright.ui.text.Numbers.significant(knobs.learning.lambda.get(), 2)),
                Segment.plain("/"),
                Segment.value("examples", Integer.toString(m)),
                Segment.plain(" = "),
                Segment.result("lambda", justright.ui.text.Numbers.fixed(decay, 4)));
    }
}
