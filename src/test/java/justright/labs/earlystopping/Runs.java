package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.List;
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

    /// The lab's settings with some of them changed.
    static StoppingKnobs knobs(Map<String, String> values) {
        StoppingKnobs knobs = new StoppingKnobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static WatchedExperiment experiment(StoppingKnobs knobs, long seed) {
        StoppingKnobs.Grounds grounds = knobs.grounds();
        ExamplesSpec spec = grounds.spec(seed);
        Examples examples = spec.of(Problem.of(spec.sampled()));
        Problem problem = examples.problem();
        NetworkStart start = new NetworkStart(
                grounds.hidden().architecture(2), grounds.initialization(), problem.train(), problem.dev(), seed);
        return new WatchedExperiment(start, examples);
    }

    /// Every evaluation of one whole run.
    static List<Evaluation> evaluations(StoppingKnobs knobs, long seed) {
        WatchedExperiment experiment = experiment(knobs, seed);
        Hyperparameters hyperparameters = knobs.hyperparameters();
        List<Evaluation> all = new ArrayList<>();
        for (int step = 0; step <= StoppingModel.HORIZON; step++) {
            if (step % Evaluation.EVERY == 0) {
                all.add(evaluation(step, experiment.measure(hyperparameters)));
            }
            experiment.step(hyperparameters);
        }
        return all;
    }

    static Stops stops(Map<String, String> values, long seed) {
        StoppingKnobs knobs = knobs(values);
        return Stops.of(evaluations(knobs, seed), knobs.rule(), 0);
    }

    private static Evaluation evaluation(int step, Measures measures) {
        return new Evaluation(
                step,
                measures.get(Series.COST),
                measures.get(Series.TRAIN_ERROR),
                measures.get(Series.DEV_ERROR),
                measures.get(Series.TEST_ERROR),
                measures.get(Series.WEIGHT_NORM));
    }
}
