package justright.labs.spreading;

import justright.engine.network.Cost;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What dropout costs on average, and what L2 costs, with the numbers of the moment.
final class SpreadingFormula {

    private static final String DROPOUT = "\\mathbb{E}[J]=\\dfrac{\\mathrm{MSE}}{2}"
            + "+\\dfrac{1}{2}\\,\\term{keep-prob}{\\dfrac{1-k}{k}}\\sum_j w_j^2\\;\\term{size}{\\overline{x_j^2}}";
    private static final String L2 =
            "J_{L2}=\\dfrac{\\mathrm{MSE}}{2}+\\term{lambda}{\\dfrac{\\lambda}{2m}}\\sum_j w_j^2";

    /// From here on four decimals would not fit, from its square on no digits.
    private static final double LARGE = 100;

    private SpreadingFormula() {}

    /// Before there is any number.
    static Formula plain() {
        return Formula.of(DROPOUT, L2);
    }

    static Formula of(SpreadingPicture picture) {
        MaskMeans check = picture.check();
        Cost l2 = picture.l2Cost();
        return plain().with(
                        sum(
                                "formula.dropout",
                                "keep-prob",
                                check.formula().cost(),
                                check.formula().penalty()),
                        Formula.Numbers.of(
                                Phrase.of("formula.masks", Numbers.whole(MaskMeans.MASKS)),
                                Segment.result("keep-prob", number(check.mean()))),
                        sum("formula.l2", "lambda", l2.data(), l2.penalty()));
    }

    private static Formula.Numbers sum(String key, String setting, double data, double penalty) {
        return Formula.Numbers.of(
                Phrase.of(key),
                Segment.plain(number(data) + " + "),
                Segment.value(setting, number(penalty)),
                Segment.plain(" = "),
                Segment.result(setting, number(data + penalty)));
    }

    private static String number(double value) {
        if (value < LARGE) {
            return Numbers.fixed(value, 4);
        }
        return value < LARGE * LARGE ? Numbers.significant(value, 4) : Numbers.magnitude(value);
    }
}
