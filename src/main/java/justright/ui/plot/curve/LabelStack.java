package justright.ui.plot.curve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Pushes labels apart that want to stand at the same height.
final class LabelStack {

    private LabelStack() {}

    /// Places as close to `wanted` as possible, in the same order of heights, at least `distance` apart and within
    /// `lowest` … `highest` if there is room.
    static double[] spread(double[] wanted, double distance, double lowest, double highest) {
        List<Integer> order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .toList();
        double[] places = new double[wanted.length];
        int[] blockStart = new int[wanted.length];
        double[] blockTop = new double[wanted.length];
        int blocks = 0;
        for (int i = 0; i < wanted.length; i++) {
            blockStart[blocks] = i;
            blockTop[blocks] = wanted[order.get(i)];
            blocks++;
            while (blocks > 1) {
                int before = blocks - 2;
                int size = blockStart[blocks - 1] - blockStart[before];
                if (blockTop[before] + size * distance <= blockTop[blocks - 1]) {
                    break;
                }
                blocks--;
                blockTop[before] = meanTop(order, wanted, blockStart[before], i, distance);
            }
            blockTop[blocks - 1] = Math.max(lowest, blockTop[blocks - 1]);
        }
        for (int block = 0; block < blocks; block++) {
            int end = block + 1 < blocks ? blockStart[block + 1] : wanted.length;
            for (int i = blockStart[block]; i < end; i++) {
                places[order.get(i)] = blockTop[block] + (i - blockStart[block]) * distance;
            }
        }
        return keptAbove(places, order, distance, lowest, highest);
    }

    /// Where a block of neighbours starts so that its members are on average where they want to be.
    private static double meanTop(List<Integer> order, double[] wanted, int first, int last, double distance) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(i -> wanted[order.get(i)] - (i - first) * distance)
                .average()
                .orElseThrow();
    }

    private static double[] keptAbove(
            double[] places, List<Integer> order, double distance, double lowest, double highest) {
        double limit = highest;
        for (int i = order.size() - 1; i >= 0; i--) {
            int label = order.get(i);
            places[label] = Math.min(places[label], limit);
            limit = places[label] - distance;
        }
        double floor = lowest;
        for (int label : order) {
            places[label] = Math.max(places[label], floor);
            floor = places[label] + distance;
        }
        return places;
    }
}
