package justright.labs.playground;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Series;
import justright.ui.text.Numbers;

/// Questions about everything at once, each answered by the runs that it starts.
final class PlaygroundChallenges {

    static final String FEATURES = "features";
    static final String SHAPE = "shape";
    static final String CONFUSED = "confused";
    static final String HAND = "hand";

    private static final double ONE_POINT = 0.01;
    private static final double TWO_POINTS = 0.02;
    private static final double TEN_POINTS = 0.1;

    private PlaygroundChallenges() {}

    static List<Challenge> of(PlaygroundModel model) {
        Map<String, String> line = Map.of("data", "circle", "noise", "0.1", "hidden", "none", "updates", "1000");
        Map<String, String> squares = Map.of(
                "data",
                "circle",
                "noise",
                "0.1",
                "hidden",
                "none",
                "updates",
                "1000",
                "features",
                "x1 x2 x1_squared x2_squared");
        Map<String, String> adam = Map.of("optimizer", "adam", "learning-rate", "0.01");
        Map<String, String> iris = Map.of("data", "iris", "examples", "75", "dev", "75", "hidden", "4");
        return List.of(
                new Question(
                        FEATURES,
                        List.of("line", "half", "solved"),
                        done -> model.compare(line, squares, (without, with) -> done.accept(features(without, with)))),
                new Question(
                        SHAPE,
                        List.of("wide", "deep", "alike"),
                        done -> model.compare(
                                with(adam, "hidden", "16"),
                                with(adam, "hidden", "4 4 4 4"),
                                (wide, deep) -> done.accept(shape(wide, deep)))),
                new Question(
                        CONFUSED,
                        List.of("first", "last", "ends", "none"),
                        done -> model.trial(
                                iris, end -> done.accept(confused(end.picture().judged())))),
                new Question(HAND, List.of("nothing", "some", "much"), done -> hand(model, done)));
    }

    private static Map<String, String> with(Map<String, String> values, String id, String value) {
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put(id, value);
        return Map.copyOf(all);
    }

    private static double dev(Moment<PlayRule, PlayFrame, PlayPicture> end) {
        return end.snapshot().measures().get(Series.DEV_ERROR);
    }

    static Outcome features(
            Moment<PlayRule, PlayFrame, PlayPicture> without, Moment<PlayRule, PlayFrame, PlayPicture> with) {
        double bayes = with.snapshot().frame().task().bayes().orElse(0);
        return featuresOutcome(dev(without), dev(with), bayes);
    }

    static Outcome featuresOutcome(double without, double with, double bayes) {
        String option = with > without - TEN_POINTS ? "line" : with > bayes + 2 * TWO_POINTS ? "half" : "solved";
        return Outcome.of(option, Numbers.percent(without), Numbers.percent(with), Numbers.percent(bayes));
    }

    static Outcome shape(Moment<PlayRule, PlayFrame, PlayPicture> wide, Moment<PlayRule, PlayFrame, PlayPicture> deep) {
        return shapeOutcome(dev(wide), dev(deep), weights(wide), weights(deep));
    }

    static Outcome shapeOutcome(double wide, double deep, int wideWeights, int deepWeights) {
        String option = wide < deep - TWO_POINTS ? "wide" : deep < wide - TWO_POINTS ? "deep" : "alike";
        return Outcome.of(
                option,
                Numbers.percent(wide),
                Numbers.percent(deep),
                Numbers.whole(wideWeights),
                Numbers.whole(deepWeights));
    }

    private static int weights(Moment<PlayRule, PlayFrame, PlayPicture> end) {
        return end.snapshot().frame().parameters().architecture().weightCount();
    }

    /// Which two of the three species are taken for each other most often.
    static Outcome confused(Judged judged) {
        int first = mixed(judged, 0, 1);
        int last = mixed(judged, 1, 2);
        int ends = mixed(judged, 0, 2);
        int most = Math.max(first, Math.max(last, ends));
        String option = most == 0 ? "none" : last == most ? "last" : first == most ? "first" : "ends";
        return Outcome.of(
                option,
                Numbers.whole(judged.right()),
                Numbers.whole(judged.examples()),
                Numbers.whole(last),
                Numbers.whole(first),
                Numbers.whole(ends));
    }

    private static int mixed(Judged judged, int one, int other) {
        return judged.confusion()[one * judged.classes() + other] + judged.confusion()[other * judged.classes() + one];
    }

    /// Trains, then takes the largest weight of the first layer away by hand.
    private static void hand(PlaygroundModel model, Consumer<Outcome> done) {
        Map<String, String> solved = Map.of("optimizer", "adam", "learning-rate", "0.01", "hidden", "8 6");
        model.trial(
                solved,
                before -> model.withLargestWeightAtZero(after -> done.accept(
                        handOutcome(dev(before), dev(after.now()), after.edit().before()))));
    }

    static Outcome handOutcome(double before, double after, double weight) {
        double change = after - before;
        return Outcome.of(
                change < ONE_POINT ? "nothing" : change < TEN_POINTS ? "some" : "much",
                Numbers.percent(before),
                Numbers.percent(after),
                Numbers.fixed(weight, 2));
    }
}
