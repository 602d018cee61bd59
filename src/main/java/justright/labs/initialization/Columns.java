package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;

/// Which layers have a histogram where there is not room for all.
final class Columns {

    private Columns() {}

    /// The first, the last, and others evenly between, at most `most` of 1 … `layers`.
    static List<Integer> shown(int layers, int most) {
        if (layers <= most) {
            return IntStream.rangeClosed(1, layers).boxed().toList();
        }
        return IntStream.range(0, most)
                .map(i -> (int) Math.round(1 + i * (layers - 1.0) / (most - 1)))
                .boxed()
                .toList();
    }
}
