package justright.labs.l2l1;

import justright.engine.network.Penalty;
import justright.training.BiasVariance;
import justright.training.problem.Hidden;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// One thing to try that can still be tried: no more units than there are, no more data than can be had.
final class Advice {

    /// Weights this small on average answer the same everywhere.
    private static final double VANISHED = 1e-3;

    /// From here on a high bias is blamed on α first: such steps throw tanh units into their flat parts.
    private static final double LARGE_RATE = 2;

    /// After so many updates a large α has shown what it does, long before the run has settled.
    private static final int SHOWN = 100;

    /// Below this α a run has hardly begun when it ends.
    private static final double SMALL_RATE = 0.1;

    /// Below this λ a high bias is not the penalty's.
    private static final double SLIGHT = 0.1;

    private Advice() {}

    static Phrase of(Reading reading, BiasVariance judged) {
        String bias = Numbers.points(judged.bias());
        String variance = Numbers.points(judged.variance());
        return switch (judged.verdict()) {
            case HIGH_VARIANCE -> Phrase.of("advice.variance", variance, againstVariance(reading));
            case HIGH_BIAS -> biased(reading, bias);
            case BOTH -> Phrase.of("advice.both", bias, variance, againstBias(reading), thenAgainstVariance(reading));
            case NEITHER -> good(reading);
        };
    }

    private static Phrase biased(Reading reading, String bias) {
        if (reading.isPenalized() && reading.weights().rmsOfAll() < VANISHED) {
            return Phrase.of("advice.vanished");
        }
        String above = reading.bayes().isPresent() ? "advice.bias.known" : "advice.bias.unknown";
        return Phrase.of(above, bias, againstBias(reading));
    }

    private static Phrase againstBias(Reading reading) {
        boolean held = reading.isPenalized() && reading.penalty().lambda() >= SLIGHT;
        String alpha = Numbers.significant(reading.learningRate(), 2);
        if (reading.learningRate() >= LARGE_RATE && reading.step() >= SHOWN) {
            return Phrase.of("remedy.rate.lower", alpha);
        }
        if (reading.step() < Reading.SETTLED) {
            return Phrase.of("remedy.wait");
        }
        if (reading.hidden().isLogisticRegression()) {
            return Phrase.of(held ? "remedy.line.held" : "remedy.line");
        }
        if (held) {
            return Phrase.of("remedy.lambda.lower");
        }
        if (reading.learningRate() < SMALL_RATE) {
            return Phrase.of("remedy.rate.raise", alpha);
        }
        return Phrase.of(reading.hidden() == Hidden.LARGE ? "remedy.longer" : "remedy.units");
    }

    private static Phrase againstVariance(Reading reading) {
        String data = reading.hasAllData() ? ".all" : ".more";
        return Phrase.of("remedy.variance." + penaltyState(reading) + data);
    }

    private static Phrase thenAgainstVariance(Reading reading) {
        if (!reading.hasAllData()) {
            return Phrase.of("remedy.then.data");
        }
        return Phrase.of(reading.penalty().kind() == Penalty.Kind.NONE ? "remedy.then.penalty" : "remedy.then.lambda");
    }

    private static String penaltyState(Reading reading) {
        if (reading.penalty().kind() == Penalty.Kind.NONE) {
            return "none";
        }
        return reading.isPenalized() ? "on" : "zero";
    }

    private static Phrase good(Reading reading) {
        WeightReading weights = reading.weights();
        if (reading.step() < Reading.SETTLED) {
            return Phrase.of("advice.good.early");
        }
        if (weights.zeros() > 0 && reading.penalty().kind() == Penalty.Kind.L1) {
            return Phrase.of("advice.good.sparse", Numbers.whole(weights.zeros()), Numbers.whole(weights.count()));
        }
        String known = reading.bayes().isPresent() ? "known" : "unknown";
        return reading.isPenalized()
                ? Phrase.of(
                        "advice.good.on." + known,
                        Numbers.brief(reading.penalty().lambda()))
                : Phrase.of("advice.good.off." + known);
    }
}
