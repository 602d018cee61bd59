package justright.labs.l2l1;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.engine.network.Penalty;
import justright.lab.Challenge;
import justright.lab.Moment;
import justright.setting.ChoiceSetting;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Questions about λ, each answered by the run that it starts.
final class L2L1Challenges {

    static final String TRAIN_ERROR = "train-error";
    static final String ZEROS = "l1-zeros";
    static final String THIRTY = "thirty";
    static final String BIASES = "biases";
    static final String MEASUREMENTS = "measurements";

    /// An error that changes by less counts as unchanged.
    private static final double ONE_POINT = 0.01;

    private static final String ON = "on";

    private L2L1Challenges() {}

    /// A question whose run is `ask`.
    private record Question(String id, List<String> options, Consumer<Consumer<Outcome>> ask) implements Challenge {

        @Override
        public void run(Consumer<Outcome> whenDone) {
            ask.accept(whenDone);
        }
    }

    static List<Challenge> of(L2L1Model model) {
        return List.of(
                new Question(TRAIN_ERROR, List.of("falls", "stays", "rises"), done -> trainError(model, done)),
                new Question(ZEROS, List.of("few", "half", "most"), done -> zeros(model, done)),
                new Question(THIRTY, List.of("bias", "variance", "both", "neither"), done -> thirty(model, done)),
                new Question(BIASES, List.of("yes", "no"), done -> biases(model, done)),
                new Question(MEASUREMENTS, List.of("ten", "twenty", "more"), done -> measurements(model, done)));
    }

    private static void trainError(L2L1Model model, Consumer<Challenge.Outcome> done) {
        model.compare(Map.of("lambda", "0"), Map.of("lambda", "1"), (before, after) -> {
            double change = train(after) - train(before);
            String option = change > ONE_POINT ? "rises" : change < -ONE_POINT ? "falls" : "stays";
            report(
                    done,
                    TRAIN_ERROR,
                    option,
                    Numbers.percent(train(before)),
                    Numbers.percent(train(after)),
                    Numbers.percent(dev(before)),
                    Numbers.percent(dev(after)));
        });
    }

    private static void zeros(L2L1Model model, Consumer<Challenge.Outcome> done) {
        model.trial(Map.of("lambda", "1", "penalty", ChoiceSetting.nameOf(Penalty.Kind.L1)), end -> {
            WeightReading weights = end.picture().weights();
            double share = (double) weights.zeros() / weights.count();
            String option = share < 0.25 ? "few" : share <= 0.75 ? "half" : "most";
            report(
                    done,
                    ZEROS,
                    option,
                    Numbers.whole(weights.zeros()),
                    Numbers.whole(weights.count()),
                    Numbers.percent(dev(end)));
        });
    }

    private static void thirty(L2L1Model model, Consumer<Challenge.Outcome> done) {
        model.trial(Map.of("lambda", "30"), end -> {
            double bayes = end.snapshot().frame().problem().bayes().orElse(0);
            BiasVariance judged = new BiasVariance(train(end), dev(end), bayes);
            String option = switch (judged.verdict()) {
                case HIGH_BIAS -> "bias";
                case HIGH_VARIANCE -> "variance";
                case BOTH -> "both";
                case NEITHER -> "neither";
            };
            report(
                    done,
                    THIRTY,
                    option,
                    Numbers.percent(train(end)),
                    Numbers.percent(dev(end)),
                    Numbers.significant(end.picture().weights().rmsOfAll(), 2));
        });
    }

    private static void biases(L2L1Model model, Consumer<Challenge.Outcome> done) {
        Map<String, String> with = Map.of("lambda", "1", "penalize-biases", ON);
        model.compare(Map.of("lambda", "1"), with, (without, penalized) -> {
            double change = Math.abs(dev(penalized) - dev(without));
            WeightReading weights = penalized.picture().weights();
            report(
                    done,
                    BIASES,
                    change > ONE_POINT ? "yes" : "no",
                    Numbers.percent(dev(without)),
                    Numbers.percent(dev(penalized)),
                    Numbers.whole(weights.count()),
                    Numbers.whole(weights.biases()));
        });
    }

    private static void measurements(L2L1Model model, Consumer<Challenge.Outcome> done) {
        Map<String, String> sparse = Map.of("data", "breast_cancer", "hidden", "none", "penalty", "l1", "lambda", "3");
        model.trial(sparse, end -> {
            WeightReading weights = end.picture().weights();
            int used = weights.usedFeatures();
            report(
                    done,
                    MEASUREMENTS,
                    used <= 10 ? "ten" : used <= 20 ? "twenty" : "more",
                    Numbers.whole(used),
                    Numbers.whole(weights.features().length),
                    Numbers.percent(dev(end)),
                    Numbers.whole(end.snapshot().frame().problem().dev().examples()));
        });
    }

    private static void report(Consumer<Challenge.Outcome> done, String id, String option, Object... numbers) {
        done.accept(new Challenge.Outcome(option, Phrase.of("challenge." + id + ".because", numbers)));
    }

    private static double train(Moment<Hyperparameters, L2L1Frame, L2L1Picture> end) {
        return end.snapshot().measures().get(Series.TRAIN_ERROR);
    }

    private static double dev(Moment<Hyperparameters, L2L1Frame, L2L1Picture> end) {
        return end.snapshot().measures().get(Series.DEV_ERROR);
    }
}
