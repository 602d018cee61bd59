package justright.labs.spreading;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Runs of the lab without a screen.
final class Runs {

    /// λ at which L2 and dropout have the same price at the defaults.
    static final Map<String, String> MATCHING = Map.of("lambda", "25");

    static final Map<String, String> TRIPLED = Map.of("lambda", "25", "size", "3");

    private Runs() {}

    static SpreadingRun run(Knobs knobs, long seed) {
        return new SpreadingRun(Sensors.of(knobs.spec(seed)), knobs.start.get());
    }

    /// Trains with these settings and the defaults of all others, to the lab's horizon.
    static SpreadingFrame train(Map<String, String> values, long seed) {
        Knobs knobs = Knobs.with(values);
        SpreadingRun run = run(knobs, seed);
        for (int step = 0; step < SpreadingModel.HORIZON; step++) {
            run.step(knobs.rule());
        }
        return run.frame(knobs.rule());
    }

    /// Under seeds 1 … `seeds`, in parallel, in order.
    static List<SpreadingFrame> train(Map<String, String> values, int seeds) {
        return LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> train(values, seed))
                .toList();
    }
}
