package justright.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import justright.training.BiasVariance;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// How a verdict on bias and variance is tinted and named, and the errors that it rests on.
public final class Judgement {

    private Judgement() {}

    public static Mood mood(BiasVariance.Verdict verdict) {
        return switch (verdict) {
            case HIGH_BIAS -> Mood.WARN;
            case HIGH_VARIANCE, BOTH -> Mood.BAD;
            case NEITHER -> Mood.OK;
        };
    }

    public static Phrase name(BiasVariance.Verdict verdict) {
        return Phrase.of(
                switch (verdict) {
                    case HIGH_BIAS -> "verdict.high-bias";
                    case HIGH_VARIANCE -> "verdict.high-variance";
                    case BOTH -> "verdict.both";
                    case NEITHER -> "verdict.just-right";
                });
    }

    /// Train and dev error, and the Bayes error where it is known.
    public static List<Readout> errors(double train, double dev, OptionalDouble bayes) {
        List<Readout> readouts = new ArrayList<>();
        readouts.add(new Readout(Phrase.of("readout.train"), Numbers.percent(train), Readout.Line.TRAIN));
        readouts.add(new Readout(Phrase.of("readout.dev"), Numbers.percent(dev), Readout.Line.DEV));
        bayes.ifPresent(error ->
                readouts.add(new Readout(Phrase.of("readout.bayes"), Numbers.percent(error), Readout.Line.BAYES)));
        return readouts;
    }
}
