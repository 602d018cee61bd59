package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import justright.training.BiasVariance;
import justright.training.Series;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Judgement;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Judges the model on screen by what else the run has to offer; says nothing of that before the student has stopped.
final class StoppingDiagnosis {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    private StoppingDiagnosis() {}

    static Diagnosis of(Reading reading) {
        if (reading.snapshot().state() instanceof TrainingState.Diverged(int step)) {
            Phrase advice = Phrase.of("advice.diverged", Numbers.whole(step + 1L));
            return new Diagnosis(Mood.DIVERGED, Phrase.of("verdict.diverged"), List.of(), advice);
        }
        return reading.stops().map(stops -> known(reading, stops)).orElseGet(() -> hidden(reading));
    }

    private static Diagnosis hidden(Reading reading) {
        if (reading.snapshot().furthest() == 0) {
            return NOTHING;
        }
        if (reading.isRevealing()) {
            Phrase advice = Phrase.of(
                    "advice.revealing", Numbers.whole(reading.stoppedAt()), Numbers.whole(StoppingModel.HORIZON));
            return info("verdict.revealing", reading, advice);
        }
        double lowest = reading.evaluations().stream()
                .mapToDouble(Evaluation::dev)
                .reduce(dev(reading), Math::min); // the present one may lie between two evaluations
        return info("verdict.choose", reading, Phrase.of("advice.choose", Numbers.percent(lowest)));
    }

    private static Diagnosis info(String verdict, Reading reading, Phrase advice) {
        return new Diagnosis(Mood.INFO, Phrase.of(verdict), errors(reading), advice);
    }

    private static Diagnosis known(Reading reading, Stops stops) {
        double loss = dev(reading) - stops.flag().dev();
        String points = Numbers.points(loss);
        String flag = Numbers.whole(stops.flag().step());
        if (loss <= Stops.ONE_POINT && isBiased(reading, stops.flag())) {
            Phrase advice = Phrase.of(
                    isPenalized(reading) ? "advice.biased" : "advice.biased.free",
                    Numbers.percent(stops.flag().train()));
            return new Diagnosis(Mood.WARN, Judgement.name(BiasVariance.Verdict.HIGH_BIAS), judged(reading), advice);
        }
        if (loss <= Stops.ONE_POINT) {
            return new Diagnosis(Mood.OK, Phrase.of("verdict.just-right"), judged(reading), good(reading, stops));
        }
        if (reading.step() < stops.flag().step()) {
            Phrase advice = Phrase.of("advice.early", points, flag);
            return new Diagnosis(Mood.WARN, Phrase.of("verdict.early"), judged(reading), advice);
        }
        Phrase advice = Phrase.of("advice.late", points, flag);
        return new Diagnosis(Mood.BAD, Phrase.of("verdict.late"), judged(reading), advice);
    }

    /// Whether even the best moment of the run has not learned what there is to learn.
    private static boolean isBiased(Reading reading, Evaluation flag) {
        OptionalDouble bayes = reading.examples().problem().bayes();
        return bayes.isPresent() && new BiasVariance(flag.train(), flag.dev(), bayes.getAsDouble()).isHighBias();
    }

    private static boolean isPenalized(Reading reading) {
        return reading.snapshot().hyperparameters().rule().penalty().lambda() > 0;
    }

    private static Phrase good(Reading reading, Stops stops) {
        if (!stops.risesAgain()) {
            return Phrase.of("advice.flat", Numbers.points(stops.loss(stops.last())));
        }
        String wait = Numbers.points(stops.loss(stops.last()));
        if (reading.step() != stops.flag().step()) {
            return Phrase.of("advice.near", Numbers.whole(stops.flag().step()), wait);
        }
        return stops.isMiddle()
                ? Phrase.of(
                        "advice.flag.middle",
                        Numbers.fixed(stops.flag().norm(), 1),
                        Numbers.fixed(stops.first().norm(), 1),
                        Numbers.fixed(stops.last().norm(), 1))
                : Phrase.of("advice.flag", wait);
    }

    private static double dev(Reading reading) {
        return reading.measures().get(Series.DEV_ERROR);
    }

    private static List<Readout> errors(Reading reading) {
        return Judgement.errors(reading.measures().get(Series.TRAIN_ERROR), dev(reading), OptionalDouble.empty());
    }

    /// With what fresh examples say, now that nothing is to be chosen any more.
    private static List<Readout> judged(Reading reading) {
        List<Readout> all = new ArrayList<>(errors(reading));
        String fresh = Numbers.percent(reading.measures().get(Series.TEST_ERROR));
        all.add(new Readout(Phrase.of("readout.fresh"), fresh, Readout.Line.TEST));
        return all;
    }
}
