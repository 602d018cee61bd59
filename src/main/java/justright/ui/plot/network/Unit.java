package justright.ui.plot.network;

import org.jspecify.annotations.Nullable;

/// A unit as it is drawn.
///
/// @param dropped whether dropout removed it: dashed, crossed out, without edges
/// @param activation −1 … 1 fills it with the field's colours; NaN leaves it empty
/// @param influence 0 … 1 fills it with ink that is as opaque as its influence is large; NaN leaves it as it is
/// @param text a number written inside; empty for none
/// @param bias b, a small mark at its corner; NaN for none
/// @param idle whether it is not part of the network, as a feature that is not fed: pale, without edges
/// @param picture what it answers over the plane, which makes it a square; null for none
public record Unit(
        boolean dropped,
        double activation,
        double influence,
        String text,
        double bias,
        boolean idle,
        @Nullable UnitPicture picture) {

    public static final Unit PLAIN = of(false, Double.NaN, Double.NaN);
    public static final Unit DROPPED = of(true, Double.NaN, Double.NaN);

    public static Unit active(double activation) {
        return of(false, activation, Double.NaN);
    }

    /// Fades with its influence, 0 … 1.
    public static Unit fading(double influence) {
        return of(false, Double.NaN, Math.clamp(influence, 0, 1));
    }

    /// A square that shows what the unit answers over the plane.
    public static Unit pictured(UnitPicture picture) {
        return new Unit(false, Double.NaN, Double.NaN, "", Double.NaN, false, picture);
    }

    private static Unit of(boolean dropped, double activation, double influence) {
        return new Unit(dropped, activation, influence, "", Double.NaN, false, null);
    }

    public Unit text(String number) {
        return new Unit(dropped, activation, influence, number, bias, idle, picture);
    }

    public Unit bias(double b) {
        return new Unit(dropped, activation, influence, text, b, idle, picture);
    }

    /// Not part of the network, though it could be.
    public Unit idle(boolean out) {
        return new Unit(dropped, activation, influence, text, bias, out, picture);
    }

    /// Crossed out by dropout.
    public Unit dropped(boolean removed) {
        return new Unit(removed, activation, influence, text, bias, idle, picture);
    }

    /// Whether no edge begins or ends here.
    boolean isCut() {
        return dropped || idle;
    }
}
