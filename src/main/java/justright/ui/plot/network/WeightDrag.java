package justright.ui.plot.network;

/// A weight or bias in the hand: upwards makes it larger, downwards smaller, in round steps, finer with Shift.
public final class WeightDrag {

    /// No weight is dragged farther from 0.
    public static final double MOST = 100;

    private static final double PER_PIXEL = 0.02;
    private static final double STEP = 0.01;
    private static final double FINER = 10;

    private final double unit;
    private double value;
    private double y;

    /// @param value where it was taken up, `y` the pixel there
    /// @param unit what distances are multiplied by
    public WeightDrag(double value, double y, double unit) {
        this.value = value;
        this.y = y;
        this.unit = unit;
    }

    /// The value now that the hand is at pixel `toY`.
    public double to(double toY, boolean fine) {
        double finer = fine ? FINER : 1;
        value = Math.clamp(value + (y - toY) / unit * PER_PIXEL / finer, -MOST, MOST);
        y = toY;
        return round(value, STEP / finer);
    }

    /// The next round value `steps` steps above `value`: a weight between two steps goes to the nearer one in its way.
    ///
    /// @param step a power of ten
    public static double stepped(double value, double step, int steps) {
        double places = value / step;
        double from = steps > 0 ? Math.floor(places + 1e-9) : Math.ceil(places - 1e-9);
        return Math.clamp(round((from + steps) * step, step), -MOST, MOST);
    }

    /// Divides where it can, so that 0.1 · 3 is 0.3 and not 0.30000000000000004.
    private static double round(double value, double step) {
        double perOne = Math.rint(1 / step);
        return Math.rint(value * perOne) / perOne + 0.0;
    }
}
