package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import justright.engine.data.Normalizer;
import justright.engine.data.Pca;
import justright.ui.formula.Formula;
import justright.ui.formula.Formula.Segment;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// The steps made so far, and the numbers of the last of them.
final class PreprocessingFormula {

    static final Formula NOTHING = Formula.of("x");

    /// What has not been done, or is not to be done, stands as a neutral 0 or 1: the lines keep their height, so that
    /// the controls below stay where they are.
    private static final String RAW = "x \\leftarrow \\term{stage}{\\dfrac{x - 0}{1}}";
    private static final String CENTRED = "x \\leftarrow \\dfrac{\\term{stage}{x - \\mu}}{1}";
    private static final String UNDIVIDED = "x \\leftarrow \\dfrac{x - \\mu}{\\term{divide}{1}}";
    private static final String NORMALIZED = "x \\leftarrow \\dfrac{x - \\mu}{\\term{divide}{\\sigma}}";
    private static final String COVARIANCE = "\\Sigma = \\tfrac{1}{m} (X - \\bar x)(X - \\bar x)^{\\mathrm{T}}";
    private static final String ROTATED =
            "z \\leftarrow \\term{stage}{U}_{\\term{components}{k}}^{\\mathrm{T}}\\, x,\\quad X = U S V^{\\mathrm{T}}";
    private static final String CONDITION =
            "\\kappa = \\dfrac{\\lambda_{\\max}(H)}{\\lambda_{\\min}(H)},\\quad H = \\dfrac{1}{m} X X^{\\mathrm{T}}";
    private static final String WHITENED =
            "z_j \\leftarrow \\dfrac{z_j}{\\sqrt{\\lambda_j + \\term{epsilon}{\\varepsilon}}},\\quad \\lambda_j ="
                    + " \\dfrac{s_j^2}{m}";

    private PreprocessingFormula() {}

    static Formula of(Reading reading) {
        Step step = last(reading.stage());
        boolean divide = reading.asked().choice().divide();
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (step) {
                    case RAW -> RAW;
                    case CENTRED -> CENTRED;
                    case NORMALIZED, ROTATED, WHITENED -> divide ? NORMALIZED : UNDIVIDED;
                });
        if (step == Step.ROTATED || step == Step.WHITENED) {
            lines.add(ROTATED);
        } else {
            lines.add(COVARIANCE);
        }
        lines.add(step == Step.WHITENED ? WHITENED : CONDITION);
        return new Formula(lines).with(numbers(reading, step));
    }

    /// The step that is being made, or the last one.
    private static Step last(double stage) {
        Step last = Step.RAW;
        for (Step step : Step.values()) {
            last = step.progress(stage) > 0 && step != Step.RAW ? step : last;
        }
        return last;
    }

    private static Formula.Numbers numbers(Reading reading, Step step) {
        Pca pca = reading.preparation().pca();
        int weakest = reading.weakest();
        return switch (step) {
            case RAW, CENTRED -> pair("formula.mean", reading, Normalizer::mean);
            case NORMALIZED -> pair("formula.deviation", reading, Normalizer::deviation);
            case ROTATED ->
                Formula.Numbers.of(
                        Phrase.of("formula.kept", Numbers.whole(reading.kept()), Numbers.whole(reading.features())),
                        Segment.result("components", Spelling.share(pca.explained(reading.kept()))));
            case WHITENED ->
                Formula.Numbers.of(
                        Phrase.of("formula.factor"),
                        Segment.plain("1/√(" + Spelling.size(pca.variance(weakest)) + " + "),
                        Segment.value(
                                "epsilon",
                                Spelling.number(reading.asked().whitening().epsilon())),
                        Segment.plain(") = "),
                        Segment.result(
                                "epsilon", Spelling.size(reading.journey().factor(weakest))));
        };
    }

    /// One number for a feature.
    private interface OfFeature {
        double read(Normalizer normalizer, int feature);
    }

    private static Formula.Numbers pair(String label, Reading reading, OfFeature statistic) {
        Normalizer normalizer = reading.preparation().normalizer();
        if (reading.isPictures()) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int pixel = 0; pixel < reading.features(); pixel++) {
                low = Math.min(low, statistic.read(normalizer, pixel));
                high = Math.max(high, statistic.read(normalizer, pixel));
            }
            return Formula.Numbers.of(
                    Phrase.of(label), Segment.plain(Spelling.number(low) + " … " + Spelling.number(high)));
        }
        String both =
                Spelling.number(statistic.read(normalizer, 0)) + ", " + Spelling.number(statistic.read(normalizer, 1));
        return Formula.Numbers.of(Phrase.of(label), Segment.plain("(" + both + ")"));
    }
}
