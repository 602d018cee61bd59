package justright.labs.biasvariance;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.ui.text.Numbers;

/// Questions about bias and variance, each answered by the runs that it starts.
final class BiasVarianceChallenges {

    static final String LOW = "low-bayes";
    static final String HIGH = "high-bayes";
    static final String DATA = "more-data";
    static final String BLUR = "blur";
    static final String WORST = "worst";

    /// An error that changes by less counts as unchanged.
    private static final double ONE_POINT = 0.01;

    private static final double REMEDY = 4;
    private static final List<String> REMEDIES = List.of("lower", "raise");
    private static final List<String> VERDICTS = List.of("high-bias", "high-variance", "both", "neither");

    private BiasVarianceChallenges() {}

    /// A large network that stands at 8 % and 10 %.
    private record Patient(String noise, double lambda, long seed) {

        static final Patient BIASED = new Patient("0.154", 5, 24);
        static final Patient WILD = new Patient("0.283", 0.4, 40);

        Map<String, String> settings(double otherLambda) {
            return Map.of("model", "large", "examples", "200", "noise", noise, "lambda", Double.toString(otherLambda));
        }
    }

    static List<Challenge> of(BiasVarianceModel model) {
        return List.of(
                new Question(LOW, REMEDIES, done -> treat(model, Patient.BIASED, done)),
                new Question(HIGH, REMEDIES, done -> treat(model, Patient.WILD, done)),
                new Question(DATA, List.of("falls", "stays", "rises"), done -> moreData(model, done)),
                new Question(BLUR, VERDICTS, done -> blur(model, done)),
                new Question(WORST, VERDICTS, done -> worst(model, done)));
    }

    /// The patient, then the same with λ ÷ 4, then with λ × 4.
    private static void treat(BiasVarianceModel model, Patient patient, Consumer<Challenge.Outcome> done) {
        double lambda = patient.lambda();
        model.trial(
                patient.settings(lambda),
                patient.seed(),
                before -> model.trial(
                        patient.settings(lambda / REMEDY),
                        patient.seed(),
                        lowered -> model.trial(patient.settings(lambda * REMEDY), patient.seed(), raised -> {
                            BiasVariance sick = errors(before, Panel.YOURS);
                            double less = errors(lowered, Panel.YOURS).dev();
                            double more = errors(raised, Panel.YOURS).dev();
                            done.accept(Challenge.Outcome.of(
                                    less < more ? "lower" : "raise",
                                    Numbers.percent(sick.train()),
                                    Numbers.percent(sick.dev()),
                                    Numbers.percent(sick.optimum()),
                                    Numbers.percent(less),
                                    Numbers.percent(more)));
                        })));
    }

    private static void moreData(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(
                Map.of(),
                few -> model.trial(Map.of("examples", "2000"), many -> {
                    double before = errors(few, Panel.SIMPLE).dev();
                    double after = errors(many, Panel.SIMPLE).dev();
                    double change = after - before;
                    done.accept(Challenge.Outcome.of(
                            change > ONE_POINT ? "rises" : change < -ONE_POINT ? "falls" : "stays",
                            Numbers.percent(before),
                            Numbers.percent(after),
                            Numbers.percent(errors(few, Panel.WILD).dev()),
                            Numbers.percent(errors(many, Panel.WILD).dev())));
                }));
    }

    private static void blur(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(
                Map.of(),
                clear -> model.trial(Map.of("noise", "0.3"), blurred -> {
                    BiasVariance before = errors(clear, Panel.RIGHT);
                    BiasVariance after = errors(blurred, Panel.RIGHT);
                    done.accept(Challenge.Outcome.of(
                            Advice.verdict(after),
                            Numbers.percent(before.train()),
                            Numbers.percent(after.train()),
                            Numbers.percent(before.optimum()),
                            Numbers.percent(after.optimum())));
                }));
    }

    private static void worst(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(Map.of("worst-case", "true"), end -> {
            BiasVariance judged = errors(end, Panel.YOURS);
            done.accept(Challenge.Outcome.of(
                    Advice.verdict(judged),
                    Numbers.percent(judged.train()),
                    Numbers.percent(judged.dev()),
                    Numbers.percent(judged.optimum()),
                    Numbers.pointsBetween(judged.optimum(), judged.train()),
                    Numbers.pointsBetween(judged.train(), judged.dev())));
        });
    }

    private static BiasVariance errors(Moment<Hyperparameters, Quartet, QuartetPicture> end, Panel panel) {
        Snapshot<Hyperparameters, Quartet> snapshot = end.snapshot();
        return new BiasVariance(
                snapshot.measures().get(panel.trainError()),
                snapshot.measures().get(panel.devError()),
                snapshot.frame().problem().bayes().orElse(0));
    }
}
