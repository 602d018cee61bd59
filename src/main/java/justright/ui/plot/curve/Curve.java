package justright.ui.plot.curve;

import java.util.Arrays;
import justright.training.Curves;
import justright.training.Series;

/// Values over rising x, each entry with its lowest, highest and last value. The arrays are kept and not changed.
///
/// Long histories should come as buckets: painting visits every entry once.
public final class Curve {

    private final double[] xs;
    private final double[] lowest;
    private final double[] highest;
    private final double[] last;

    private Curve(double[] xs, double[] lowest, double[] highest, double[] last) {
        if (lowest.length != xs.length || highest.length != xs.length || last.length != xs.length) {
            throw new IllegalArgumentException("%d x for %d lowest, %d highest, %d last values"
                    .formatted(xs.length, lowest.length, highest.length, last.length));
        }
        this.xs = xs;
        this.lowest = lowest;
        this.highest = highest;
        this.last = last;
    }

    public static Curve of(double[] xs, double[] ys) {
        return new Curve(xs, ys, ys, ys);
    }

    public static Curve of(int[] steps, double[] ys) {
        return of(Arrays.stream(steps).asDoubleStream().toArray(), ys);
    }

    /// Entry i stands for all values from `steps[i]` up to the next entry.
    public static Curve buckets(int[] steps, double[] lowest, double[] highest, double[] last) {
        return new Curve(Arrays.stream(steps).asDoubleStream().toArray(), lowest, highest, last);
    }

    /// What a run has recorded of a series; empty if nothing.
    public static Curve recorded(Curves curves, Series series) {
        Curves.Curve measured = curves.curve(series);
        return measured.last().length == 0
                ? empty()
                : buckets(curves.steps(), measured.lowest(), measured.highest(), measured.last());
    }

    public static Curve empty() {
        return of(new double[0], new double[0]);
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double lowest(int i) {
        return lowest[i];
    }

    public double highest(int i) {
        return highest[i];
    }

    public double last(int i) {
        return last[i];
    }

    boolean isFinite(int i) {
        return Double.isFinite(lowest[i])
                && Double.isFinite(highest[i])
                && Double.isFinite(last[i])
                && Double.isFinite(xs[i]);
    }
}
