package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// A level that matters, as a dashed line across the frame; its name, if any, stands at the right.
public record Threshold(double y, String label, Token color, Dash dash) implements Annotation {

    public Threshold(double y, String label, Token color) {
        this(y, label, color, Dash.GHOST);
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double py = Sheet.crisp(frame.toY(y));
        if (!(py >= frame.top() - 1 && py <= frame.bottom() + 1)) {
            return;
        }
        sheet.surface()
                .line(
                        frame.left(),
                        py,
                        frame.right(),
                        py,
                        sheet.stroke(color, sheet.unit(1.4))
                                .dashed(dash.scaled(sheet.style().unit())));
        sheet.surface()
                .write(
                        label,
                        frame.right() + sheet.unit(8),
                        py + sheet.style().text() * 0.34,
                        sheet.words(color).bold());
    }
}
