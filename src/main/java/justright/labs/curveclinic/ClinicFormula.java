package justright.labs.curveclinic;

import justright.training.BiasVariance;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// One update with the factors that the knobs stand for, and what is read off the curves.
final class ClinicFormula {

    static final Formula PLAIN = Formula.of(
            "W:=W-\\term{alpha}{k_{\\alpha}\\,\\alpha}\\Big(\\dfrac{1}{\\term{batch}{k_b\\,b}}\\sum\\nabla L"
                    + "+\\term{lambda}{\\dfrac{\\lambda}{m}}W\\Big)",
            "\\term{start}{W_0\\sim k_W\\,N(0,1/n_{\\text{in}})}",
            "\\text{bias}=\\text{train}-\\text{Bayes},\\ \\ \\text{gap}=\\text{dev}-\\text{train}");

    private ClinicFormula() {}

    static Formula of(Reading now, Treatment treatment) {
        BiasVariance errors = now.errors();
        Formula.Numbers steps = Formula.Numbers.of(
                Phrase.of("formula.factors"),
                Segment.value("alpha", Numbers.brief(treatment.alpha())),
                Segment.plain(" | "),
                Segment.value("batch", Numbers.brief(treatment.batch())),
                Segment.plain(" | "),
                Segment.value("start", Numbers.brief(treatment.start())));
        return PLAIN.with(
                steps,
                Formula.Numbers.of(
                        Phrase.of("formula.flat"),
                        Segment.plain(Numbers.percent(now.run().flat(), 0))),
                gap("formula.bias", errors.optimum(), errors.train()),
                gap("formula.gap", errors.train(), errors.dev()));
    }

    private static Formula.Numbers gap(String key, double less, double more) {
        return Formula.Numbers.of(
                Phrase.of(key),
                Segment.plain(Numbers.points(more) + " − " + Numbers.points(less) + " = "),
                Segment.plain(Numbers.pointsBetween(less, more)));
    }
}
