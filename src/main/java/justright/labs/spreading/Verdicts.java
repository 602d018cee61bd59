package justright.labs.spreading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what a reading means, and one thing to try.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.nothing"));

    /// Dropout counts as harmful if it raises the dev loss by this factor.
    private static final double WORSE = 1.1;

    private static final double LEANING = 0.3;

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        if (reading.state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        if (reading.step() == 0) {
            return atStart(reading);
        }
        if (reading.lost() >= 0) {
            return failed(reading);
        }
        if (reading.picture().rule().keepProb() == 1) {
            return says(Mood.INFO, "certain", reading, Phrase.of("advice.certain"));
        }
        if (!reading.isSettled()) {
            return says(Mood.INFO, "underway", reading, leaning("advice.inputs", reading));
        }
        if (reading.spec().news() != News.SAME) {
            return otherNews(reading);
        }
        return reading.isSameSize() ? comparison(reading) : difference(reading);
    }

    private static Diagnosis atStart(Reading reading) {
        Bet start = reading.picture().frame().start();
        boolean leans = start.share(0) > LEANING;
        String advice = reading.spec().news() == News.SAME ? "advice.leaning" : "advice.leaning-other";
        return says(Mood.INFO, leans ? "leaning" : "even", reading, Phrase.of(leans ? advice : "advice.even"));
    }

    /// Over how many inputs the bet is spread, with dropout and without.
    private static Phrase leaning(String key, Reading reading) {
        return Phrase.of(key, inputs(reading, Remedy.DROPOUT), inputs(reading, Remedy.NONE));
    }

    /// What is left of the answers while an input reads 0.
    private static Diagnosis failed(Reading reading) {
        Phrase verdict = Phrase.of("verdict.failed." + (reading.lost() + 1));
        return new Diagnosis(Mood.INFO, verdict, losses(reading), leaning("advice.inputs", reading));
    }

    /// Where the inputs do not carry the same news, leaning may be right.
    private static Diagnosis otherNews(Reading reading) {
        boolean worse = reading.loss(Remedy.DROPOUT) > WORSE * reading.loss(Remedy.NONE);
        return new Diagnosis(
                        worse ? Mood.WARN : Mood.INFO,
                        Phrase.of(worse ? "verdict.leaning-right" : "verdict.other-news"),
                        losses(reading),
                        leaning(worse ? "advice.leaning-right" : "advice.inputs", reading))
                .withIcon("info");
    }

    private static Diagnosis difference(Reading reading) {
        return says(
                Mood.WARN,
                "differ",
                reading,
                Phrase.of(
                        "advice.differ",
                        Numbers.brief(reading.picture().prices().factor()),
                        inputs(reading, Remedy.DROPOUT),
                        inputs(reading, Remedy.L2)));
    }

    private static Diagnosis comparison(Reading reading) {
        if (reading.isMatched()) {
            Phrase advice =
                    Phrase.of("advice.matched", Numbers.fixed(reading.picture().distance(), 3));
            return says(Mood.OK, "matched", reading, advice);
        }
        return switch (reading.pull()) {
            case LESS -> says(Mood.INFO, "less", reading, norms("advice.less", reading));
            case MORE -> says(Mood.INFO, "more", reading, norms("advice.more", reading));
            case ALIKE -> says(Mood.INFO, "alike", reading, Phrase.of("advice.alike"));
        };
    }

    private static Phrase norms(String key, Reading reading) {
        return Phrase.of(key, norm(reading, Remedy.L2), norm(reading, Remedy.DROPOUT));
    }

    private static String norm(Reading reading, Remedy remedy) {
        return Numbers.fixed(reading.bet(remedy).squaredNorm(), 2);
    }

    private static String inputs(Reading reading, Remedy remedy) {
        return Numbers.fixed(reading.bet(remedy).inputs(), 1);
    }

    private static Diagnosis says(Mood mood, String verdict, Reading reading, Phrase advice) {
        Diagnosis diagnosis = new Diagnosis(mood, Phrase.of("verdict." + verdict), norms(reading), advice);
        return mood == Mood.WARN ? diagnosis.withIcon("info") : diagnosis;
    }

    /// ‖w‖² of all three.
    private static List<Readout> norms(Reading reading) {
        return readouts("readout.", remedy -> norm(reading, remedy));
    }

    /// The dev loss of all three, without the input that has failed.
    private static List<Readout> losses(Reading reading) {
        return readouts("readout.loss.", remedy -> Numbers.fixed(reading.loss(remedy), 3));
    }

    private static List<Readout> readouts(String key, Function<Remedy, String> number) {
        return Stream.of(Remedy.values())
                .map(remedy -> new Readout(Phrase.of(key + remedy.key()), number.apply(remedy), Readout.Line.NONE))
                .toList();
    }
}
