package justright.labs.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A place, the recipe tried there and what came of it.
///
/// @param number in its lane, from 1
/// @param round counted from 0
record Tried(int number, int round, Spot spot, Recipe recipe, Result result) {

    /// The first of those with the lowest dev error; empty if none was worth its end.
    static Optional<Tried> best(List<Tried> all) {
        return all.stream()
                .filter(each -> each.result().isUsable())
                .min(Comparator.comparingDouble(each -> each.result().devError()));
    }

    /// The lowest dev error of the first trials; NaN before there is one.
    static double bestError(List<Tried> all) {
        return best(all).map(each -> each.result().devError()).orElse(Double.NaN);
    }

    /// How many different values of a hyperparameter were tried.
    static int distinct(List<Tried> all, Dimension dimension) {
        return (int) all.stream()
                .mapToLong(each -> Math.round(dimension.of(each.recipe()) * 1e9 / dimension.low()))
                .distinct()
                .count();
    }
}
