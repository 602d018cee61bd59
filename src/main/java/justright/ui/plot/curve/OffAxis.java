package justright.ui.plot.curve;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// What of a curve has no place on a log axis: 0 on its lower edge, ∞ and NaN on its upper, hollow, with what it is
/// where it begins.
record OffAxis(LogCurve curve) implements Annotation {

    private static final double RADIUS = 4;
    private static final double EDGE = 2;
    private static final double ASIDE = 7;
    private static final double ABOVE = 5;
    private static final double BELOW = 16;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        String before = "";
        double written = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < curve.values().length; i++) {
            String what = what(curve.values()[i]);
            if (!what.isEmpty()) {
                mark(sheet, frame, curve.xs()[i], what);
                if (!what.equals(before) && !curve.ghost()) {
                    double px = Math.max(written, frame.toX(curve.xs()[i]));
                    written = name(sheet, frame, px, what, written == Double.NEGATIVE_INFINITY);
                }
            }
            before = what;
        }
    }

    private void mark(Sheet sheet, Frame frame, double x, String what) {
        double px = frame.toX(x);
        double py = edge(frame, what);
        Stroke stroke =
                Stroke.of(sheet.color(curve.color(), curve.ghost() ? LineStyle.GHOST_OPACITY : 1), sheet.unit(EDGE));
        curve.style().shape.paint(sheet.surface(), px, py, sheet.unit(RADIUS), sheet.color(Token.CARD), stroke);
    }

    /// To the right of where it begins; at the frame's right edge to the left, or not at all if a name stands there.
    ///
    /// @param px where what is named begins, or where the name before it ends
    /// @return where the name ends
    private double name(Sheet sheet, Frame frame, double px, String what, boolean alone) {
        double py = edge(frame, what);
        double y = what.equals("0") ? py - sheet.unit(ABOVE) : py + sheet.unit(BELOW);
        TextStyle style = sheet.words(curve.color()).bold().halo(sheet.color(Token.HALO));
        double from = px + sheet.unit(ASIDE);
        double to = from + sheet.surface().widthOf(what, style);
        if (to <= frame.right()) {
            sheet.surface().write(what, from, y, style);
        } else if (alone) {
            sheet.surface().write(what, px - sheet.unit(ASIDE), y, style.end());
        }
        return to;
    }

    private static double edge(Frame frame, String what) {
        return what.equals("0") ? frame.bottom() : frame.top();
    }

    /// What it is that has no place; empty if it has one.
    static String what(double value) {
        if (LogCurve.hasPlace(value)) {
            return "";
        }
        return value == 0 ? "0" : Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "< 0";
    }
}
