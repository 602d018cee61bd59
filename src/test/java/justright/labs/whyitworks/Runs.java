package justright.labs.whyitworks;

import java.util.Map;
import justright.labs.Turned;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.problem.Problem;

/// Runs of the lab without a screen.
final class Runs {

    private Runs() {}

    /// How a run ended.
    record End(Measures measures, WhyPicture picture, Rises rises) {

        double dev() {
            return measures.get(Series.DEV_ERROR);
        }

        double straight() {
            return picture.preactivations().straight();
        }

        double linear() {
            return picture.fit().rSquared();
        }
    }

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static WatchedDescent experiment(Knobs knobs, long seed) {
        Problem problem = Problem.of(knobs.spec(seed));
        NetworkStart start = new NetworkStart(
                knobs.hidden.get().architecture(2), knobs.initialization(), problem.train(), problem.dev(), seed);
        return new WatchedDescent(start, problem);
    }

    /// One whole run under one λ.
    static End end(long seed, double lambda, Map<String, String> values) {
        Knobs knobs = knobs(values);
        knobs.lambda.set(lambda);
        WatchedDescent experiment = experiment(knobs, seed);
        Hyperparameters hyperparameters = knobs.hyperparameters();
        for (int step = 0; step < WhyItWorksModel.HORIZON; step++) {
            experiment.step(hyperparameters);
        }
        WhyFrame frame = experiment.frame(hyperparameters);
        return new End(experiment.measure(hyperparameters), WhyPicture.of(frame), frame.rises());
    }

    static End end(long seed, double lambda) {
        return end(seed, lambda, Map.of());
    }
}
