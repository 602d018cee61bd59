package justright.ui.plot;

import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// A rectangle of 45° stripes with an outline: dev bars, and bars over a limit.
public final class Hatch {

    /// Distance of stripes and their width, both measured along x.
    private static final double PITCH = 9.9;

    private static final double STRIPE = 4.2;
    private static final double TINT = 0.16;
    private static final double EDGE = 1.6;

    private Hatch() {}

    public static void paint(Sheet sheet, double x, double y, double width, double height, Token color) {
        if (width <= 0 || height <= 0) {
            return;
        }
        var surface = sheet.surface();
        surface.fillRect(x, y, width, height, 0, sheet.color(color, TINT));
        Outline stripes = new Outline();
        double pitch = sheet.unit(PITCH);
        double last = x + width + y + height;
        for (double sum = Math.floor((x + y) / pitch) * pitch; sum < last; sum += pitch) {
            double from = Math.max(sum, x + y);
            double to = Math.min(sum + sheet.unit(STRIPE), last);
            if (from < to) {
                addStripe(stripes, x, y, x + width, y + height, from, to);
            }
        }
        surface.fill(stripes, sheet.color(color));
        double edge = sheet.unit(EDGE);
        surface.strokeRect(x + edge / 2, y + edge / 2, width - edge, height - edge, 0, sheet.stroke(color, edge));
    }

    /// The part of the rectangle with `from` ≤ x + y ≤ `to`. Cutting it here instead of clipping keeps painting fast.
    private static void addStripe(
            Outline stripes, double left, double top, double right, double bottom, double from, double to) {
        double upperFrom = Math.max(top, from - right);
        double upperTo = Math.max(top, to - right);
        double lowerFrom = Math.min(bottom, from - left);
        double lowerTo = Math.min(bottom, to - left);
        stripes.moveTo(from - upperFrom, upperFrom).lineTo(from - lowerFrom, lowerFrom);
        if (from < left + bottom && left + bottom < to) {
            stripes.lineTo(left, bottom);
        }
        stripes.lineTo(to - lowerTo, lowerTo).lineTo(to - upperTo, upperTo);
        if (from < right + top && right + top < to) {
            stripes.lineTo(right, top);
        }
        stripes.close();
    }
}
