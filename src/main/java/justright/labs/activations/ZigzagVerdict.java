package justright.labs.activations;

import static justright.labs.activations.Verdicts.readout;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Whether single examples leave the two-weight unit free to go where it should.
final class ZigzagVerdict {

    /// If more of all examples move both weights the same way, the descent can only zigzag.
    static final double ZIGZAGS = 0.9;

    private static final double LEANS = 0.65;

    private ZigzagVerdict() {}

    static Diagnosis of(Reading reading) {
        UnitWay raw = reading.lane().raw();
        UnitWay centred = reading.lane().centred();
        double together = raw.examplesTogether();
        int examples = reading.snapshot().hyperparameters().examples();
        List<Readout> readouts = List.of(
                readout("readout.together", Spelling.share(together)),
                readout("readout.raw", Spelling.updates(raw.arrived())),
                readout("readout.centred", Spelling.updates(centred.arrived())));
        if (raw.isLost() || centred.isLost()) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverges"), readouts, Phrase.of("advice.diverges"));
        }
        if (examples > 1) {
            Phrase advice = raw.moved() == 0
                    ? Phrase.of("advice.averaged.before", Numbers.whole(examples))
                    : Phrase.of("advice.averaged", Numbers.whole(examples), Spelling.share(raw.shareTogether()));
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.averaged"), readouts, advice);
        }
        String share = Spelling.share(together);
        if (together > ZIGZAGS) {
            return new Diagnosis(Mood.BAD, Phrase.of("verdict.zigzags"), readouts, Phrase.of("advice.zigzags", share));
        }
        if (together > LEANS) {
            return new Diagnosis(
                    Mood.WARN, "grad", Phrase.of("verdict.leans"), readouts, Phrase.of("advice.leans", share));
        }
        return new Diagnosis(Mood.OK, Phrase.of("verdict.free"), readouts, Phrase.of("advice.free", share));
    }
}
