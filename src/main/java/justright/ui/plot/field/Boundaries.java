package justright.ui.plot.field;

import java.util.List;
import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Many boundaries of the same kind at once, thin: how much a boundary moves.
public record Boundaries(List<Boundary> all) implements Annotation {

    private static final double WIDTH = 1;
    private static final double OPACITY = 0.55;

    public Boundaries {
        all = List.copyOf(all);
    }

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        FieldPainter painter = new FieldPainter(sheet, frame);
        Stroke thin = Stroke.of(sheet.color(Token.INK, OPACITY), sheet.unit(WIDTH));
        all.forEach(boundary -> painter.plain(boundary.lines(), thin));
    }
}
