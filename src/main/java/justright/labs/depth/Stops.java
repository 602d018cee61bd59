package justright.labs.depth;

import java.util.List;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which of many layers are marked in a picture.
final class Stops {

    private Stops() {}

    /// All from `from` to `to` where they are at most `most`; else every second, every third … of them, and the last.
    static List<Integer> even(int from, int to, int most) {
        int stride = Math.max(1, Math.ceilDiv(to - from, most - 1));
        TreeSet<Integer> stops = new TreeSet<>(List.of(from, to));
        for (int l = from; l < to; l += stride) {
            stops.add(l);
        }
        return List.copyOf(stops);
    }

    /// The same, evenly spread by ratios; `from` is positive.
    static List<Integer> ratios(int from, int to, int most) {
        return IntStream.range(0, most)
                .map(i -> (int) Math.round(from * Math.pow((double) to / from, i / (most - 1.0))))
                .distinct()
                .boxed()
                .toList();
    }

    /// Those between `from` and `to`, which are stops too.
    static List<Integer> within(List<Integer> stops, int from, int to) {
        TreeSet<Integer> inside = new TreeSet<>(List.of(from, to));
        stops.stream().filter(l -> l > from && l < to).forEach(inside::add);
        return List.copyOf(inside);
    }

    /// The stops, and the layers on either side of every change between numbers, 0, ∞ and NaN, so that each is marked
    /// where it begins.
    static List<Integer> withOnsets(List<Integer> stops, int from, int to, IntToDoubleFunction size) {
        Stream<Integer> onsets = IntStream.rangeClosed(from + 1, to)
                .filter(l -> kind(size.applyAsDouble(l)) != kind(size.applyAsDouble(l - 1)))
                .boxed()
                .flatMap(l -> Stream.of(l - 1, l));
        return List.copyOf(new TreeSet<>(Stream.concat(stops.stream(), onsets).toList()));
    }

    private static int kind(double size) {
        DoublePredicate ordinary = value -> value > 0 && value < Double.POSITIVE_INFINITY;
        return ordinary.test(size) ? 0 : Double.isNaN(size) ? 1 : size == 0 ? 2 : 3;
    }
}
