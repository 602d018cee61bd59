package justright.labs.batchnorm;

import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// μ and σ² over the batch, ẑ, and what γ and β make of it; then one example of one unit in numbers.
final class BatchNormFormula {

    /// Before anything has been computed.
    static final Formula PLAIN = Formula.of(
            "\\mu=\\tfrac{1}{\\term{batch}{m}}\\sum z,\\quad\\sigma^2=\\tfrac{1}{\\term{batch}{m}}\\sum(z-\\mu)^2",
            "\\hat z=\\dfrac{z-\\mu}{\\sqrt{\\sigma^2+\\varepsilon}},\\quad"
                    + "\\tilde z=\\term{gamma}{\\gamma}\\,\\hat z+\\term{beta}{\\beta}",
            "w\\sim N(0,\\tfrac{\\term{k}{k}}{n}):\\quad\\widehat{\\sqrt{\\term{k}{k}}\\,z}\\approx\\hat z");

    /// Beyond this power of ten z is written as one.
    private static final int LARGEST = 3;

    private BatchNormFormula() {}

    static Formula of(Reading reading) {
        double[] z = reading.layerInSight().passages().getFirst().z();
        double divisor = OneUnit.undoingGamma(z);
        double normalized = OneUnit.pass(z, 1, 0)[0];
        double out = OneUnit.pass(z, reading.gamma(), reading.beta())[0];
        return PLAIN.with(
                Formula.Numbers.of(
                        Phrase.of("formula.normalized"),
                        Segment.plain(beside(divisor, z[0] - OneUnit.undoingBeta(z)) + " / " + Verdicts.size(divisor)
                                + " = "),
                        Segment.result("batch", size(normalized))),
                Formula.Numbers.of(
                        Phrase.of("formula.scaled"),
                        Segment.value("gamma", brief(reading.gamma())),
                        Segment.plain(" · " + bracketed(normalized, size(normalized)) + " + "),
                        Segment.value("beta", bracketed(reading.beta(), brief(reading.beta()))),
                        Segment.plain(" = "),
                        Segment.result("gamma", size(out))));
    }

    /// z − μ, one decimal finer than the two digits of what it is divided by.
    private static String beside(double divisor, double difference) {
        int exponent = (int) Math.floor(Math.log10(divisor));
        return exponent <= LARGEST ? Numbers.fixed(difference, Math.max(0, 2 - exponent)) : Verdicts.size(difference);
    }

    /// Two digits, but no more than three decimals.
    private static String size(double value) {
        return Math.abs(value) < 0.1 ? Numbers.fixed(value, 3) : Verdicts.size(value);
    }

    private static String brief(double value) {
        return Numbers.brief(value);
    }

    private static String bracketed(double value, String written) {
        boolean isZero = written.equals(size(0));
        return value < 0 && !isZero ? "(" + written + ")" : written;
    }
}
