package justright.labs.numericalgradient;

import java.util.List;
import java.util.OptionalDouble;

/// Where the slope of a function jumps.
///
/// @param places in rising order
record Kinks(List<Double> places) {

    static final Kinks NONE = new Kinks(List.of());

    Kinks {
        places = List.copyOf(places);
    }

    /// Those between `low` and `high`.
    List<Double> between(double low, double high) {
        return places.stream().filter(place -> place > low && place <= high).toList();
    }

    /// How far the nearest is from `theta`.
    OptionalDouble distance(double theta) {
        return places.stream().mapToDouble(place -> Math.abs(place - theta)).min();
    }
}
