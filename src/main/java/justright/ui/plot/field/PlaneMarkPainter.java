package justright.ui.plot.field;

import java.util.List;
import javafx.scene.paint.Color;
import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Draws examples of any number of classes or of a measured quantity; those of a set that only judges are hollow.
final class PlaneMarkPainter {

    private static final double RING_DISTANCE = 4;
    private static final double RING_WIDTH = 1.8;
    private static final double HOLLOW_EDGE = 1.7;
    private static final double SMALL = 0.7;
    private static final double VALUE_EDGE = 0.55;
    private static final double VALUE_SIZE = 0.8;

    private final Sheet sheet;
    private final Frame frame;

    PlaneMarkPainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
    }

    void paint(List<PlaneMark> marks) {
        marks.forEach(this::mark);
        marks.stream().filter(PlaneMark::wrong).forEach(this::ring);
    }

    private void mark(PlaneMark mark) {
        double radius = sheet.style().marker() * (mark.ink() == PlaneMark.Ink.SMALL ? SMALL : 1);
        double x = frame.toX(mark.x());
        double y = frame.toY(mark.y());
        Color color = color(mark);
        if (mark.label() < 0) {
            Stroke edge = Stroke.of(sheet.color(Token.INK2, VALUE_EDGE), sheet.unit(1));
            shapeOf(mark.ink()).paint(sheet.surface(), x, y, VALUE_SIZE * radius, color, edge);
            return;
        }
        Color paper = sheet.palette().theme().isDark() ? sheet.color(Token.BG) : sheet.color(Token.HALO);
        boolean solid = mark.ink() == PlaneMark.Ink.SOLID;
        Stroke edge = solid ? Stroke.of(paper, sheet.style().outline()) : Stroke.of(color, sheet.unit(HOLLOW_EDGE));
        ClassLook.shape(mark.label()).paint(sheet.surface(), x, y, radius, solid ? color : paper, edge);
    }

    /// The body of a measurement shows its value, so its set shows in its shape.
    private static MarkShape shapeOf(PlaneMark.Ink ink) {
        return switch (ink) {
            case SOLID -> MarkShape.CIRCLE;
            case HOLLOW -> MarkShape.DIAMOND;
            case SMALL -> MarkShape.TRIANGLE;
        };
    }

    private Color color(PlaneMark mark) {
        if (mark.label() >= 0) {
            return sheet.color(ClassLook.color(mark.label()));
        }
        double shade = Math.clamp(mark.shade(), 0, 1);
        Color middle = sheet.color(Token.FIELD_50);
        return shade < 0.5
                ? sheet.color(Token.CLASS_A).interpolate(middle, 2 * shade)
                : middle.interpolate(sheet.color(Token.CLASS_B), 2 * shade - 1);
    }

    private void ring(PlaneMark mark) {
        double radius = sheet.style().marker() + sheet.unit(RING_DISTANCE);
        double width = sheet.unit(RING_WIDTH);
        double x = frame.toX(mark.x());
        double y = frame.toY(mark.y());
        sheet.surface().strokeCircle(x, y, radius, sheet.stroke(Token.HALO, 1.9 * width));
        sheet.surface().strokeCircle(x, y, radius, sheet.stroke(Token.INK, width));
    }
}
