package justright.labs.gradientcheck;

import java.util.List;
import java.util.OptionalInt;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what a check means, and one thing to try. While a hidden bug is hunted, nothing here gives it away.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.wait"));

    /// Below this ε rounding weighs more than anything else.
    private static final double SMALL_STEP = 1e-6;

    /// Up to this ε a kink that is crossed is where θ is.
    private static final double FINE_STEP = 1e-5;

    private static final String BUG_ICON = "bug";

    private Verdicts() {}

    static Diagnosis of(Reading now) {
        if (now.state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        return switch (now.finding()) {
            case GOOD -> good(now);
            case LOOK_AGAIN -> say(now, Mood.WARN, "verdict.look-again", between(now, "advice.look-again"));
            case SUSPICIOUS ->
                say(now, Mood.WARN, "verdict.suspicious", wrong(now)).withIcon(BUG_ICON);
            case BUG -> say(now, Mood.BAD, "verdict.bug", wrong(now)).withIcon(BUG_ICON);
            case TOO_FLAT ->
                say(
                        now,
                        Mood.INFO,
                        "verdict.too-flat",
                        Phrase.of(
                                now.conditions().epsilon() < SMALL_STEP ? "advice.too-flat.step" : "advice.too-flat",
                                Spelling.power(now.checks().now().check().noiseFloor())));
            case KINK_CROSSED ->
                say(
                        now,
                        Mood.WARN,
                        "verdict.kink",
                        Phrase.of(
                                now.conditions().epsilon() > FINE_STEP ? "advice.kink" : "advice.kink.here",
                                Numbers.whole(now.checks().now().check().kinks())));
            case COARSE -> say(now, Mood.WARN, "verdict.coarse", Phrase.of("advice.coarse"));
            case UNFROZEN -> say(now, Mood.WARN, "verdict.unfrozen", Phrase.of("advice.unfrozen"));
            case NOT_FINITE -> say(now, Mood.DIVERGED, "verdict.not-finite", Phrase.of("advice.not-finite"));
        };
    }

    /// The ratio is small: that says something about this place, these data and the lines that ran.
    private static Diagnosis good(Reading now) {
        if (now.checks().now().over() > 0) {
            return say(now, Mood.WARN, "verdict.look-again", between(now, "advice.look-again"));
        }
        if (now.isRepaired()) {
            return say(now, Mood.OK, "verdict.repaired", again(now, "advice.repaired", "advice.repaired.trained"));
        }
        if (now.bug().isEmpty()) {
            return say(now, Mood.OK, "verdict.good", again(now, "advice.good", "advice.good.trained"));
        }
        if (now.hides()) {
            return say(now, Mood.WARN, "verdict.no-sign", Phrase.of("advice.no-sign"));
        }
        return now.isActive()
                ? say(now, Mood.WARN, "verdict.asleep", Phrase.of("advice.asleep"))
                : say(now, Mood.INFO, "verdict.not-run", Phrase.of("advice.not-run"));
    }

    /// Before training, to check again later; after it, that it was done.
    private static Phrase again(Reading now, String before, String after) {
        return now.step() == 0 ? Phrase.of(before) : Phrase.of(after, Numbers.whole(now.step()));
    }

    private static Phrase between(Reading now, String key) {
        OptionalInt layer = now.checks().now().highestWrongLayer();
        if (layer.isEmpty()) {
            return Phrase.of(now.whole() ? key : "advice.unscaled");
        }
        return now.hides() ? Phrase.of("advice.part") : Phrase.of("advice.highest", Numbers.whole(layer.getAsInt()));
    }

    private static Phrase wrong(Reading now) {
        OptionalInt layer = now.checks().now().highestWrongLayer();
        if (layer.isEmpty()) {
            return Phrase.of("advice.unscaled");
        }
        if (now.hides()) {
            return Phrase.of("advice.hunt");
        }
        String highest = Numbers.whole(layer.getAsInt());
        return Phrase.of(
                now.hunt() == Hunt.ANSWERED && now.backprop() == Backprop.HIDDEN ? "advice.repair" : "advice.highest",
                highest);
    }

    private static Diagnosis say(Reading now, Mood mood, String verdict, Phrase advice) {
        Examination check = now.checks().now();
        Readout judged = new Readout(
                Phrase.of(now.whole() ? "readout.ratio" : "readout.difference"),
                Spelling.power(now.judged()),
                Readout.Line.NONE);
        if (!check.finding().isByRatio()) {
            return new Diagnosis(mood, Phrase.of(verdict), List.of(judged), advice); // no component is judged either
        }
        Readout over = new Readout(
                Phrase.of("readout.over"), check.over() + " / " + check.check().parameters(), Readout.Line.NONE);
        return new Diagnosis(mood, Phrase.of(verdict), List.of(judged, over), advice);
    }
}
