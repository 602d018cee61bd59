package justright.labs.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import justright.ui.plot.curve.LogCurve;

/// The lines of a pass over its layers: what it has reached in full, the rest pale.
final class Lines {

    /// So many layers are marked, at most.
    static final int MOST = 31;

    private Lines() {}

    /// @param names what stands at the right ends
    static List<LogCurve> of(Passage passage, Front front, Function<Quantity, String> names) {
        List<LogCurve> lines = new ArrayList<>();
        for (Quantity each : Quantity.values()) {
            int last = passage.depth();
            String name = names.apply(each);
            boolean out = each.isForward();
            int reached = out ? front.forward() : front.backward();
            boolean begun = out ? reached > each.from() : reached <= last;
            boolean over = out ? reached == last : reached == each.from();
            if (!begun || over) {
                lines.add(line(passage, each, each.from(), last, name, !begun));
            } else {
                lines.add(line(passage, each, each.from(), reached, "", !out));
                lines.add(line(passage, each, reached, last, name, out));
            }
        }
        return lines;
    }

    /// Those of a pinned run, without marks: six marked lines are too many, and what is pale and marked is still to
    /// come.
    ///
    /// @param last layers after this one are left out: a much deeper network would leave the present one no room
    /// @param name what stands at the right end of its activations
    static List<LogCurve> pinned(Passage passage, int last, String name) {
        List<LogCurve> lines = new ArrayList<>();
        for (Quantity each : Quantity.values()) {
            int to = Math.min(last, passage.depth());
            LogCurve line = line(passage, each, each.from(), to, each.isForward() ? name : "", true);
            boolean isPoint = line.xs().length == 1;
            lines.add(isPoint ? line : line.withoutPoints());
        }
        return lines;
    }

    private static LogCurve line(Passage passage, Quantity what, int from, int to, String name, boolean pale) {
        List<Integer> stops = Stops.withOnsets(
                Stops.within(Stops.even(what.from(), passage.depth(), MOST), from, to),
                from,
                to,
                l -> what.of(passage, l));
        double[] xs = stops.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] sizes = stops.stream().mapToDouble(l -> what.of(passage, l)).toArray();
        LogCurve line = what.curve(xs, sizes, name);
        return pale ? line.pale() : line;
    }
}
