package justright.labs.normalizing;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import justright.engine.probe.Curvature;
import justright.training.TrainingState;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.reading.Readout.Line;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// What the state means: a round bowl, a long valley, or a descent that climbs out.
final class NormalizingDiagnosis {

    /// Up to this condition number a bowl counts as round.
    static final double ROUND = 5;

    private static final String NEVER = "∞";
    private static final long COUNTED_EXACTLY = 100_000;

    private NormalizingDiagnosis() {}

    static Diagnosis nothing() {
        return new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.nothing"));
    }

    static Diagnosis of(TwinPicture picture, TrainingState state) {
        if (picture.step() == 0 && picture.problem().isInformative()) {
            return unsolved(picture);
        }
        return new Diagnosis(mood(picture, state), verdict(picture, state), readouts(picture), advice(picture, state));
    }

    /// Before the first step nothing gives away which descent arrives first.
    private static Diagnosis unsolved(TwinPicture picture) {
        return new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), kappas(picture), Phrase.of("advice.unsolved"));
    }

    private static boolean isDiverged(TwinPicture picture, TrainingState state) {
        TwinFrame frame = picture.frame();
        return state instanceof TrainingState.Diverged
                || frame.raw().isLost()
                || frame.prepared().isLost();
    }

    private static boolean isRound(TwinPicture picture) {
        return picture.problem().prepared().curvature().conditionNumber() <= ROUND;
    }

    private static Mood mood(TwinPicture picture, TrainingState state) {
        if (isDiverged(picture, state)) {
            return Mood.DIVERGED;
        }
        return isRound(picture) ? Mood.OK : Mood.WARN;
    }

    private static Phrase verdict(TwinPicture picture, TrainingState state) {
        if (isDiverged(picture, state)) {
            return Phrase.of("verdict.diverged");
        }
        if (!picture.problem().isInformative()) {
            return Phrase.of("verdict.constant");
        }
        return Phrase.of(isRound(picture) ? "verdict.round" : "verdict.valley");
    }

    /// The steps first: where there is no room, the last go.
    private static List<Readout> readouts(TwinPicture picture) {
        Readout steps = new Readout(
                Phrase.of("readout.steps"),
                steps(picture.rawSteps(), picture) + " → " + steps(picture.preparedSteps(), picture),
                Line.NONE);
        return Stream.concat(Stream.of(steps), kappas(picture).stream()).toList();
    }

    private static List<Readout> kappas(TwinPicture picture) {
        Problem problem = picture.problem();
        return List.of(
                new Readout(Phrase.of("readout.kappa.raw"), kappa(problem.raw()), Line.NONE),
                new Readout(Phrase.of("readout.kappa." + stepName(problem)), kappa(problem.prepared()), Line.NONE));
    }

    private static Phrase advice(TwinPicture picture, TrainingState state) {
        Problem problem = picture.problem();
        if (isDiverged(picture, state)) {
            boolean raw = !picture.frame().prepared().isLost()
                    || picture.frame().raw().isLost();
            Terrain lost = raw ? problem.raw() : problem.prepared();
            TwinRule rule = picture.survey().rule();
            return Phrase.of(
                    rule.isPlain() ? "advice.diverged" : "advice.diverged.other",
                    number(raw ? rule.raw() : rule.prepared()),
                    number(lost.curvature().largestStableLearningRate()));
        }
        if (!problem.isInformative()) {
            return Phrase.of("advice.constant");
        }
        if (isRound(picture)) {
            boolean already = problem.raw().curvature().conditionNumber() <= ROUND;
            return Phrase.of(already ? "advice.already" : "advice.round");
        }
        return Phrase.of("advice.valley." + stepName(problem));
    }

    /// The picture in words, for a screen reader.
    static Phrase describe(TwinPicture picture, Statistics statistics) {
        Problem problem = picture.problem();
        TwinRule rule = picture.survey().rule();
        return Phrase.of(
                "description",
                kappa(problem.raw()),
                kappa(problem.prepared()),
                Phrase.of("step." + stepName(problem)),
                number(rule.raw()),
                number(rule.prepared()),
                Numbers.whole(picture.step()),
                number(Math.max(0, picture.frame().raw().excess())),
                number(Math.max(0, picture.frame().prepared().excess())),
                steps(picture.rawSteps(), picture),
                steps(picture.preparedSteps(), picture),
                Numbers.percent(picture.devError(statistics)));
    }

    /// `raw`, `centred` or `normalized`, as in text keys.
    static String stepName(Problem problem) {
        return problem.choice().step().name().toLowerCase(java.util.Locale.ROOT);
    }

    static String kappa(Terrain terrain) {
        Curvature curvature = terrain.curvature();
        double kappa = curvature.conditionNumber();
        return kappa < 10 ? Numbers.fixed(kappa, 1) : kappa < 1000 ? Numbers.fixed(kappa, 0) : number(kappa, 2);
    }

    /// Two or three digits, as short as the eye needs.
    static String number(double value) {
        return number(value, 3);
    }

    /// Two decimals where that says something.
    static String tidy(double value) {
        return Math.abs(value) < 1000 ? Numbers.fixed(value, 2) : Numbers.fixed(value, 0);
    }

    private static String number(double value, int digits) {
        return Numbers.significant(value, digits);
    }

    /// A count of steps; more than were made if it was neither foretold nor reached.
    static String steps(OptionalLong steps, TwinPicture picture) {
        if (steps.isPresent()) {
            long count = steps.getAsLong();
            return count < COUNTED_EXACTLY ? Numbers.whole(count) : number((double) count, 2);
        }
        return picture.survey().rule().isPlain() ? NEVER : "> " + Numbers.whole(picture.step());
    }
}
