package justright.labs.l2l1;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// The cost with its penalty, the update that follows from it, and what an update takes away from every weight now.
final class L2L1Formula {

    private static final String LOSS = "\\tfrac1m\\sum_i\\mathcal{L}(\\hat y^{(i)},y^{(i)})";
    private static final String SHORT_LOSS = "\\tfrac1m\\sum_i\\mathcal{L}^{(i)}";
    private static final String DATA_STEP = "\\term{learning-rate}{\\alpha}\\,(\\text{backprop})";

    private L2L1Formula() {}

    static Formula of(Knobs knobs, int m) {
        return switch (knobs.penalty.get()) {
            case NONE ->
                Formula.of("J=" + LOSS, "W\\leftarrow W-" + DATA_STEP)
                        .shortened("J=" + SHORT_LOSS, "W\\leftarrow W-" + DATA_STEP);
            case L2 -> l2(knobs, m);
            case L1 -> l1(knobs, m);
        };
    }

    private static Formula l2(Knobs knobs, int m) {
        String update =
                "W\\leftarrow\\term{lambda,learning-rate,examples}{\\left(1-\\tfrac{\\alpha\\lambda}{m}\\right)}W-"
                        + DATA_STEP;
        return penalized(squares(knobs), update).with(decay(knobs, m));
    }

    private static Formula l1(Knobs knobs, int m) {
        String update = "w\\leftarrow\\mathrm{soft}\\left(w-" + DATA_STEP
                + ",\\term{lambda,learning-rate,examples}{\\tfrac{\\alpha\\lambda}{2m}}\\right)";
        return penalized(sizes(knobs), update).with(threshold(knobs, m));
    }

    private static Formula penalized(String norm, String update) {
        String penalty = "+" + term("\\tfrac{\\lambda}{2m}" + norm);
        return Formula.of("J=" + LOSS + penalty, update).shortened("J=" + SHORT_LOSS + penalty, update);
    }

    private static String squares(Knobs knobs) {
        boolean b = knobs.penalizeBiases.get();
        if (knobs.hidden.get().isLogisticRegression()) {
            return b ? "(w^{T}w+b^2)" : "\\,w^{T}w";
        }
        return b ? "\\sum(\\|W\\|_F^2+\\|b\\|^2)" : "\\sum_l\\|W^{[l]}\\|_F^2";
    }

    private static String sizes(Knobs knobs) {
        boolean b = knobs.penalizeBiases.get();
        if (knobs.hidden.get().isLogisticRegression()) {
            return b ? "(\\sum_j|w_j|+|b|)" : "\\sum_j|w_j|";
        }
        return b ? "\\sum(|w|+|b|)" : "\\sum|w|";
    }

    private static String term(String tex) {
        return "\\term{lambda,penalty}{" + tex + "}";
    }

    private static Numbers decay(Knobs knobs, int m) {
        double factor = 1 - knobs.learningRate.get() * knobs.lambda.get() / m;
        return Numbers.of(
                Phrase.of("formula.decay"),
                Segment.plain("1 \u2212 "),
                alpha(knobs),
                Segment.plain("·"),
                lambda(knobs),
                Segment.plain("/"),
                Segment.value("examples", Integer.toString(m)),
                Segment.plain(" = "),
                Segment.result("lambda", justright.ui.text.Numbers.fixed(factor, 4)));
    }

    private static Numbers threshold(Knobs knobs, int m) {
        double threshold = knobs.learningRate.get() * knobs.lambda.get() / (2.0 * m);
        return Numbers.of(
                Phrase.of("formula.threshold"),
                alpha(knobs),
                Segment.plain("·"),
                lambda(knobs),
                Segment.plain("/(2·"),
                Segment.value("examples", Integer.toString(m)),
                Segment.plain(") = "),
                Segment.result("lambda", justright.ui.text.Numbers.fixed(threshold, 4)));
    }

    private static Segment alpha(Knobs knobs) {
        return Segment.value("learning-rate", justright.ui.text.Numbers.significant(knobs.learningRate.get(), 1));
    }

    private static Segment lambda(Knobs knobs) {
        return Segment.value("lambda", justright.ui.text.Numbers.fixed(knobs.lambda.get(), 2));
    }
}
