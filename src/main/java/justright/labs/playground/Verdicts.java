package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    static final int FEW = 30;

    private Verdicts() {}

    static Diagnosis of(Reading reading, Knobs knobs) {
        if (reading.state() instanceof TrainingState.Diverged(int step)) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), diverged(reading, step));
        }
        Optional<Phrase> missing = reading.task().trouble().sentence();
        if (missing.isPresent()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.trouble"), List.of(), missing.get());
        }
        if (reading.step() == 0) {
            return NOTHING;
        }
        int judges = reading.task().dev().examples();
        if (judges < FEW) {
            Phrase few = Phrase.of("advice.few", Numbers.whole(judges));
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.few"), readouts(reading), few);
        }
        BiasVariance judged = reading.biasVariance();
        return new Diagnosis(
                Judgement.mood(judged.verdict()),
                Judgement.name(judged.verdict()),
                readouts(reading),
                Advice.of(reading, judged, knobs));
    }

    private static List<Readout> readouts(Reading reading) {
        List<Readout> readouts = new ArrayList<>(Judgement.errors(reading.train(), reading.dev(), reading.bayes()));
        if (!Double.isNaN(reading.test())) {
            readouts.add(2, new Readout(Phrase.of("readout.test"), Numbers.percent(reading.test()), Readout.Line.TEST));
        }
        return readouts;
    }

    private static Phrase diverged(Reading reading, int step) {
        return Phrase.of("advice.diverged", Numbers.whole(step + 1L), Numbers.significant(reading.alpha(), 2));
    }
}
