package justright.labs.activations;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Phrase;

/// Says of the function looked at what the experiment on screen has shown of it, and what to try.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        return switch (reading.scene()) {
            case CURVE -> PassageVerdict.of(reading);
            case ZIGZAG -> ZigzagVerdict.of(reading);
            case DEAD -> DeadVerdict.of(reading);
            case RACE -> RaceVerdict.of(reading);
        };
    }

    static Readout readout(String key, String value) {
        return new Readout(Phrase.of(key), value, Readout.Line.NONE);
    }
}
