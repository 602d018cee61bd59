package justright.labs.normalizing;

import java.util.stream.IntStream;

/// The last places of a descent, oldest forgotten first. Thread: the session's.
final class Recent {

    /// Places are compared by thirds: the newest is third 0.
    static final int THIRD = 20;

    static final int MOST = 3 * THIRD;

    private double[][] places = new double[MOST][];
    private double[] excesses = new double[MOST];
    private int added;

    /// What is needed to come back to a moment.
    @SuppressWarnings("ArrayRecordComponent") // kept and not changed
    private record Saved(double[][] places, double[] excesses, int added) {}

    void add(double[] theta, double excess) {
        places[added % MOST] = theta;
        excesses[added % MOST] = excess;
        added++;
    }

    int size() {
        return Math.min(added, MOST);
    }

    boolean isFull() {
        return added >= MOST;
    }

    /// J − J* so many steps ago.
    double excess(int ago) {
        return excesses[slot(ago)];
    }

    /// The median J − J* of a third; of what there is, before it is full.
    double level(int third) {
        double[] sorted = agos(third).mapToDouble(this::excess).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    double lowest(int third) {
        return agos(third).mapToDouble(this::excess).min().orElse(Double.NaN);
    }

    double highest(int third) {
        return agos(third).mapToDouble(this::excess).max().orElse(Double.NaN);
    }

    /// The mean length of the steps between the places kept; 0 before the first. The median would not do: a saturated
    /// unit stands still at most of its examples and leaps at the others.
    double hop() {
        return IntStream.range(0, size() - 1)
                .mapToDouble(ago -> distance(places[slot(ago)], places[slot(ago + 1)]))
                .average()
                .orElse(0);
    }

    /// The mean of all places kept.
    double[] middle() {
        double[] mean = new double[places[slot(0)].length];
        for (int ago = 0; ago < size(); ago++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += places[slot(ago)][i] / size();
            }
        }
        return mean;
    }

    Object save() {
        return new Saved(places.clone(), excesses.clone(), added);
    }

    void restore(Object saved) {
        Saved moment = (Saved) saved;
        places = moment.places().clone();
        excesses = moment.excesses().clone();
        added = moment.added();
    }

    /// How many steps ago the places of a third were.
    private IntStream agos(int third) {
        return IntStream.range(Math.min(third * THIRD, size() - 1), Math.min((third + 1) * THIRD, size()));
    }

    private int slot(int ago) {
        return (added - 1 - ago) % MOST;
    }

    private static double distance(double[] a, double[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares);
    }
}
