package justright.ui.plot.curve;

import javafx.scene.paint.Color;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;

/// Draws one curve in its own look.
final class CurvePainter {

    private static final double POINT_RADIUS = 4;
    private static final double POINT_EDGE = 2;

    private final Sheet sheet;
    private final Frame frame;

    CurvePainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    void paint(CurveLine line, double opacity) {
        double full = opacity * (line.ghost() ? LineStyle.GHOST_OPACITY : 1);
        Color color = sheet.color(line.color(), full);
        double live = sheet.style().curve() * line.weight();
        double width = line.ghost() ? Math.min(live, sheet.style().ghost()) : live;
        Stroke stroke = Stroke.of(color, width)
                .dashed(line.style().dash.scaled(sheet.style().unit()));
        sheet.surface().stroke(PixelLine.of(line.curve(), frame), stroke);
        if (line.points()) {
            points(line, color);
        }
    }

    private void points(CurveLine line, Color color) {
        Curve curve = line.curve();
        Color fill = line.style().filled ? color : sheet.color(justright.ui.theme.Token.CARD);
        double scale = line.ghost() ? 0.7 : 1;
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isFinite(i)) {
                double x = frame.toX(curve.x(i));
                double y = frame.toY(curve.last(i));
                Stroke edge = Stroke.of(color, sheet.unit(POINT_EDGE * scale));
                line.style().shape.paint(sheet.surface(), x, y, sheet.unit(POINT_RADIUS * scale), fill, edge);
            }
        }
    }
}
