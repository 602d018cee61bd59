package justright.ui.plot.network;

/// A unit as it is drawn.
///
/// @param dropped whether dropout removed it: dashed, crossed out, without edges
/// @param activation −1 … 1 fills it with the field's colours; NaN leaves it empty
/// @param strength 1 for a unit with full influence, towards 0 it fades
/// @param text a number written inside; empty for none
public record Unit(boolean dropped, double activation, double strength, String text) {

    public static final Unit PLAIN = new Unit(false, Double.NaN, 1, "");
    public static final Unit DROPPED = new Unit(true, Double.NaN, 1, "");

    public static Unit active(double activation) {
        return new Unit(false, activation, 1, "");
    }

    /// Fades with its influence, 0 … 1.
    public static Unit fading(double strength) {
        return new Unit(false, Double.NaN, strength, "");
    }

    public Unit text(String number) {
        return new Unit(dropped, activation, strength, number);
    }
}
