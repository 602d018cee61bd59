package justright.labs.l2l1;

import java.util.List;
import java.util.Map;
import justright.engine.network.Initialization;
import justright.labs.Turned;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.problem.Problem;

/// Runs of the lab without a screen.
final class Runs {

    private Runs() {}

    /// What a run comes to.
    record End(double train, double dev, WeightReading weights) {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    /// Trains with these settings and the defaults of all others, to the lab's horizon.
    static End train(Map<String, String> values, long seed) {
        Knobs knobs = knobs(values);
        Problem problem =
                new DataSpec(knobs.data.get(), knobs.noise.get(), knobs.examples.getInt(), seed, List.of()).problem();
        NetworkExperiment experiment = new NetworkExperiment(new NetworkStart(
                knobs.hidden.get().architecture(problem.train().features()),
                Initialization.XAVIER,
                problem.train(),
                problem.dev(),
                seed));
        Hyperparameters hyperparameters = knobs.hyperparameters();
        for (int step = 0; step < L2L1Model.HORIZON; step++) {
            experiment.step(hyperparameters);
        }
        var measures = experiment.measure(hyperparameters);
        return new End(
                measures.get(Series.TRAIN_ERROR),
                measures.get(Series.DEV_ERROR),
                WeightReading.of(experiment.frame(hyperparameters).parameters()));
    }

    static End lambda(double lambda, long seed) {
        return train(Map.of("lambda", Double.toString(lambda)), seed);
    }
}
