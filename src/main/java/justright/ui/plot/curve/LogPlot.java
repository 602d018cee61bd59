package justright.ui.plot.curve;

import java.util.List;
import java.util.stream.DoubleStream;
import justright.ui.plot.Axis;

/// Curves over a log axis that survives 0, ∞ and NaN and says so: they are marked on its edges and named where they
/// begin.
public final class LogPlot {

    /// The axis reaches at least this far, so that noise does not look like a trend.
    private static final double LEAST_REACH = 100;

    /// Between the outermost values and the axis' ends, so that their marks are whole.
    private static final double ROOM = 0.04;

    private LogPlot() {}

    /// The curves over an axis made for them.
    public static CurvePlot of(Axis x, String yName, List<LogCurve> curves) {
        return of(x, axis(curves).named(yName), curves);
    }

    /// The curves over this axis; what lies beyond it is marked on its edges too.
    public static CurvePlot of(Axis x, Axis y, List<LogCurve> curves) {
        CurvePlot plot = CurvePlot.of(x, y);
        for (LogCurve curve : curves) {
            plot = plot.with(curve.line()).with(new OffAxis(curve));
            plot = curve.endsOnAxis() ? plot : plot.with(curve.end(y));
        }
        return plot;
    }

    /// Whole decades around all values that have a place on a log axis.
    public static Axis axis(List<LogCurve> curves) {
        double low = Math.log10(values(curves).min().orElse(0.1));
        double high = Math.log10(values(curves).max().orElse(10));
        double room = ROOM * (1 + high - low);
        double least = Math.max(Double.MIN_VALUE, Math.pow(10, Math.floor(low - room)));
        double most = Math.min(Double.MAX_VALUE, Math.pow(10, Math.ceil(high + room)));
        double reach = Math.min(Double.MAX_VALUE, least * LEAST_REACH);
        return most < reach ? Axis.log(least, reach) : Axis.log(least, most);
    }

    private static DoubleStream values(List<LogCurve> curves) {
        return curves.stream()
                .flatMapToDouble(curve -> DoubleStream.of(curve.values()))
                .filter(LogCurve::hasPlace);
    }
}
