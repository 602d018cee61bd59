package justright.labs.activations;

import static justright.labs.activations.Verdicts.readout;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// How many updates the function needs beside ReLU.
final class RaceVerdict {

    /// Within this factor they are even.
    static final double EVEN = 1.25;

    /// Who has arrived and has a larger train error now has lost it again.
    private static final double GONE = 4 * Lane.TARGET;

    private RaceVerdict() {}

    static Diagnosis of(Reading reading) {
        int own = reading.lane().arrived();
        int relu = reading.lane(Kind.RELU).arrived();
        List<Readout> readouts = List.of(
                readout("readout.updates", Spelling.updates(own)),
                readout("readout.updates-relu", Spelling.updates(relu)),
                readout("readout.train", Spelling.error(reading.trainError(reading.kind()))));
        if (reading.step() == 0) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.start"), readouts, Phrase.of("advice.start"));
        }
        if (!reading.picture().finite()) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.lost"), readouts, Phrase.of("advice.lost"));
        }
        String target = Numbers.percent(Lane.TARGET, 0);
        if (own < 0) {
            return new Diagnosis(
                    Mood.WARN,
                    Phrase.of("verdict.not-there"),
                    readouts,
                    Phrase.of("advice.not-there", Numbers.whole(reading.step()), target));
        }
        if (reading.trainError(reading.kind()) > GONE) {
            return new Diagnosis(
                    Mood.WARN, Phrase.of("verdict.gone"), readouts, Phrase.of("advice.gone", Numbers.whole(own)));
        }
        if (reading.kind() == Kind.RELU || relu < 0) {
            return new Diagnosis(
                    Mood.OK,
                    Phrase.of("verdict.there"),
                    readouts,
                    Phrase.of("advice.there", Numbers.whole(own), target));
        }
        String outcome = outcome(reading.againstRelu(reading.kind()));
        return new Diagnosis(
                outcome.equals("slower") ? Mood.WARN : Mood.OK,
                Phrase.of("verdict." + outcome),
                readouts,
                Phrase.of("advice." + outcome, Spelling.times(reading.againstRelu(reading.kind()))));
    }

    /// What a ratio of updates is called in text keys.
    static String outcome(double ratio) {
        return ratio > EVEN ? "slower" : ratio < 1 / EVEN ? "faster" : "even";
    }
}
