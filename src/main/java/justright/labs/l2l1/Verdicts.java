package justright.labs.l2l1;

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

    /// Fewer dev examples than this cannot tell two settings apart.
    private static final int FEW = 30;

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
                Advice.of(reading, judged));
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
}
