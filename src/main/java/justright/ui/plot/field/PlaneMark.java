package justright.ui.plot.field;

/// An example in the plane, of a class or of a measured quantity.
///
/// @param label the class; −1 for a measurement
/// @param shade of a measurement, 0 … 1 along the colours of its field
/// @param ink how it is drawn
/// @param wrong whether it is ringed: put into another class
public record PlaneMark(double x, double y, int label, double shade, Ink ink, boolean wrong) {

    /// Which set an example belongs to shows in its body.
    public enum Ink {
        /// Learned from.
        SOLID,
        /// Judged by.
        HOLLOW,
        /// Kept for the end: hollow and small.
        SMALL
    }

    public static PlaneMark ofClass(double x, double y, int label, Ink ink, boolean wrong) {
        return new PlaneMark(x, y, label, Double.NaN, ink, wrong);
    }

    public static PlaneMark ofValue(double x, double y, double shade, Ink ink) {
        return new PlaneMark(x, y, -1, shade, ink, false);
    }
}
