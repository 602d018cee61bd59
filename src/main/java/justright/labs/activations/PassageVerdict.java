package justright.labs.activations;

import static justright.labs.activations.Verdicts.readout;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Phrase;

/// How much of a gradient gets through at the probe.
final class PassageVerdict {

    /// A gradient of which less gets through than this fades.
    static final double FADING = 0.5;

    /// A gradient of which less gets through is as good as stopped.
    static final double STOPPED = 0.1;

    private PassageVerdict() {}

    static Diagnosis of(Reading reading) {
        double share = reading.share();
        List<Readout> readouts = List.of(
                readout("readout.g", Spelling.number(reading.shape().value(reading.z()))),
                readout("readout.slope", Spelling.number(reading.shape().slope(reading.z()))),
                readout("readout.below", Spelling.share(share)));
        boolean learned = reading.kind() == Kind.PRELU || reading.kind() == Kind.MAXOUT;
        if (learned && !reading.picture().finite()) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.lost"), readouts, Phrase.of("advice.lost"));
        }
        if (Double.isNaN(share)) {
            return new Diagnosis(
                    Mood.INFO, Phrase.of("verdict.no-gradient"), readouts, Phrase.of("advice.no-gradient"));
        }
        if (share == 0) {
            return new Diagnosis(Mood.BAD, "flat", Phrase.of("verdict.off"), readouts, Phrase.of("advice.off"));
        }
        return of(reading.kind(), share, readouts);
    }

    private static Diagnosis of(Kind kind, double share, List<Readout> readouts) {
        String through = Spelling.share(share);
        if (share >= FADING) {
            return new Diagnosis(Mood.OK, Phrase.of("verdict.passes"), readouts, Phrase.of("advice.passes", through));
        }
        if (share >= STOPPED) {
            String advice = kind == Kind.SIGMOID ? "advice.quarter" : "advice.fades";
            return new Diagnosis(Mood.WARN, "grad", Phrase.of("verdict.fades"), readouts, Phrase.of(advice, through));
        }
        if (kind == Kind.LEAKY || kind == Kind.PRELU) {
            return new Diagnosis(
                    Mood.WARN, "grad", Phrase.of("verdict.leaks"), readouts, Phrase.of("advice.leaks", through));
        }
        return new Diagnosis(
                Mood.BAD, "flat", Phrase.of("verdict.saturated"), readouts, Phrase.of("advice.saturated", through));
    }
}
