package justright.labs.earlystopping;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Moment;
import justright.lab.Question;
import justright.training.EarlyStopping;
import justright.training.Hyperparameters;
import justright.ui.text.Numbers;

/// Questions about when to stop, each answered by the run that it starts.
final class StoppingChallenges {

    static final String LOWEST = "lowest";
    static final String HASTY = "hasty";
    static final String WEIGHTS = "weights";
    static final String KNOBS = "knobs";

    private static final int LITTLE_PATIENCE = 3;

    private StoppingChallenges() {}

    static List<Challenge> of(StoppingModel model) {
        Map<String, String> hasty = Map.of("patience", Integer.toString(LITTLE_PATIENCE));
        Map<String, String> penalized = Map.of("lambda", "0.3");
        return List.of(
                new Question(
                        LOWEST,
                        List.of("first", "second", "last"),
                        done -> model.trial(Map.of(), end -> done.accept(lowest(stops(end, 1))))),
                new Question(
                        HASTY,
                        List.of("same", "early", "never"),
                        done -> model.trial(hasty, end -> done.accept(hasty(stops(end, LITTLE_PATIENCE))))),
                new Question(
                        WEIGHTS,
                        List.of("small", "middle", "large"),
                        done -> model.trial(Map.of(), end -> done.accept(weights(stops(end, 1))))),
                new Question(
                        KNOBS,
                        List.of("less", "same", "more"),
                        done -> model.compare(
                                Map.of(),
                                penalized,
                                (free, held) -> done.accept(knobs(stops(free, 1), stops(held, 1))))));
    }

    private static Stops stops(Moment<Hyperparameters, StoppingFrame, StoppingPicture> end, int patience) {
        List<Evaluation> evaluations = Evaluation.of(end.snapshot().curves());
        return Stops.of(evaluations, new EarlyStopping(patience, 0), 0);
    }

    static Outcome lowest(Stops stops) {
        int third = stops.last().step() / 3;
        int step = stops.flag().step();
        return Outcome.of(
                step <= third ? "first" : step <= 2 * third ? "second" : "last",
                Numbers.whole(step),
                Numbers.percent(stops.flag().dev()),
                Numbers.percent(stops.last().dev()));
    }

    static Outcome hasty(Stops stops) {
        boolean lost = stops.loss(stops.kept()) > Stops.ONE_POINT;
        return Outcome.of(
                stops.ruleStop().isEmpty() ? "never" : lost ? "early" : "same",
                Numbers.whole(stops.kept().step()),
                Numbers.percent(stops.kept().dev()),
                Numbers.whole(stops.flag().step()),
                Numbers.percent(stops.flag().dev()));
    }

    static Outcome weights(Stops stops) {
        double norm = stops.flag().norm();
        boolean small = norm <= stops.first().norm();
        return Outcome.of(
                small ? "small" : norm < stops.last().norm() ? "middle" : "large",
                Numbers.fixed(norm, 1),
                Numbers.fixed(stops.first().norm(), 1),
                Numbers.fixed(stops.last().norm(), 1));
    }

    /// How much it costs to train on past the best moment, without and with λ.
    static Outcome knobs(Stops free, Stops held) {
        double before = free.loss(free.last());
        double after = held.loss(held.last());
        double change = after - before;
        return Outcome.of(
                change < -Stops.ONE_POINT ? "less" : change > Stops.ONE_POINT ? "more" : "same",
                Numbers.points(before),
                Numbers.points(after),
                Numbers.percent(free.flag().dev()),
                Numbers.percent(held.last().dev()));
    }
}
