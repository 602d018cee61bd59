package justright.labs.biasvariance;

import justright.training.BiasVariance;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// One thing to try, and only what can still be moved.
final class Advice {

    /// A small network under a λ of this or more is held back by λ first.
    private static final double STRONG = 1;

    private Advice() {}

    static Phrase of(Reading reading, BiasVariance judged) {
        return reading.focus()
                .panel()
                .map(panel -> ofModel(reading, judged, panel))
                .orElseGet(() -> sentence("advice.case." + verdict(judged), reading, judged));
    }

    private static Phrase ofModel(Reading reading, BiasVariance judged, Panel panel) {
        if (reading.step() < Reading.SETTLED) {
            return Phrase.of("advice.early");
        }
        if (judged.verdict() == BiasVariance.Verdict.NEITHER) {
            return sentence(neither(judged), reading, judged);
        }
        if (panel != Panel.YOURS) {
            return sentence("advice.other." + verdict(judged), reading, judged);
        }
        String remedy = reading.yours().worstCase()
                ? "worst-case"
                : switch (judged.verdict()) {
                    case HIGH_BIAS -> againstBias(reading);
                    case HIGH_VARIANCE -> againstVariance(reading);
                    default -> againstBoth(reading);
                };
        return sentence("advice." + verdict(judged) + "." + remedy, reading, judged);
    }

    /// A gap from train to dev that is wide only because the train set flatters is told as such.
    static String neither(BiasVariance judged) {
        boolean wide = judged.variance() >= judged.rule().points();
        return wide && judged.bias() < 0 ? "advice.neither.flattered" : "advice.neither";
    }

    private static String againstBias(Reading reading) {
        boolean penalized = reading.lambda() > 0;
        return switch (reading.yours().model()) {
            case LINEAR, QUADRATIC -> "grow";
            case SMALL -> reading.lambda() >= STRONG ? "lower" : "grow";
            case LARGE -> penalized ? "lower" : "longer";
        };
    }

    private static String againstVariance(Reading reading) {
        if (hasMoreExamples(reading)) {
            return "examples";
        }
        return reading.yours().model() == ModelChoice.LINEAR ? "raise" : "shrink";
    }

    private static String againstBoth(Reading reading) {
        String bias = againstBias(reading);
        return hasMoreExamples(reading) ? bias : bias + "-only";
    }

    private static boolean hasMoreExamples(Reading reading) {
        return reading.problem().m() < reading.available();
    }

    private static Phrase sentence(String key, Reading reading, BiasVariance judged) {
        return Phrase.of(
                key,
                Numbers.pointsBetween(judged.optimum(), judged.train()),
                Numbers.pointsBetween(judged.train(), judged.dev()),
                Phrase.of(reading.isAgainstPeople() ? "optimum.human" : "optimum.bayes"),
                Numbers.pointsBetween(judged.optimum(), judged.dev()));
    }

    /// `high-bias`, `high-variance`, `both` or `neither`, as in text keys.
    static String verdict(BiasVariance judged) {
        return switch (judged.verdict()) {
            case HIGH_BIAS -> "high-bias";
            case HIGH_VARIANCE -> "high-variance";
            case BOTH -> "both";
            case NEITHER -> "neither";
        };
    }
}
