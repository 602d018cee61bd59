package justright.labs.augmentation;

import java.util.List;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Judges what the copies were worth, by the dev pictures on which the two models differ.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    /// A model that reads so many more of the copies as something else than of dev pictures says that they lie.
    private static final double LIES = 0.1;

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.snapshot().state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        if (!reading.isBegun()) {
            return NOTHING;
        }
        if (!reading.isOver()) {
            Phrase advice = Phrase.of("advice.training", Numbers.whole(AugmentationModel.HORIZON));
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.training"), errors(reading), advice);
        }
        if (reading.copier().isIdle()) {
            return new Diagnosis(Mood.INFO, Phrase.of("verdict.idle"), errors(reading), Phrase.of("advice.idle"));
        }
        return judged(reading, reading.gain());
    }

    private static Diagnosis judged(Reading reading, Difference gain) {
        if (!gain.isClear()) {
            Phrase advice = Phrase.of("advice.unclear", signed(gain.gain()), Numbers.points(gain.reach()));
            return new Diagnosis(Mood.WARN, Phrase.of("verdict.unclear"), errors(reading), advice).withIcon("info");
        }
        if (gain.gain() > 0) {
            Phrase advice = Phrase.of(
                    "advice.help",
                    Numbers.points(gain.gain()),
                    Numbers.whole(reading.few()),
                    Numbers.points(reading.gainOfLabels().gain()));
            return new Diagnosis(Mood.OK, Phrase.of("verdict.help"), errors(reading), advice);
        }
        String loss = Numbers.points(-gain.gain());
        boolean lies = reading.isJudged() && reading.sheet().misreadShare() > reading.dev(Lane.TWICE) + LIES;
        Phrase advice = lies
                ? Phrase.of("advice.lie", loss, Numbers.percent(reading.sheet().misreadShare(), 0))
                : Phrase.of("advice.hurt." + remedy(reading.copier()), loss);
        return new Diagnosis(Mood.BAD, Phrase.of("verdict.hurt"), errors(reading), advice).withIcon("close");
    }

    /// What may have made pictures that never come: strength, a flip, or either.
    private static String remedy(Copier copier) {
        if (!copier.isMirroring()) {
            return "bend";
        }
        return copier.isBending() ? "both" : "flip";
    }

    private static String signed(double gain) {
        return gain < 0 ? Numbers.points(gain) : "+" + Numbers.points(gain);
    }

    private static List<Readout> errors(Reading reading) {
        return List.of(
                readout("readout.copies", reading, Lane.COPIES, Readout.Line.DEV),
                readout("readout.plain", reading, Lane.PLAIN, Readout.Line.NONE),
                readout("readout.twice", reading, Lane.TWICE, Readout.Line.NONE));
    }

    private static Readout readout(String key, Reading reading, Lane lane, Readout.Line line) {
        return new Readout(
                Phrase.of(key, Numbers.whole(reading.labels(lane))), Numbers.percent(reading.dev(lane)), line);
    }
}
