package justright.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The measured past of a run, as an immutable copy. Entry i of every array covers the steps from `steps[i]` up to the
/// next entry's; neighbours are merged as the run grows, so the arrays stay short however long it is.
///
/// The arrays are shared for speed: read only.
public final class Curves {

    private static final Curve NONE = new Curve(new double[0], new double[0], new double[0]);

    private final int[] steps;
    private final Map<Series, Curve> curves;

    /// Lowest, highest and last measured number in each entry.
    @SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
    public record Curve(double[] lowest, double[] highest, double[] last) {}

    Curves(int[] steps, Map<Series, Curve> curves) {
        this.steps = steps;
        this.curves = new EnumMap<>(Series.class);
        this.curves.putAll(curves);
    }

    public static Curves empty() {
        return new Curves(new int[0], Map.of());
    }

    public int size() {
        return steps.length;
    }

    /// First step of every entry, rising.
    public int[] steps() {
        return steps;
    }

    public Curve curve(Series series) {
        return curves.getOrDefault(series, NONE);
    }

    /// The entry that covers `step`, or −1 if the curves are empty.
    public int indexOf(int step) {
        int found = Arrays.binarySearch(steps, step);
        return found >= 0 ? found : -found - 2;
    }

    /// The step at which the series was lowest, from `from` on; −1 if nothing was measured there.
    public int lowestStep(Series series, int from) {
        double[] lowest = curve(series).lowest();
        int best = -1;
        for (int i = 0; i < lowest.length; i++) {
            if (steps[i] >= from && (best < 0 || lowest[i] < lowest[best])) {
                best = i;
            }
        }
        return best < 0 ? -1 : steps[best];
    }

    /// The highest finite value of a series, leaving out the first `wild` steps unless hardly more is recorded; 0 for
    /// none.
    public double peak(Series series, int wild) {
        double[] tops = curve(series).highest();
        int[] steps = steps();
        double peak = 0;
        for (int i = 0; i < tops.length; i++) {
            if (Double.isFinite(tops[i]) && (steps[i] >= wild || tops.length < wild)) {
                peak = Math.max(peak, tops[i]);
            }
        }
        return peak;
    }
}
