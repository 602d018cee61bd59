package justright.labs.activations;

import static justright.labs.activations.Verdicts.readout;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Phrase;

/// How many hidden units are dead.
final class DeadVerdict {

    private static final double MOST = 0.5;

    private DeadVerdict() {}

    static Diagnosis of(Reading reading) {
        LanePicture picture = reading.picture();
        boolean leaky = reading.kind() == Kind.LEAKY;
        List<Readout> readouts = List.of(
                readout("readout.dead", picture.finite() ? picture.deadUnits() + " / " + picture.units() : "–"),
                readout("readout.train", Spelling.error(reading.trainError(reading.kind()))),
                readout(
                        leaky ? "readout.relu" : "readout.leaky",
                        Spelling.error(reading.trainError(leaky ? Kind.RELU : Kind.LEAKY))));
        if (!picture.finite()) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.lost"), readouts, Phrase.of("advice.lost"));
        }
        String share = Spelling.share(picture.deadShare());
        if (picture.deadShare() > MOST) {
            return new Diagnosis(
                    Mood.BAD, "flat", Phrase.of("verdict.mostly-dead"), readouts, Phrase.of("advice.dead", share));
        }
        if (picture.deadUnits() > 0) {
            String advice = reading.kind() == Kind.RELU ? "advice.some-dead.relu" : "advice.some-dead";
            return new Diagnosis(Mood.WARN, "flat", Phrase.of("verdict.some-dead"), readouts, Phrase.of(advice, share));
        }
        String advice = reading.kind() == Kind.RELU ? "advice.alive.relu" : "advice.alive";
        return new Diagnosis(Mood.OK, Phrase.of("verdict.alive"), readouts, Phrase.of(advice));
    }
}
