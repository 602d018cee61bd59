package justright.labs.curveclinic;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.BiasVariance;
import justright.ui.text.Numbers;

/// What is asked before it is shown; each answer is a patient really treated.
final class ClinicChallenges {

    static final String PLATEAU = "plateau";
    static final String EXAMPLES = "examples";
    static final String LABELS = "labels";

    /// Patients by their seed.
    static final long FLAT = 19;

    static final long GAP = 30;
    static final long SMALL = 31;
    static final long DELIVERY = 6;

    /// As little of the run as a healthy one needs to move.
    private static final double GONE = 0.02;

    private static final double LESS = 0.75;
    private static final double SAME = 0.02;

    private ClinicChallenges() {}

    static List<Challenge> of(CurveClinicModel model) {
        return List.of(
                new Question(PLATEAU, List.of("same", "shorter", "gone"), done -> plateau(model, done)),
                new Question(EXAMPLES, List.of("gap", "no-gap", "both", "neither"), done -> examples(model, done)),
                new Question(LABELS, List.of("below", "level", "above"), done -> labels(model, done)));
    }

    private static Map<String, String> named(Cause cause) {
        return Map.of("named", cause.key());
    }

    private static Map<String, String> treated(Cause cause, String knob, String factor) {
        return Map.of("named", cause.key(), knob, factor);
    }

    private static Course course(Moment<Regimen, Case, Double> end) {
        return Course.of(end.snapshot());
    }

    private static BiasVariance errors(Moment<Regimen, Case, Double> end) {
        return course(end).end(end.picture());
    }

    /// First weights three times as large where J is flat at first.
    private static void plateau(CurveClinicModel model, Consumer<Outcome> done) {
        model.run(named(Cause.POOR_START), FLAT, sick -> {
            double before = course(sick).flat();
            model.run(treated(Cause.POOR_START, "start", "3"), FLAT, end -> {
                double after = course(end).flat();
                String option = after <= GONE ? "gone" : after < LESS * before ? "shorter" : "same";
                done.accept(Outcome.of(option, Numbers.percent(before, 0), Numbers.percent(after, 0)));
            });
        });
    }

    /// As many examples as are to be had, for a patient with a gap and for one without.
    private static void examples(CurveClinicModel model, Consumer<Outcome> done) {
        model.run(
                named(Cause.CAPACITY),
                SMALL,
                line -> model.run(
                        treated(Cause.CAPACITY, "examples", "100"),
                        SMALL,
                        lineFed -> model.run(
                                named(Cause.OVERFITTING),
                                GAP,
                                gap -> model.run(
                                        treated(Cause.OVERFITTING, "examples", "100"),
                                        GAP,
                                        gapFed -> done.accept(examples(
                                                errors(gap), errors(gapFed), errors(line), errors(lineFed)))))));
    }

    private static Outcome examples(BiasVariance gap, BiasVariance gapFed, BiasVariance line, BiasVariance lineFed) {
        boolean gapHelped = gapFed.dev() < gap.dev() - SAME;
        boolean lineHelped = lineFed.dev() < line.dev() - SAME;
        String option = gapHelped ? lineHelped ? "both" : "gap" : lineHelped ? "no-gap" : "neither";
        return Outcome.of(
                option,
                Numbers.percent(gap.dev()),
                Numbers.percent(gapFed.dev()),
                Numbers.percent(line.dev()),
                Numbers.percent(lineFed.dev()));
    }

    /// Where a delivery of the train labels is wrong and the dev labels are not.
    private static void labels(CurveClinicModel model, Consumer<Outcome> done) {
        model.run(named(Cause.WRONG_LABELS), DELIVERY, end -> {
            BiasVariance errors = errors(end);
            double apart = errors.variance();
            String option = apart < -SAME ? "below" : apart > SAME ? "above" : "level";
            done.accept(Outcome.of(option, Numbers.percent(errors.train()), Numbers.percent(errors.dev())));
        });
    }
}
