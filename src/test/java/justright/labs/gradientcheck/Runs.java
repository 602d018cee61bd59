package justright.labs.gradientcheck;

import java.util.Map;
import justright.labs.Turned;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.problem.Problem;

/// Runs of the lab without a screen.
final class Runs {

    private static final double ANY_BAYES = 0.05;

    private Runs() {}

    /// A run after some updates.
    ///
    /// @param first measured before the first update
    record End(Subject subject, Measures first, Measures last) {

        Checks checks(Knobs knobs) {
            return Checks.of(subject, knobs.conditions(1));
        }

        double cost() {
            return last.get(Series.COST);
        }

        double rightCost() {
            return last.get(Series.TWIN_COST);
        }
    }

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static Map<String, String> with(Bug bug) {
        return Map.of(
                "backprop",
                "chosen",
                "kind",
                bug.kind().name().toLowerCase(java.util.Locale.ROOT),
                "place",
                bug.place().name().toLowerCase(java.util.Locale.ROOT));
    }

    static End end(Knobs knobs, long seed, int steps) {
        boolean plane = knobs.data.get() != DataChoice.BREAST_CANCER;
        Problem problem = plane ? Problem.of(knobs.spec(seed), ANY_BAYES) : Problem.of(knobs.spec(seed));
        NetworkStart start =
                new NetworkStart(knobs.architecture(), knobs.initialization(), problem.train(), problem.dev(), seed);
        TwinTraining training = new TwinTraining(start, problem, knobs.fault(seed));
        Hyperparameters steering = knobs.hyperparameters();
        Measures first = training.measure(steering);
        for (int step = 0; step < steps; step++) {
            training.step(steering);
        }
        BackpropFrame frame = training.frame(steering);
        Subject subject = new Subject(
                frame.now(),
                frame.start(),
                justright.engine.network.Batch.of(
                        problem.train().x(), problem.train().y()),
                steering.rule().penalty(),
                frame.fault());
        return new End(subject, first, training.measure(steering));
    }
}
