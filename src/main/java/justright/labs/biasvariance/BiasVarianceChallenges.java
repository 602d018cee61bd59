package justright.labs.biasvariance;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Moment;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Snapshot;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

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

    /// A question whose runs are `ask`.
    private record Question(String id, List<String> options, Consumer<Consumer<Outcome>> ask) implements Challenge {

        @Override
        public void run(Consumer<Outcome> whenDone) {
            ask.accept(whenDone);
        }
    }

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
                new Question(LOW, REMEDIES, done -> treat(model, LOW, Patient.BIASED, done)),
                new Question(HIGH, REMEDIES, done -> treat(model, HIGH, Patient.WILD, done)),
                new Question(DATA, List.of("falls", "stays", "rises"), done -> moreData(model, done)),
                new Question(BLUR, VERDICTS, done -> blur(model, done)),
                new Question(WORST, VERDICTS, done -> worst(model, done)));
    }

    /// The patient, then the same with λ ÷ 4, then with λ × 4.
    private static void treat(BiasVarianceModel model, String id, Patient patient, Consumer<Challenge.Outcome> done) {
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
                            report(
                                    done,
                                    id,
                                    less < more ? "lower" : "raise",
                                    Numbers.percent(sick.train()),
                                    Numbers.percent(sick.dev()),
                                    Numbers.percent(sick.optimum()),
                                    Numbers.percent(less),
                                    Numbers.percent(more));
                        })));
    }

    private static void moreData(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(
                Map.of(),
                few -> model.trial(Map.of("examples", "2000"), many -> {
                    double before = errors(few, Panel.SIMPLE).dev();
                    double after = errors(many, Panel.SIMPLE).dev();
                    double change = after - before;
                    report(
                            done,
                            DATA,
                            change > ONE_POINT ? "rises" : change < -ONE_POINT ? "falls" : "stays",
                            Numbers.percent(before),
                            Numbers.percent(after),
                            Numbers.percent(errors(few, Panel.WILD).dev()),
                            Numbers.percent(errors(many, Panel.WILD).dev()));
                }));
    }

    private static void blur(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(
                Map.of(),
                clear -> model.trial(Map.of("noise", "0.3"), blurred -> {
                    BiasVariance before = errors(clear, Panel.RIGHT);
                    BiasVariance after = errors(blurred, Panel.RIGHT);
                    report(
                            done,
                            BLUR,
                            Advice.verdict(after),
                            Numbers.percent(before.train()),
                            Numbers.percent(after.train()),
                            Numbers.percent(before.optimum()),
                            Numbers.percent(after.optimum()));
                }));
    }

    private static void worst(BiasVarianceModel model, Consumer<Challenge.Outcome> done) {
        model.trial(Map.of("worst-case", "true"), end -> {
            BiasVariance judged = errors(end, Panel.YOURS);
            report(
                    done,
                    WORST,
                    Advice.verdict(judged),
                    Numbers.percent(judged.train()),
                    Numbers.percent(judged.dev()),
                    Numbers.percent(judged.optimum()),
                    Numbers.points(judged.bias()),
                    Numbers.points(judged.variance()));
        });
    }

    private static BiasVariance errors(Moment<Hyperparameters, Quartet, QuartetPicture> end, Panel panel) {
        Snapshot<Hyperparameters, Quartet> snapshot = end.snapshot();
        return new BiasVariance(
                snapshot.measures().get(panel.trainError()),
                snapshot.measures().get(panel.devError()),
                snapshot.frame().problem().bayes().orElse(0));
    }

    private static void report(Consumer<Challenge.Outcome> done, String id, String option, Object... numbers) {
        done.accept(new Challenge.Outcome(option, Phrase.of("challenge." + id + ".because." + option, numbers)));
    }
}
