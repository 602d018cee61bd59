package justright.labs.batchnorm;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// What has come of the runs of both maps: J on the train set at the end of each; ∞ if it diverged.
record Atlas(Map<Cell, Double> costs) {

    static final Atlas EMPTY = new Atlas(Map.of());

    /// A run has trained if its J comes down to this; a guess at random is worth ln 10 = 2.3.
    static final double TARGET = 0.3;

    Atlas {
        costs = Map.copyOf(costs);
    }

    Atlas with(Collection<Found> more) {
        Map<Cell, Double> all = new HashMap<>(costs);
        more.forEach(found -> all.put(found.cell(), found.cost()));
        return new Atlas(all);
    }

    /// What one run came to.
    record Found(Cell cell, double cost) {}

    OptionalDouble cost(Cell cell) {
        Double cost = costs.get(cell);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }

    boolean has(Cell cell) {
        return costs.containsKey(cell);
    }

    boolean isComplete() {
        return costs.size() == 2 * Lattice.size();
    }

    boolean trains(Cell cell) {
        return costs.getOrDefault(cell, Double.POSITIVE_INFINITY) <= TARGET;
    }

    /// How many runs of a map were made.
    int made(Lane lane) {
        return (int) costs.keySet().stream().filter(cell -> cell.lane() == lane).count();
    }

    /// How many of them trained to the target.
    int trained(Lane lane) {
        return (int) costs.keySet().stream()
                .filter(cell -> cell.lane() == lane && trains(cell))
                .count();
    }

    /// The costs of a map, row by row from below; NaN where nothing is known yet.
    double[] values(Lane lane) {
        double[] values = new double[Lattice.size()];
        Arrays.fill(values, Double.NaN);
        costs.forEach((cell, cost) -> {
            if (cell.lane() == lane) {
                values[cell.index()] = cost;
            }
        });
        return values;
    }
}
