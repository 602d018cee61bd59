package justright.ui.plot;

import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// A rectangle of 45° stripes with an outline: dev bars, and bars over a limit.
public final class Hatch {

    private static final double PITCH = 9.9;
    private static final double STRIPE = 3;
    private static final double TINT = 0.16;

    private Hatch() {}

    public static void paint(Sheet sheet, double x, double y, double width, double height, Token color) {
        if (width <= 0 || height <= 0) {
            return;
        }
        var surface = sheet.surface();
        surface.fillRect(x, y, width, height, 0, sheet.color(color, TINT));
        surface.pushClip(x, y, width, height);
        Outline stripes = new Outline();
        double pitch = sheet.unit(PITCH);
        double first = Math.floor((x + y) / pitch) * pitch;
        for (double sum = first; sum <= x + width + y + height; sum += pitch) {
            stripes.moveTo(sum - y, y).lineTo(sum - y - height, y + height);
        }
        surface.stroke(stripes, Stroke.of(sheet.color(color), sheet.unit(STRIPE)));
        surface.popClip();
        double edge = sheet.unit(1.6);
        surface.strokeRect(x + edge / 2, y + edge / 2, width - edge, height - edge, 0, sheet.stroke(color, edge));
    }
}
