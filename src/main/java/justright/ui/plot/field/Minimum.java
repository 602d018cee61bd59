package justright.ui.plot.field;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// The lowest place of a landscape: a cross and its name.
public record Minimum(double x, double y, String label) implements Annotation {

    private static final double ARM = 7;

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = frame.toX(x);
        double py = frame.toY(y);
        if (!frame.contains(px, py)) {
            return;
        }
        Outline cross = Outline.plus(px, py, sheet.unit(ARM));
        sheet.surface().stroke(cross, sheet.stroke(Token.HALO, sheet.unit(5)));
        sheet.surface().stroke(cross, sheet.stroke(Token.INK, sheet.unit(2.2)));
        var style =
                sheet.words(Token.INK).size(sheet.style().text() + 0.5).bold().halo(sheet.color(Token.HALO));
        double gap = sheet.unit(12);
        boolean fits = px + gap + sheet.surface().widthOf(label, style) < frame.right();
        double baseline =
                py - sheet.unit(8) > frame.top() + sheet.style().text() ? py - sheet.unit(8) : py + sheet.unit(18);
        sheet.surface().write(label, fits ? px + gap : px - gap, baseline, fits ? style : style.end());
    }
}
