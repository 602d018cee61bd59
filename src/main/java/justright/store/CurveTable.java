package justright.store;

import java.util.List;
import java.util.stream.Collectors;
import justright.training.Curves;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Snapshot;

/// The curves of a run as CSV: full precision, a point as decimal mark, nothing where nothing is measured.
///
/// `train_cost` is J, mean loss plus penalty; `dev_cost` the mean loss on the dev set.
public final class CurveTable {

    private static final String HEADER = "step,train_cost,train_error,dev_cost,dev_error";
    private static final List<Series> COLUMNS =
            List.of(Series.COST, Series.TRAIN_ERROR, Series.DEV_LOSS, Series.DEV_ERROR);

    private CurveTable() {}

    /// Every recorded step, and the last one whether it was recorded or not.
    public static String csv(Snapshot<?, ?> end) {
        return csv(end.curves(), end.step(), end.measures());
    }

    /// The same of a run of which no more is left.
    ///
    /// @param end the last step, at which `last` was measured
    public static String csv(Curves curves, int end, Measures last) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < curves.size() && curves.steps()[i] < end; i++) {
            int entry = i;
            line(csv, curves.steps()[i], series -> at(curves, series, entry));
        }
        line(csv, end, last::get);
        return csv.toString();
    }

    private static double at(Curves curves, Series series, int entry) {
        double[] last = curves.curve(series).last();
        return entry < last.length ? last[entry] : Double.NaN;
    }

    private static void line(StringBuilder csv, int step, java.util.function.ToDoubleFunction<Series> value) {
        csv.append(step)
                .append(COLUMNS.stream()
                        .mapToDouble(value)
                        .mapToObj(each -> Double.isNaN(each) ? "," : "," + each)
                        .collect(Collectors.joining()))
                .append('\n');
    }
}
