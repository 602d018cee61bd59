package justright.labs.depth;

import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.Tick;

/// Axes of what is counted: layers, steps. Where there are few each has its tick, so that none stands between two.
final class Counted {

    private static final int FEW = 6;

    private Counted() {}

    static Axis axis(int from, int to) {
        Axis axis = from == 0 ? Axis.count(to) : Axis.linear(from, to);
        List<Tick> ticks = IntStream.rangeClosed(from, to)
                .limit(FEW + 1)
                .mapToObj(each -> new Tick(each, Integer.toString(each)))
                .toList();
        return to - from <= FEW ? axis.marked(ticks) : axis;
    }
}
