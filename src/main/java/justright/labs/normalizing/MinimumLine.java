package justright.labs.normalizing;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// A valley floor that is level all along w₁: every place on it is a minimum.
record MinimumLine(double w2, String label) implements Annotation {

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double y = frame.toY(w2);
        if (y < frame.top() || y > frame.bottom()) {
            return;
        }
        sheet.surface().line(frame.left(), y, frame.right(), y, sheet.stroke(Token.HALO, sheet.unit(5)));
        sheet.surface().line(frame.left(), y, frame.right(), y, sheet.stroke(Token.INK, sheet.unit(2.2)));
        var style =
                sheet.words(Token.INK).size(sheet.style().text() + 0.5).bold().halo(sheet.color(Token.HALO));
        sheet.surface().write(label, frame.left() + sheet.unit(12), y - sheet.unit(8), style);
    }
}
