package justright.labs.whyitworks;

import java.util.List;
import java.util.Map;
import justright.engine.probe.LinearFit;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.Hyperparameters;
import justright.ui.text.Numbers;

/// Questions about small weights, each answered by the run that it starts.
final class WhyChallenges {

    static final String STRAIGHT = "straight-part";
    static final String TRAP = "trap";
    static final String LINE = "straight-line";
    static final String CIRCLE = "circle";

    private static final double HALF = 0.75;
    private static final double NINETY = 0.99;

    private WhyChallenges() {}

    static List<Challenge> of(WhyItWorksModel model) {
        Map<String, String> zero = Map.of("lambda", "0");
        Map<String, String> one = Map.of("lambda", "1");
        Map<String, String> trap = Map.of("lambda", "3", "plotted", "data");
        Map<String, String> large = Map.of("lambda", "20");
        Map<String, String> circle = Map.of("lambda", "2", "data", "circle");
        return List.of(
                new Question(
                        STRAIGHT,
                        List.of("fewer", "some", "double"),
                        done -> model.compare(zero, one, (free, held) -> done.accept(straight(end(free), end(held))))),
                new Question(
                        TRAP,
                        List.of("falls", "rises"),
                        done -> model.trial(trap, end -> done.accept(trap(end(end).rises())))),
                new Question(
                        LINE,
                        List.of("half", "ninety", "nearly"),
                        done -> model.trial(large, end -> done.accept(line(end(end).fit())))),
                new Question(
                        CIRCLE,
                        List.of("straight", "bent", "constant"),
                        done -> model.trial(circle, end -> done.accept(circle(end(end))))));
    }

    private static Reading end(Moment<Hyperparameters, WhyFrame, WhyPicture> moment) {
        return Reading.of(moment);
    }

    static Outcome straight(Reading free, Reading held) {
        double was = free.straight();
        double is = held.straight();
        return Outcome.of(
                is <= was ? "fewer" : is < 2 * was ? "some" : "double",
                Numbers.percent(was, 0),
                Numbers.percent(is, 0),
                Numbers.percent(free.dev()),
                Numbers.percent(held.dev()));
    }

    static Outcome trap(Rises rises) {
        return Outcome.of(
                rises.data() > 0 ? "rises" : "falls",
                Numbers.whole(rises.data()),
                Numbers.whole(rises.updates()),
                Numbers.whole(rises.full()));
    }

    static Outcome line(LinearFit fit) {
        double linear = fit.rSquared();
        return Outcome.of(
                linear < HALF ? "half" : linear < NINETY ? "ninety" : "nearly",
                Numbers.percent(linear),
                Numbers.significant(fit.deviation(), 2));
    }

    static Outcome circle(Reading end) {
        boolean straight = end.fit().rSquared() >= HALF;
        return Outcome.of(
                end.fit().isConstant() ? "constant" : straight ? "straight" : "bent",
                Numbers.percent(end.straight(), 0),
                Numbers.percent(end.fit().rSquared()),
                Numbers.percent(end.dev()));
    }
}
