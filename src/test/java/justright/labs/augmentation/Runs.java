package justright.labs.augmentation;

import java.util.Map;
import java.util.stream.LongStream;
import justright.labs.Turned;
import justright.training.Hyperparameters;
import justright.training.Measures;

/// Whole runs without a screen.
final class Runs {

    private Runs() {}

    /// The knobs with these settings and the defaults of all others.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    /// The measures at the end.
    static Measures end(Map<String, String> values, long seed) {
        Knobs knobs = knobs(values);
        var experiment = ThreeRuns.of(knobs.grounds(), seed);
        Hyperparameters hyperparameters = knobs.hyperparameters();
        for (int step = 0; step < AugmentationModel.HORIZON; step++) {
            experiment.step(hyperparameters);
        }
        return experiment.measure(hyperparameters);
    }

    /// The mean dev error of each network over the first seeds, in the order of [Lane].
    static double[] means(Map<String, String> values, int seeds) {
        double[] means = new double[Lane.values().length];
        LongStream.rangeClosed(1, seeds).mapToObj(seed -> end(values, seed)).forEach(end -> {
            for (Lane lane : Lane.values()) {
                means[lane.place()] += lane.devError(end) / seeds;
            }
        });
        return means;
    }
}
