package justright.labs.dropout;

import java.util.List;
import java.util.Map;
import justright.labs.Turned;
import justright.training.Measures;
import justright.training.problem.Problem;

/// Runs of the lab without a screen.
final class Runs {

    private Runs() {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static DropoutRun run(Knobs knobs, long seed) {
        Design design = knobs.network.get();
        Problem plane = Problem.of(knobs.spec(seed));
        Problem problem = design.inputs() == 2 ? plane : ThirdInput.addedTo(plane, seed);
        return new DropoutRun(design, knobs.implementation.get().implementation(seed), problem, seed);
    }

    /// A moment of the default network after a few updates.
    static DropoutFrame frame(Map<String, String> values, int steps) {
        Knobs knobs = knobs(values);
        DropoutRun run = run(knobs, DropoutModel.SEED);
        for (int step = 0; step < steps; step++) {
            run.step(knobs.rule());
        }
        return run.frame(knobs.rule());
    }

    /// Trains with these settings and the defaults of all others, to the lab's horizon.
    static Measures train(Map<String, String> values, long seed) {
        Knobs knobs = knobs(values);
        DropoutRun run = run(knobs, seed);
        for (int step = 0; step < DropoutModel.HORIZON; step++) {
            run.step(knobs.rule());
        }
        return run.measure(knobs.rule());
    }

    /// The same keep_prob in every hidden layer.
    static Map<String, String> keep(double p) {
        String text = Double.toString(p);
        return Map.of("keep-1", text, "keep-2", text, "keep-3", text);
    }

    /// In parallel, in order.
    static List<Measures> train(Map<String, String> values, int seeds) {
        return java.util.stream.LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> train(values, seed))
                .toList();
    }
}
