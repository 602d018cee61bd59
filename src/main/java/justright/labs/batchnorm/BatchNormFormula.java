package justright.labs.batchnorm;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;

/// μ and σ² over the batch, ẑ, and what γ and β make of it; then one example of one unit in numbers.
final class BatchNormFormula {

    /// Before anything has been computed.
    static final Formula PLAIN = Formula.of(
            "\\mu=\\tfrac{1}{\\term{batch}{m}}\\sum z,\\quad\\sigma^2=\\tfrac{1}{\\term{batch}{m}}\\sum(z-\\mu)^2",
            "\\hat z=\\dfrac{z-\\mu}{\\sqrt{\\sigma^2+\\varepsilon}},\\quad"
                    + "\\tilde z=\\term{gamma}{\\gamma}\\,\\hat z+\\term{beta}{\\beta}",
            "w\\sim N(0,\\tfrac{\\term{k}{k}}{n}):\\quad\\widehat{\\sqrt{\\term{k}{k}}\\,z}\\approx\\hat z");

    private BatchNormFormula() {}

    static Formula of(Reading reading) {
        double[] z = reading.layerInSight().passages().getFirst().z();
        Moments moments = Moments.of(z);
        double normalized = OneUnit.pass(z, 1, 0)[0];
        double out = OneUnit.pass(z, reading.gamma(), reading.beta())[0];
        return PLAIN.with(
                Numbers.of(
                        Phrase.of("formula.normalized"),
                        Segment.plain("(" + size(z[0]) + less(moments.mean()) + ") / " + size(OneUnit.undoingGamma(z))
                                + " = "),
                        Segment.result("batch", size(normalized))),
                Numbers.of(
                        Phrase.of("formula.scaled"),
                        Segment.value("gamma", size(reading.gamma())),
                        Segment.plain(" · " + bracketed(normalized) + " + "),
                        Segment.value("beta", bracketed(reading.beta())),
                        Segment.plain(" = "),
                        Segment.result("gamma", size(out))));
    }

    private static String size(double value) {
        return Verdicts.size(value);
    }

    /// z − μ, with a sign of its own where μ is negative.
    private static String less(double mean) {
        return mean < 0 ? " + " + size(-mean) : " − " + size(mean);
    }

    private static String bracketed(double value) {
        return value < 0 ? "(" + size(value) + ")" : size(value);
    }
}
