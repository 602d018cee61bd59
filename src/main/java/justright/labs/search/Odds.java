package justright.labs.search;

import java.util.Optional;

/// How often random search finds a lower dev error than the grid, over many draws: read from the map's cells, not
/// trained again.
///
/// @param wins of random search
/// @param draws equally good
record Odds(int wins, int draws, int seeds) {

    static final int SEEDS = 200;

    /// Of the first round; empty until the map is whole.
    static Optional<Odds> of(Plan plan, Field field) {
        if (!field.isComplete()) {
            return Optional.empty();
        }
        double grid = best(Lane.GRID, plan, field);
        int wins = 0;
        int draws = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            double random = best(Lane.RANDOM, plan.withSeed(seed), field);
            wins += random < grid ? 1 : 0;
            draws += random == grid ? 1 : 0;
        }
        return Optional.of(new Odds(wins, draws, SEEDS));
    }

    private static double best(Lane lane, Plan plan, Field field) {
        return Draws.of(lane, plan, Box.WHOLE, 0).stream()
                .mapToDouble(field::at)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    double share() {
        return (double) wins / seeds;
    }
}
