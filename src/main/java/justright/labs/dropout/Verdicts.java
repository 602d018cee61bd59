package justright.labs.dropout;

import java.util.List;
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

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        if (reading.step() == 0) {
            return NOTHING;
        }
        if (reading.candidate().isSecret()) {
            Phrase name = Phrase.of("verdict.candidate", reading.candidate().name());
            return new Diagnosis(Mood.INFO, name, readouts(reading), Phrase.of("advice.candidate"));
        }
        if (reading.testTime() == TestTime.DROPOUT) {
            return leftOn(reading);
        }
        BiasVariance judged = reading.biasVariance();
        Phrase advice = advice(reading, judged);
        return new Diagnosis(
                Judgement.mood(judged.verdict()), Judgement.name(judged.verdict()), readouts(reading), advice);
    }

    private static Diagnosis diagnosis(Mood mood, String verdict, Reading reading, Phrase advice) {
        return new Diagnosis(mood, Phrase.of(verdict), readouts(reading), advice);
    }

    private static List<Readout> readouts(Reading reading) {
        Readout train = new Readout(Phrase.of("readout.train"), Numbers.percent(reading.train()), Readout.Line.TRAIN);
        Readout dev = new Readout(Phrase.of("readout.dev"), Numbers.percent(reading.dev()), Readout.Line.DEV);
        Readout twin = new Readout(Phrase.of("readout.twin"), Numbers.percent(reading.twinDev()), Readout.Line.GHOST);
        return List.of(train, dev, twin);
    }

    /// Test time done wrong.
    private static Diagnosis leftOn(Reading reading) {
        if (!reading.drops()) {
            return diagnosis(Mood.INFO, "verdict.left-on", reading, Phrase.of("advice.left-on.nothing"));
        }
        if (Double.isNaN(reading.spread())) {
            return diagnosis(Mood.WARN, "verdict.left-on", reading, Phrase.of("advice.left-on"))
                    .withIcon("info");
        }
        Readout right = new Readout(Phrase.of("readout.dev"), Numbers.percent(reading.dev()), Readout.Line.DEV);
        Readout wrong =
                new Readout(Phrase.of("readout.left-on"), Numbers.percent(reading.devLeftOn()), Readout.Line.NONE);
        Phrase advice = Phrase.of("advice.left-on.spread", Numbers.fixed(reading.spread(), 2));
        return new Diagnosis(Mood.WARN, Phrase.of("verdict.left-on"), List.of(right, wrong), advice).withIcon("info");
    }

    private static Phrase advice(Reading reading, BiasVariance judged) {
        if (reading.keepInput() < Knobs.LEAST_INPUT) {
            return Phrase.of("advice.input", Numbers.fixed(reading.keepInput(), 2));
        }
        if (reading.settled() < Reading.SETTLED) {
            return early(reading);
        }
        if (!reading.drops()) {
            return reading.dropped() ? switchedOff(reading) : without(judged);
        }
        return with(reading, judged);
    }

    private static Phrase early(Reading reading) {
        String made = Numbers.whole(reading.settled());
        return Phrase.of(reading.drops() ? "advice.early.on" : "advice.early.off", made);
    }

    /// Dropout was on for a while.
    private static Phrase switchedOff(Reading reading) {
        String difference = Numbers.points(Math.abs(reading.removed()));
        return Phrase.of(
                Math.abs(reading.removed()) < Reading.EQUAL
                        ? "advice.off.equal"
                        : reading.removed() > 0 ? "advice.off.below" : "advice.off.above",
                difference);
    }

    /// No unit was ever dropped.
    private static Phrase without(BiasVariance judged) {
        return switch (judged.verdict()) {
            case HIGH_VARIANCE, BOTH -> Phrase.of("advice.without.variance", Numbers.points(judged.variance()));
            case HIGH_BIAS -> Phrase.of("advice.without.bias", Numbers.points(judged.bias()));
            case NEITHER -> Phrase.of("advice.without.good");
        };
    }

    private static Phrase with(Reading reading, BiasVariance judged) {
        String difference = Numbers.points(Math.abs(reading.removed()));
        String effect =
                Math.abs(reading.removed()) < Reading.EQUAL ? "equal" : reading.removed() > 0 ? "removed" : "added";
        String rest = switch (judged.verdict()) {
            case HIGH_VARIANCE -> "variance";
            case HIGH_BIAS, BOTH -> "bias";
            case NEITHER -> "good";
        };
        return Phrase.of("advice.with." + effect + "." + rest, difference, Numbers.whole(reading.strongest()));
    }
}
