package justright.ui.plot.curve;

import java.util.Arrays;
import justright.ui.plot.Axis;
import justright.ui.theme.Token;

/// Values over x for a log axis, which may be 0, infinite or not a number. The arrays are kept and not changed.
///
/// @param name at the curve's right end
/// @param points whether each value is marked
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
public record LogCurve(
        double[] xs,
        double[] values,
        LineStyle style,
        Token color,
        String name,
        double weight,
        boolean ghost,
        boolean points) {

    public static LogCurve of(double[] xs, double[] values, LineStyle style, String name) {
        return new LogCurve(xs, values, style, style.color(), name, 1, false, true);
    }

    public LogCurve color(Token hue) {
        return new LogCurve(xs, values, style, hue, name, weight, ghost, points);
    }

    public LogCurve weight(double factor) {
        return new LogCurve(xs, values, style, color, name, factor, ghost, points);
    }

    /// Pale, as a pinned run's or what is not there yet.
    public LogCurve pale() {
        return new LogCurve(xs, values, style, color, name, weight, true, points);
    }

    /// As a pinned run's.
    public LogCurve pinned() {
        return new LogCurve(xs, values, style, color, "", weight, true, points);
    }

    /// For values so close together that their marks would hide the line.
    public LogCurve withoutPoints() {
        return new LogCurve(xs, values, style, color, name, weight, ghost, false);
    }

    /// Whether a log axis has a place for this value.
    static boolean hasPlace(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    /// The part that a log axis can show.
    CurveLine line() {
        double[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = hasPlace(shown[i]) ? shown[i] : Double.NaN;
        }
        CurveLine line = CurveLine.of(Curve.of(xs, shown), style, endsOnAxis() ? name : "")
                .color(color)
                .weight(weight);
        CurveLine marked = points ? line.withPoints() : line;
        return ghost ? marked.pinned() : marked;
    }

    /// Only its name, at the edge where its last value is marked.
    CurveLine end(Axis y) {
        int from = Math.max(0, values.length - 1);
        double[] place = Arrays.copyOfRange(xs, from, values.length);
        double[] edge = Arrays.stream(values)
                .skip(from)
                .map(value -> value == 0 ? y.min() : y.max())
                .toArray();
        return CurveLine.of(Curve.of(place, edge), style, name).color(color);
    }

    /// Whether its last value has a place on the axis.
    boolean endsOnAxis() {
        return values.length > 0 && hasPlace(values[values.length - 1]);
    }
}
