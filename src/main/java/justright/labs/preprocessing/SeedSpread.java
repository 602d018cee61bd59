package justright.labs.preprocessing;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Every whole step under several seeds: another division into train and dev each.
///
/// @param runs the steps of each seed, in order
record SeedSpread(List<List<Waypoint>> runs) {

    static final int SEEDS = 5;

    SeedSpread {
        runs = List.copyOf(runs);
    }

    /// The smallest value of one step.
    double lowest(Step step, ToDoubleFunction<Waypoint> value) {
        return at(step).stream().mapToDouble(value).min().orElse(Double.NaN);
    }

    /// The largest value of one step.
    double highest(Step step, ToDoubleFunction<Waypoint> value) {
        return at(step).stream().mapToDouble(value).max().orElse(Double.NaN);
    }

    private List<Waypoint> at(Step step) {
        return runs.stream()
                .flatMap(List::stream)
                .filter(each -> each.step() == step)
                .toList();
    }
}
