package justright.labs.playground;

import java.util.Map;
import java.util.Optional;
import justright.labs.Turned;

/// Runs of the lab without a screen.
final class Runs {

    private Runs() {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        Turned.turn(values, knobs.bench(), knobs.more());
        return knobs;
    }

    static Task task(Knobs knobs, long seed) {
        return new Tasks().get(knobs.spec(OwnData.NOTHING, seed));
    }

    /// A run at step 0.
    static PlayRun run(Knobs knobs, long seed) {
        return new PlayRun(task(knobs, seed), knobs.design(), knobs.rule(), Optional.empty(), seed);
    }

    /// A run after so many updates under its own settings.
    static PlayRun train(Map<String, String> values, long seed, int steps) {
        Knobs knobs = knobs(values);
        PlayRun run = run(knobs, seed);
        steps(run, knobs.rule(), steps);
        return run;
    }

    static void steps(PlayRun run, PlayRule rule, int steps) {
        for (int step = 0; step < steps; step++) {
            run.step(rule);
        }
    }

    static double[] weights(PlayRun run, PlayRule rule) {
        return run.frame(rule).parameters().W(1).data.clone();
    }
}
