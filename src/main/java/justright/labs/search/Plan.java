package justright.labs.search;

import java.util.List;
import java.util.Optional;

/// What is searched for, where, and how much it may cost.
///
/// @param n values of either on a grid; n² trials a round, on the grid and at random alike
/// @param linear whether values are spread evenly in the value itself even where the range is logarithmic
/// @param rounds from coarse to fine
/// @param drawn boxes drawn by hand; other rounds search about the best so far
record Plan(Grounds grounds, Dimension x, Dimension y, int n, boolean linear, int rounds, List<Drawn> drawn) {

    Plan {
        drawn = List.copyOf(drawn);
    }

    /// A box for a later round, counted from 0.
    record Drawn(Lane lane, int round, Box box) {}

    int budget() {
        return n * n;
    }

    /// Of either lane.
    int trials() {
        return budget() * rounds;
    }

    Optional<Box> drawn(Lane lane, int round) {
        return drawn.stream()
                .filter(each -> each.lane() == lane && each.round() == round)
                .map(Drawn::box)
                .reduce((_, later) -> later);
    }

    /// The same search on other examples, from other draws.
    Plan withSeed(long seed) {
        return new Plan(new Grounds(grounds.m(), grounds.updates(), seed), x, y, n, linear, rounds, drawn);
    }

    /// The place of the values that are tried for a place.
    Spot snapped(Spot spot) {
        return new Spot(x.snapped(spot.x()), y.snapped(spot.y()));
    }

    /// The recipe of a place on the map.
    Recipe recipe(Spot spot) {
        return y.with(y.value(spot.y()), x.with(x.value(spot.x()), Recipe.DEFAULT));
    }
}
