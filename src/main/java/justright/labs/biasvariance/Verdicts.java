package justright.labs.biasvariance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import justright.training.BiasVariance;
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

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.isEmpty()) {
            return NOTHING;
        }
        BiasVariance judged = reading.judged();
        return new Diagnosis(
                Judgement.mood(judged.verdict()),
                Judgement.name(judged.verdict()),
                readouts(reading, judged),
                Advice.of(reading, judged));
    }

    private static List<Readout> readouts(Reading reading, BiasVariance judged) {
        if (!reading.isAgainstPeople()) {
            return Judgement.errors(judged.train(), judged.dev(), OptionalDouble.of(judged.optimum()));
        }
        List<Readout> readouts =
                new ArrayList<>(Judgement.errors(judged.train(), judged.dev(), OptionalDouble.empty()));
        readouts.add(new Readout(Phrase.of("readout.human"), Numbers.percent(judged.optimum()), Readout.Line.BAYES));
        return List.copyOf(readouts);
    }
}
