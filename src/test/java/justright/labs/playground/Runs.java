package justright.labs.playground;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import justright.setting.Setting;

/// Runs of the lab without a screen.
final class Runs {

    private Runs() {}

    /// The lab's settings with some of them changed.
    static Knobs knobs(Map<String, String> values) {
        Knobs knobs = new Knobs();
        values.forEach((id, value) -> setting(knobs, id).parse(value));
        return knobs;
    }

    private static Setting<?> setting(Knobs knobs, String id) {
        return Stream.concat(knobs.bench().stream(), knobs.more().stream())
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow();
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
