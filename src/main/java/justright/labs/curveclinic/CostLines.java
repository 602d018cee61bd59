package justright.labs.curveclinic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.theme.Token;

/// J along a run, for a log axis.
final class CostLines {

    private CostLines() {}

    static LogCurve of(Course course) {
        return LogCurve.of(
                        course.looks().stream().mapToDouble(Course.Look::step).toArray(),
                        course.looks().stream().mapToDouble(Course.Look::cost).toArray(),
                        LineStyle.PLAIN,
                        "")
                .color(Token.INK)
                .withoutPoints();
    }

    /// Whole decades around all values that have a place on a log axis, one at least.
    static Axis axis(List<LogCurve> curves) {
        double low = Math.floor(Math.log10(values(curves).min().orElse(0.1)));
        double high = Math.ceil(Math.log10(values(curves).max().orElse(1)));
        return Axis.log(Math.pow(10, low), Math.pow(10, Math.max(high, low + 1)));
    }

    private static DoubleStream values(List<LogCurve> curves) {
        return curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.values()))
                .filter(value -> value > 0 && value < Double.POSITIVE_INFINITY);
    }
}
