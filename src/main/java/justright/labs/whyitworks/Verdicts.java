package justright.labs.whyitworks;

import java.util.List;
import justright.training.BiasVariance;
import justright.training.TrainingState;
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

    /// From here on the network is as good as a straight line.
    private static final double NEARLY_LINEAR = 0.95;

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        if (reading.step() == 0) {
            return NOTHING;
        }
        if (reading.rises().full() > 0) {
            return rising(reading);
        }
        if (reading.fit().isConstant()) {
            return new Diagnosis(
                    Mood.WARN, Phrase.of("verdict.constant"), errors(reading), Phrase.of("advice.constant"));
        }
        BiasVariance judged = reading.biasVariance();
        return new Diagnosis(
                Judgement.mood(judged.verdict()),
                Judgement.name(judged.verdict()),
                errors(reading),
                advice(reading, judged));
    }

    /// J itself rises: that is no trap, that is a step too far.
    private static Diagnosis rising(Reading reading) {
        Phrase advice = Phrase.of(
                "advice.rising",
                Numbers.whole(reading.rises().full()),
                Numbers.whole(reading.rises().updates()));
        return new Diagnosis(Mood.WARN, Phrase.of("verdict.rising"), errors(reading), advice).withIcon("up");
    }

    private static List<Readout> errors(Reading reading) {
        return Judgement.errors(
                reading.train(), reading.dev(), reading.problem().bayes());
    }

    private static Phrase advice(Reading reading, BiasVariance judged) {
        String straight = Numbers.percent(reading.straight(), 0);
        if (reading.isEarly()) {
            return Phrase.of("advice.early", straight);
        }
        return switch (judged.verdict()) {
            case HIGH_VARIANCE, BOTH -> Phrase.of("advice.variance", straight);
            case HIGH_BIAS -> biased(reading, straight);
            case NEITHER -> Phrase.of("advice.good", straight);
        };
    }

    private static Phrase biased(Reading reading, String straight) {
        double linear = reading.fit().rSquared();
        String written = Numbers.fixed(linear, linear > 0.99 ? 3 : 2);
        if (reading.lambda() == 0) {
            return Phrase.of("advice.bias.free", straight);
        }
        return Phrase.of(linear >= NEARLY_LINEAR ? "advice.bias.straight" : "advice.bias.bent", written);
    }
}
