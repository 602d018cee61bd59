package justright.labs.l2l1;

import java.util.List;
import justright.engine.network.Penalty;
import justright.training.BiasVariance;
import justright.training.TrainingState;
import justright.training.problem.Hidden;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Judgement;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what a reading means, and one thing to try.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.play"));

    /// Fewer dev examples than this cannot tell two settings apart.
    private static final int FEW = 30;

    /// Weights this small on average answer the same everywhere.
    private static final double VANISHED = 1e-3;

    /// From here on a high bias is blamed on α first: such steps throw tanh units into their flat parts.
    private static final double LARGE_RATE = 2;

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.state() instanceof TrainingState.Diverged(int step)) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), diverged(reading, step));
        }
        if (reading.decayDiverges()) {
            return new Diagnosis(
                    Mood.DIVERGED,
                    Phrase.of("verdict.diverging"),
                    readouts(reading),
                    Phrase.of("advice.diverging", Numbers.significant(reading.decay(), 3)));
        }
        if (reading.step() == 0) {
            return NOTHING;
        }
        int judges = reading.problem().dev().examples();
        if (judges < FEW) {
            return diagnosis(Mood.INFO, "verdict.few", reading, Phrase.of("advice.few", Numbers.whole(judges)));
        }
        BiasVariance judged = reading.biasVariance();
        return new Diagnosis(
                Judgement.mood(judged.verdict()),
                Judgement.name(judged.verdict()),
                readouts(reading),
                advice(reading, judged));
    }

    private static Diagnosis diagnosis(Mood mood, String verdict, Reading reading, Phrase advice) {
        return new Diagnosis(mood, Phrase.of(verdict), readouts(reading), advice);
    }

    private static List<Readout> readouts(Reading reading) {
        return Judgement.errors(reading.train(), reading.dev(), reading.bayes());
    }

    private static Phrase diverged(Reading reading, int step) {
        String at = Numbers.whole(step + 1L);
        return reading.decayDiverges()
                ? Phrase.of("advice.diverged.decay", at, Numbers.significant(reading.decay(), 3))
                : Phrase.of("advice.diverged", at);
    }

    private static Phrase advice(Reading reading, BiasVariance judged) {
        String bias = Numbers.points(judged.bias());
        String variance = Numbers.points(judged.variance());
        return switch (judged.verdict()) {
            case HIGH_VARIANCE -> Phrase.of("advice.variance." + penaltyState(reading), variance);
            case HIGH_BIAS -> biased(reading, bias);
            case BOTH -> Phrase.of("advice.both." + (reading.isPenalized() ? "on" : "off"), bias, variance);
            case NEITHER -> good(reading);
        };
    }

    private static Phrase biased(Reading reading, String bias) {
        if (reading.weights().rmsOfAll() < VANISHED) {
            return Phrase.of("advice.vanished");
        }
        if (reading.step() < Reading.SETTLED) {
            return Phrase.of("advice.bias.early", bias);
        }
        if (reading.learningRate() >= LARGE_RATE) {
            return Phrase.of("advice.bias.rate", bias, Numbers.significant(reading.learningRate(), 2));
        }
        if (reading.hidden().isLogisticRegression()) {
            return Phrase.of("advice.bias.line", bias);
        }
        if (!reading.isPenalized() && reading.hidden() == Hidden.LARGE) {
            return Phrase.of("advice.bias.longer", bias);
        }
        String known = reading.bayes().isPresent() ? "known" : "unknown";
        return Phrase.of("advice.bias." + (reading.isPenalized() ? "on." : "off.") + known, bias);
    }

    private static Phrase good(Reading reading) {
        if (reading.step() < Reading.SETTLED) {
            return Phrase.of("advice.good.early");
        }
        if (reading.weights().zeros() > 0 && reading.penalty().kind() == Penalty.Kind.L1) {
            return Phrase.of(
                    "advice.good.sparse",
                    Numbers.whole(reading.weights().zeros()),
                    Numbers.whole(reading.weights().count()));
        }
        if (reading.bayes().isEmpty()) {
            return Phrase.of("advice.good.unknown");
        }
        return reading.isPenalized()
                ? Phrase.of("advice.good.on", LambdaText.of(reading.penalty().lambda()))
                : Phrase.of("advice.good.off");
    }

    private static String penaltyState(Reading reading) {
        if (reading.penalty().kind() == Penalty.Kind.NONE) {
            return "none";
        }
        return reading.isPenalized() ? "on" : "zero";
    }
}
