package justright.labs.augmentation;

import justright.engine.probe.Confidence;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Numbers;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The cost over pictures and their copies, which carry the same labels, and how well the dev error is known.
final class AugmentationFormula {

    private static final String COPY =
            "\\tilde x^{(i)}=\\term{transforms}{T}_{\\term{strength}{s}}\\,x^{(i)},\\quad\\tilde y^{(i)}=y^{(i)}";
    private static final String COST =
            "J=\\tfrac{1}{2\\term{examples}{m}}\\sum_i\\bigl[\\mathcal{L}(\\hat y^{(i)},y^{(i)})+\\mathcal{L}(\\hat{\\tilde y}^{(i)},y^{(i)})\\bigr]";
    private static final String SHORT_COST =
            "J=\\tfrac{1}{2\\term{examples}{m}}\\sum_i\\bigl[\\mathcal{L}^{(i)}+\\tilde{\\mathcal{L}}^{(i)}\\bigr]";
    private static final String ERROR = "\\mathrm{SE}=\\sqrt{E(1-E)/n_{\\text{dev}}}";

    private AugmentationFormula() {}

    /// @param reading what is known of the run, if anything is
    static Formula of(Knobs knobs, @Nullable Reading reading) {
        Formula formula = Formula.of(COPY, COST, ERROR).shortened(COPY, SHORT_COST, ERROR);
        return reading == null ? formula : formula.with(error(reading));
    }

    private static Numbers error(Reading reading) {
        double error = reading.dev(Lane.COPIES);
        int n = reading.examples().dev().examples();
        String share = justright.ui.text.Numbers.fixed(error, 3);
        String rest = justright.ui.text.Numbers.fixed(1 - error, 3);
        String result = justright.ui.text.Numbers.percent(Confidence.standardError(error, n));
        return Numbers.of(
                Phrase.of("formula.error"),
                Segment.plain("√(" + share + "·" + rest + "/" + n + ") = "),
                Segment.result("transforms", result));
    }
}
