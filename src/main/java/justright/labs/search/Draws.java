package justright.labs.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.Chance;

/// The places that a round tries.
final class Draws {

    private Draws() {}

    /// n² places in a box, in the order in which they are tried.
    static List<Spot> of(Lane lane, Plan plan, Box box, int round) {
        Chance chance = Chance.of(plan.grounds().seed()).stream(lane.key() + " " + round);
        return lane == Lane.GRID ? grid(plan, box, chance) : random(plan, box, chance);
    }

    /// The middles of n × n equal parts, in random order, so that the order favours no corner.
    private static List<Spot> grid(Plan plan, Box box, Chance chance) {
        int n = plan.n();
        int[] order = IntStream.range(0, n * n).toArray();
        chance.shuffle(order);
        return IntStream.of(order)
                .mapToObj(i -> {
                    int column = i % n;
                    int row = i / n;
                    return spot(plan, box, (column + 0.5) / n, (row + 0.5) / n);
                })
                .toList();
    }

    private static List<Spot> random(Plan plan, Box box, Chance chance) {
        return Stream.generate(() -> spot(plan, box, chance.uniform(), chance.uniform()))
                .limit(plan.budget())
                .toList();
    }

    /// Where the shares u and v of a box lie, on values that can be tried.
    private static Spot spot(Plan plan, Box box, double u, double v) {
        return new Spot(
                place(plan.x(), box.left(), box.right(), u, plan.linear()),
                place(plan.y(), box.bottom(), box.top(), v, plan.linear()));
    }

    private static double place(Dimension range, double from, double to, double share, boolean linear) {
        double place = from + share * (to - from);
        if (linear) {
            place = range.place(range.exact(from) + share * (range.exact(to) - range.exact(from)));
        }
        return range.snapped(place);
    }
}
