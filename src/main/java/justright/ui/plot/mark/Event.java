package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// Something that happened at an x: a dotted line with its name at the top.
public record Event(double x, String label, Token color) implements Annotation {

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = Sheet.crisp(frame.toX(x));
        if (px < frame.left() - 1 || px > frame.right() + 1) {
            return;
        }
        sheet.surface()
                .line(
                        px,
                        frame.top(),
                        px,
                        frame.bottom(),
                        sheet.stroke(color, 1).dashed(Dash.DOTTED));
        var style = sheet.words(color).bold().halo(sheet.color(Token.HALO));
        double gap = sheet.unit(6);
        boolean fits = px + gap + sheet.surface().widthOf(label, style) <= sheet.width();
        double y = frame.top() + sheet.style().text();
        sheet.surface().write(label, fits ? px + gap : px - gap, y, fits ? style : style.end());
    }
}
