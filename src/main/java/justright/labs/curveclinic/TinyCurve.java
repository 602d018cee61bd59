package justright.labs.curveclinic;

import java.util.function.ToDoubleFunction;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// One number along a run in a small multiple; what is not finite leaves a gap, what lies beyond the frame is cut off.
record TinyCurve(Course course, ToDoubleFunction<Course.Look> value, Token color) {

    private static final double WIDTH = 1.6;

    void paint(Sheet sheet, Frame frame) {
        Outline outline = new Outline();
        boolean down = false;
        for (Course.Look look : course.looks()) {
            double x = frame.toX(look.step());
            double y = frame.toY(value.applyAsDouble(look));
            if (Double.isFinite(y)) {
                outline = down ? outline.lineTo(x, y) : outline.moveTo(x, y);
            }
            down = Double.isFinite(y);
        }
        LineStyle style = color == Token.DEV ? LineStyle.DEV : LineStyle.TRAIN;
        Stroke stroke = Stroke.of(sheet.color(color), sheet.unit(WIDTH))
                .dashed(style.dash().scaled(0.6 * sheet.style().unit()));
        sheet.surface().pushClip(frame.left(), frame.top() - 1, frame.width(), frame.height() + 2);
        sheet.surface().stroke(outline, stroke);
        sheet.surface().popClip();
    }
}
