package justright.labs.activations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Series;
import justright.ui.text.Numbers;

/// What is asked before it is shown.
final class ActivationsChallenges {

    static final String FAR_LEFT = "far-left";
    static final String SIGNS = "signs";
    static final String KILL = "kill";
    static final String REVIVE = "revive";
    static final String RACE = "race";

    private static final double FAR = -6;
    private static final double MOST = 0.5;

    /// The α that are tried, and the options they stand for.
    private static final List<String> RATES = List.of("1", "4", "16");

    private static final List<String> KILLS = List.of("low", "middle", "high", "never");

    /// An α that kills.
    static final String DEADLY = "4";

    private ActivationsChallenges() {}

    static List<Challenge> of(ActivationsModel model) {
        return List.of(
                new Question(
                        FAR_LEFT,
                        List.of("sigmoid", "tanh", "leaky", "elu"),
                        done -> model.trial(
                                Map.of("experiment", "curve", "z", "-6"), end -> done.accept(farLeft(end)))),
                new Question(
                        SIGNS,
                        List.of("half", "most", "all"),
                        done -> model.trial(
                                Map.of("experiment", "zigzag", "function", "sigmoid", "examples", "1"),
                                end -> done.accept(signs(end)))),
                new Question(KILL, KILLS, done -> kill(model, new ArrayList<>(), done)),
                new Question(
                        REVIVE,
                        List.of("leaky", "prelu", "elu", "none"),
                        done -> model.trial(rate(DEADLY), end -> done.accept(revived(end)))),
                new Question(
                        RACE,
                        List.of("faster", "even", "slower", "never"),
                        done -> model.trial(
                                Map.of("experiment", "race", "function", "tanh"), end -> done.accept(race(end)))));
    }

    // ---- far left of 0

    private static Outcome farLeft(Moment<Rule, ContestFrame, ContestPicture> end) {
        List<Kind> asked = List.of(Kind.SIGMOID, Kind.TANH, Kind.LEAKY, Kind.ELU);
        List<Double> shares = asked.stream()
                .map(kind -> end.picture().lane(kind).throughput().at(FAR))
                .toList();
        Kind most = asked.stream()
                .max(Comparator.comparingDouble(kind -> shares.get(asked.indexOf(kind))))
                .orElse(Kind.LEAKY);
        return Outcome.of(most.key(), shares.stream().map(Spelling::share).toArray());
    }

    // ---- signs

    private static Outcome signs(Moment<Rule, ContestFrame, ContestPicture> end) {
        LaneFrame lane = end.snapshot().frame().lane(Kind.SIGMOID);
        double share = lane.raw().shareTogether();
        return Outcome.of(
                share == 1 ? "all" : share > ZigzagVerdict.ZIGZAGS ? "most" : "half",
                Numbers.whole(lane.raw().together()),
                Numbers.whole(lane.raw().moved()),
                Spelling.share(lane.centred().shareTogether()),
                Spelling.updates(lane.raw().arrived(), end.snapshot().step()),
                Spelling.updates(lane.centred().arrived(), end.snapshot().step()));
    }

    // ---- kill by α alone

    private static Map<String, String> rate(String learningRate) {
        return Map.of("experiment", "dead", "function", "relu", "learning-rate", learningRate);
    }

    /// One run for each α, until more than half are dead.
    private static void kill(ActivationsModel model, List<String> dead, Consumer<Outcome> done) {
        model.trial(rate(RATES.get(dead.size())), end -> {
            LanePicture relu = end.picture().lane(Kind.RELU);
            dead.add(relu.deadUnits() + " / " + relu.units());
            if (relu.deadShare() > MOST || dead.size() == RATES.size()) {
                boolean killed = relu.deadShare() > MOST;
                String option = killed ? KILLS.get(dead.size() - 1) : "never";
                Object[] numbers = Stream.concat(
                                Stream.of(RATES.get(dead.size() - 1)), Stream.of(String.join(", ", dead)))
                        .toArray();
                done.accept(Outcome.of(option, numbers));
            } else {
                kill(model, dead, done);
            }
        });
    }

    // ---- and revive

    /// Which of ReLU's kin learns at an α that kills ReLUs: it must halve ReLU's error.
    private static Outcome revived(Moment<Rule, ContestFrame, ContestPicture> end) {
        List<Kind> asked = List.of(Kind.LEAKY, Kind.PRELU, Kind.ELU);
        Kind best = asked.stream()
                .min(Comparator.comparingDouble(kind -> error(end, kind)))
                .orElse(Kind.LEAKY);
        boolean helps = error(end, best) < error(end, Kind.RELU) / 2;
        Object[] numbers = Stream.concat(Stream.of(Kind.RELU, Kind.TANH), asked.stream())
                .map(kind -> percent(error(end, kind)))
                .toArray();
        return Outcome.of(helps ? best.key() : "none", numbers);
    }

    private static double error(Moment<Rule, ContestFrame, ContestPicture> end, Kind kind) {
        double error = end.snapshot().measures().get(Series.trainError(kind.lane()));
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    private static String percent(double error) {
        return Double.isInfinite(error) ? "∞" : Numbers.percent(error);
    }

    // ---- the race

    private static Outcome race(Moment<Rule, ContestFrame, ContestPicture> end) {
        int tanh = end.snapshot().frame().lane(Kind.TANH).arrived();
        int relu = end.snapshot().frame().lane(Kind.RELU).arrived();
        int sigmoid = end.snapshot().frame().lane(Kind.SIGMOID).arrived();
        int made = end.snapshot().step();
        String option = tanh < 0 ? "never" : relu < 0 ? "faster" : RaceVerdict.outcome((double) tanh / relu);
        return Outcome.of(
                option,
                Spelling.updates(tanh, made),
                Spelling.updates(relu, made),
                Spelling.updates(sigmoid, made),
                Spelling.times(tanh < 0 || relu < 0 ? Double.NaN : (double) tanh / relu));
    }
}
