package justright.training;

import java.util.Arrays;
import java.util.List;

/// Between which bounds a measured quantity ran in several runs of the same length.
///
/// The arrays are shared for speed: read only.
///
/// @param steps rising
/// @param lowest of all runs at that step
/// @param highest of all runs at that step
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
public record Band(int[] steps, double[] lowest, double[] highest) {

    /// The bounds of the runs that measured the series; those that ended early count as far as they came.
    public static Band of(List<Curves> runs, Series series) {
        List<Curves> measured =
                runs.stream().filter(run -> run.curve(series).last().length > 0).toList();
        int[] steps = measured.stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .map(Curves::steps)
                .orElse(new int[0]);
        double[] lowest = new double[steps.length];
        double[] highest = new double[steps.length];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (Curves run : measured) {
            double[] values = run.curve(series).last();
            int end = run.steps()[run.size() - 1];
            for (int i = 0; i < steps.length && steps[i] <= end; i++) {
                double value = values[run.indexOf(steps[i])];
                lowest[i] = Math.min(lowest[i], value);
                highest[i] = Math.max(highest[i], value);
            }
        }
        return new Band(steps, lowest, highest);
    }

    public int size() {
        return steps.length;
    }
}
