package justright.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The growing past of a run in a bounded number of entries: when they are used up, neighbours merge, keeping lowest,
/// highest and last. Thread: the session's.
final class History {

    private static final int CAPACITY = 2048;

    private final int[] steps = new int[CAPACITY];
    private final Map<Series, double[][]> columns = new EnumMap<>(Series.class);
    private int size;
    private int stride = 1;
    private int pending;

    History(Set<Series> series) {
        for (Series each : series) {
            columns.put(each, new double[3][CAPACITY]);
        }
    }

    int lastStep() {
        return size == 0 ? -1 : steps[size - 1];
    }

    void add(int step, Measures measures) {
        if (size == CAPACITY) {
            mergeNeighbours();
        }
        boolean opensEntry = pending == 0;
        if (opensEntry) {
            steps[size++] = step;
        }
        int at = size - 1;
        columns.forEach((series, rows) -> {
            double value = measures.get(series);
            rows[0][at] = opensEntry ? value : Math.min(rows[0][at], value);
            rows[1][at] = opensEntry ? value : Math.max(rows[1][at], value);
            rows[2][at] = value;
        });
        pending = (pending + 1) % stride;
    }

    /// Forgets everything measured after `step`.
    void cutAfter(int step) {
        int found = Arrays.binarySearch(steps, 0, size, step);
        size = found >= 0 ? found + 1 : -found - 1;
        pending = 0;
    }

    /// Measured anew at `step`, which was the last: something was changed there. Without an entry that begins there
    /// nothing happens.
    void revise(int step, Measures measures) {
        if (lastStep() == step) {
            columns.forEach((series, rows) -> {
                for (double[] row : rows) {
                    row[size - 1] = measures.get(series);
                }
            });
        }
    }

    Curves copy() {
        return copy(size);
    }

    /// A copy that ends at `step`, where the run stands, also where nothing is recorded of it.
    Curves copyUntil(int step, Measures measures) {
        if (size == 0 || lastStep() >= step) {
            return copy();
        }
        Curves curves = copy(size + 1);
        curves.steps()[size] = step;
        columns.keySet().forEach(series -> {
            Curves.Curve curve = curves.curve(series);
            double value = measures.get(series);
            curve.lowest()[size] = value;
            curve.highest()[size] = value;
            curve.last()[size] = value;
        });
        return curves;
    }

    private Curves copy(int entries) {
        Map<Series, Curves.Curve> curves = new EnumMap<>(Series.class);
        columns.forEach((series, rows) -> curves.put(
                series,
                new Curves.Curve(
                        Arrays.copyOf(rows[0], entries),
                        Arrays.copyOf(rows[1], entries),
                        Arrays.copyOf(rows[2], entries))));
        return new Curves(Arrays.copyOf(steps, entries), curves);
    }

    private void mergeNeighbours() {
        int half = size / 2;
        for (int i = 0; i < half; i++) {
            steps[i] = steps[2 * i];
        }
        for (double[][] rows : columns.values()) {
            for (int i = 0; i < half; i++) {
                rows[0][i] = Math.min(rows[0][2 * i], rows[0][2 * i + 1]);
                rows[1][i] = Math.max(rows[1][2 * i], rows[1][2 * i + 1]);
                rows[2][i] = rows[2][2 * i + 1];
            }
        }
        size = half;
        stride *= 2;
        pending = 0;
    }
}
