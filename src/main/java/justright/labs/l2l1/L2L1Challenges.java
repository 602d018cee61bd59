package justright.labs.l2l1;

import java.util.List;
import java.util.Map;
import justright.engine.network.Penalty;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.setting.ChoiceSetting;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.ui.text.Numbers;

/// Questions about λ, each answered by the run that it starts.
final class L2L1Challenges {

    static final String TRAIN_ERROR = "train-error";
    static final String ZEROS = "l1-zeros";
    static final String THIRTY = "thirty";
    static final String BIASES = "biases";
    static final String MEASUREMENTS = "measurements";

    /// An error that changes by less counts as unchanged.
    private static final double ONE_POINT = 0.01;

    private L2L1Challenges() {}

    /// What a run came to.
    record End(double train, double dev, WeightReading weights) {

        static End of(Moment<Hyperparameters, L2L1Frame, L2L1Picture> moment) {
            var measures = moment.snapshot().measures();
            return new End(
                    measures.get(Series.TRAIN_ERROR),
                    measures.get(Series.DEV_ERROR),
                    moment.picture().weights());
        }
    }

    static List<Challenge> of(L2L1Model model) {
        Map<String, String> zero = Map.of("lambda", "0");
        Map<String, String> one = Map.of("lambda", "1");
        Map<String, String> withBiases = Map.of("lambda", "1", "penalize-biases", "on");
        Map<String, String> sparse = Map.of("lambda", "1", "penalty", ChoiceSetting.nameOf(Penalty.Kind.L1));
        Map<String, String> measured =
                Map.of("data", "breast_cancer", "hidden", "none", "penalty", "l1", "lambda", "3");
        return List.of(
                new Question(
                        TRAIN_ERROR,
                        List.of("falls", "stays", "rises"),
                        done -> model.compare(
                                zero, one, (off, on) -> done.accept(trainError(End.of(off), End.of(on))))),
                new Question(
                        ZEROS,
                        List.of("few", "half", "most"),
                        done -> model.trial(sparse, end -> done.accept(zeros(End.of(end))))),
                new Question(
                        THIRTY,
                        List.of("bias", "variance", "both", "neither"),
                        done -> model.trial(
                                Map.of("lambda", "30"),
                                end -> done.accept(thirty(
                                        End.of(end),
                                        end.snapshot().frame().problem().bayes().orElse(0))))),
                new Question(
                        BIASES,
                        List.of("yes", "no"),
                        done -> model.compare(
                                one,
                                withBiases,
                                (free, penalized) -> done.accept(biases(End.of(free), End.of(penalized))))),
                new Question(
                        MEASUREMENTS,
                        List.of("ten", "twenty", "more"),
                        done -> model.trial(
                                measured,
                                end -> done.accept(measurements(
                                        End.of(end),
                                        end.snapshot().frame().problem().dev().examples())))));
    }

    static Outcome trainError(End off, End on) {
        double change = on.train() - off.train();
        return Outcome.of(
                change > ONE_POINT ? "rises" : change < -ONE_POINT ? "falls" : "stays",
                Numbers.percent(off.train()),
                Numbers.percent(on.train()),
                Numbers.percent(off.dev()),
                Numbers.percent(on.dev()));
    }

    static Outcome zeros(End end) {
        double share = (double) end.weights().zeros() / end.weights().count();
        return Outcome.of(
                share < 0.25 ? "few" : share <= 0.75 ? "half" : "most",
                Numbers.whole(end.weights().zeros()),
                Numbers.whole(end.weights().count()),
                Numbers.percent(end.dev()));
    }

    static Outcome thirty(End end, double bayes) {
        BiasVariance judged = new BiasVariance(end.train(), end.dev(), bayes);
        String option = switch (judged.verdict()) {
            case HIGH_BIAS -> "bias";
            case HIGH_VARIANCE -> "variance";
            case BOTH -> "both";
            case NEITHER -> "neither";
        };
        return Outcome.of(
                option,
                Numbers.percent(end.train()),
                Numbers.percent(end.dev()),
                Numbers.significant(end.weights().rmsOfAll(), 2),
                Numbers.percent(bayes));
    }

    static Outcome biases(End free, End penalized) {
        double change = Math.abs(penalized.dev() - free.dev());
        return Outcome.of(
                change > ONE_POINT ? "yes" : "no",
                Numbers.percent(free.dev()),
                Numbers.percent(penalized.dev()),
                Numbers.whole(penalized.weights().count()),
                Numbers.whole(penalized.weights().biases()));
    }

    static Outcome measurements(End end, int judges) {
        int used = end.weights().usedFeatures();
        return Outcome.of(
                used <= 10 ? "ten" : used <= 20 ? "twenty" : "more",
                Numbers.whole(used),
                Numbers.whole(end.weights().features().length),
                Numbers.percent(end.dev()),
                Numbers.whole(judges));
    }
}
