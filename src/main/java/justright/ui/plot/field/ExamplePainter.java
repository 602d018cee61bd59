package justright.ui.plot.field;

import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Draws class A as circles and class B as diamonds, with a light outline, and rings around the misclassified.
final class ExamplePainter {

    private static final double RING_DISTANCE = 4;
    private static final double RING_WIDTH = 1.8;
    private static final double STEPPED_BACK = 0.3;

    private final Sheet sheet;
    private final Frame frame;

    ExamplePainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    void paint(List<Example> examples) {
        boolean pointingOut = examples.stream().anyMatch(Example::lit);
        for (Example example : examples) {
            mark(example, pointingOut && !example.lit() ? STEPPED_BACK : 1);
        }
        examples.stream().filter(Example::misclassified).forEach(this::ring);
    }

    private void mark(Example example, double opacity) {
        Color edge =
                sheet.palette().theme().isDark() ? sheet.color(Token.BG, opacity) : sheet.color(Token.HALO, opacity);
        MarkShape shape = example.inB() ? MarkShape.DIAMOND : MarkShape.CIRCLE;
        shape.paint(
                sheet.surface(),
                frame.toX(example.x()),
                frame.toY(example.y()),
                sheet.style().marker(),
                sheet.color(example.inB() ? Token.CLASS_B : Token.CLASS_A, opacity),
                Stroke.of(edge, sheet.style().outline()));
    }

    private void ring(Example example) {
        double x = frame.toX(example.x());
        double y = frame.toY(example.y());
        double radius = sheet.style().marker() + sheet.unit(RING_DISTANCE);
        double width = sheet.unit(RING_WIDTH);
        sheet.surface().strokeCircle(x, y, radius, sheet.stroke(Token.HALO, 1.9 * width));
        sheet.surface().strokeCircle(x, y, radius, sheet.stroke(Token.INK, width));
    }
}
