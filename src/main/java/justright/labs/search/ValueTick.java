package justright.labs.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// A value that was tried, by its place in the range, and the lowest dev error that it was part of; ∞ if none was
/// worth its end.
record ValueTick(double place, double devError) {

    /// Places nearer than this are the same value.
    private static final double SAME = 1e9;

    static List<ValueTick> of(List<Tried> all, ToDoubleFunction<Spot> side) {
        Map<Long, ValueTick> ticks = new TreeMap<>();
        for (Tried each : all) {
            double place = side.applyAsDouble(each.spot());
            ValueTick tick = new ValueTick(place, each.result().devError());
            ticks.merge(Math.round(place * SAME), tick, ValueTick::better);
        }
        return List.copyOf(ticks.values());
    }

    private ValueTick better(ValueTick other) {
        return other.devError < devError ? other : this;
    }
}
