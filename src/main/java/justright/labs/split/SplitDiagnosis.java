package justright.labs.split;

import java.util.ArrayList;
import java.util.List;
import justright.engine.probe.Confidence;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what a reading means: first what is wrong with the target, then with honesty, then with size.
final class SplitDiagnosis {

    /// Before the first model has been tried.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.trying"), List.of(), Phrase.of("advice.trying"));

    /// More than so many times what is needed is waste, if train would notice it.
    private static final int PLENTY = 4;

    private static final double SCARCE = 0.9;

    /// A test error known no better than this, as a standard error, says little about the model.
    private static final double VAGUE = 0.01;

    private SplitDiagnosis() {}

    static Diagnosis of(Reading reading) {
        Question question = reading.question();
        if (!question.sources().isRightTarget()) {
            return target(reading);
        }
        if (!question.hasTest() && question.models() == 1) {
            return say(Mood.INFO, "single", reading);
        }
        if (!question.hasTest()) {
            return say(
                    Mood.WARN,
                    "no-test",
                    reading,
                    Numbers.percent(reading.contest().chosen().dev()));
        }
        int opened = reading.contest().opened().size();
        if (opened > 1) {
            return say(Mood.WARN, "worn", reading, Numbers.whole(opened));
        }
        return opened == 1 ? size(reading) : closed(reading);
    }

    private static Diagnosis target(Reading reading) {
        boolean moves = !reading.question().sources().isOneTarget()
                && reading.question().hasTest();
        if (moves) {
            return say(Mood.BAD, "moving", reading);
        }
        return say(Mood.BAD, "wrong", reading);
    }

    private static Diagnosis closed(Reading reading) {
        Forecast forecast = reading.forecast();
        if (!forecast.tellsApart()) {
            return small(reading);
        }
        if (reading.question().models() == 1) {
            return say(Mood.INFO, "untested", reading);
        }
        return say(
                Mood.INFO,
                "closed",
                reading,
                Numbers.whole(reading.contest().tried().size()));
    }

    private static Diagnosis size(Reading reading) {
        Question question = reading.question();
        long needed = Forecast.needed(reading.forecast().gap());
        if (!reading.forecast().tellsApart()) {
            return small(reading);
        }
        long test = question.sets().test();
        double error = Confidence.standardError(Forecast.ERROR, test);
        if (error > VAGUE) {
            return say(Mood.WARN, "small-test", reading, Numbers.whole(test), Numbers.points(Confidence.Z_95 * error));
        }
        boolean plenty = question.sets().dev() > PLENTY * needed;
        boolean noticed = question.sets().train() < SCARCE * question.sets().total();
        if (plenty && noticed) {
            return say(Mood.INFO, "plenty", reading, Numbers.whole(needed));
        }
        return say(Mood.OK, "right", reading, RightShare.of(reading.forecast()));
    }

    private static Diagnosis small(Reading reading) {
        Forecast forecast = reading.forecast();
        return say(
                Mood.WARN,
                "small",
                reading,
                Numbers.percent(Forecast.ERROR),
                Numbers.percent(Forecast.ERROR + forecast.gap()),
                RightShare.of(forecast));
    }

    private static Diagnosis say(Mood mood, String verdict, Reading reading, Object... arguments) {
        return new Diagnosis(
                mood, Phrase.of("verdict." + verdict), readouts(reading), Phrase.of("advice." + verdict, arguments));
    }

    private static List<Readout> readouts(Reading reading) {
        Contest contest = reading.contest();
        List<Readout> readouts = new ArrayList<>();
        Tried told = contest.reported();
        readouts.add(new Readout(Phrase.of("readout.dev"), Numbers.percent(told.dev()), Readout.Line.DEV));
        if (reading.isOpened()) {
            readouts.add(new Readout(Phrase.of("readout.test"), Numbers.percent(told.test()), Readout.Line.TEST));
        }
        if (reading.revealed()) {
            readouts.add(new Readout(Phrase.of("readout.truth"), Numbers.percent(told.truth()), Readout.Line.NONE));
        }
        return readouts;
    }
}
