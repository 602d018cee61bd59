package justright.ui.plot.network;

/// A unit as it is drawn.
///
/// @param dropped whether dropout removed it: dashed, crossed out, without edges
/// @param activation −1 … 1 fills it with the field's colours; NaN leaves it empty
/// @param influence 0 … 1 fills it with ink that is as opaque as its influence is large; NaN leaves it as it is
/// @param text a number written inside; empty for none
public record Unit(boolean dropped, double activation, double influence, String text) {

    public static final Unit PLAIN = new Unit(false, Double.NaN, Double.NaN, "");
    public static final Unit DROPPED = new Unit(true, Double.NaN, Double.NaN, "");

    public static Unit active(double activation) {
        return new Unit(false, activation, Double.NaN, "");
    }

    /// Fades with its influence, 0 … 1.
    public static Unit fading(double influence) {
        return new Unit(false, Double.NaN, Math.clamp(influence, 0, 1), "");
    }

    public Unit text(String number) {
        return new Unit(dropped, activation, influence, number);
    }
}
