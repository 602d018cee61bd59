package justright.labs.trainingloop;

import java.util.List;
import justright.lab.Moment;
import justright.training.Hyperparameters;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what the next update does: to its batch, and to all examples.
final class LoopDiagnosis {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.starting"), List.of(), Phrase.of("advice.starting"));

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private LoopDiagnosis() {}

    static Diagnosis of(Moment<Hyperparameters, LoopFrame, LoopPicture> now) {
        if (now.snapshot().state() instanceof TrainingState.Diverged) {
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), Phrase.of("advice.diverged"));
        }
        NextUpdate next = now.picture().next();
        if (next.batchAfter() == next.batchBefore()) {
            return say(Mood.INFO, "flat", now.picture());
        }
        if (!(next.batchAfter() < next.batchBefore())) {
            return say(Mood.BAD, "overshoots", now.picture()).withIcon("up");
        }
        if (!(next.allAfter() <= next.allBefore())) {
            return say(Mood.WARN, "batch-only", now.picture()).withIcon("info");
        }
        return say(Mood.OK, "downhill", now.picture());
    }

    private static Diagnosis say(Mood mood, String verdict, LoopPicture picture) {
        NextUpdate next = picture.next();
        String batch = Numbers.whole(picture.batchSize());
        String all = Numbers.whole(picture.examples().size());
        return new Diagnosis(
                mood,
                Phrase.of("verdict." + verdict),
                List.of(
                        readout("readout.batch", batch, next.batchBefore(), next.batchAfter()),
                        readout("readout.all", all, next.allBefore(), next.allAfter())),
                Phrase.of("advice." + verdict));
    }

    private static Readout readout(String name, String count, double before, double after) {
        return new Readout(Phrase.of(name, count), change(before, after), Readout.Line.NONE);
    }

    /// With as many decimals as it takes to see the change, three to six.
    static String change(double before, double after) {
        int decimals = FEWEST;
        while (decimals < MOST
                && before != after
                && Numbers.fixed(before, decimals).equals(Numbers.fixed(after, decimals))) {
            decimals++;
        }
        return Numbers.fixed(before, decimals) + " → " + Numbers.fixed(after, decimals);
    }
}
