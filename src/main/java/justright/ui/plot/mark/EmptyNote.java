package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// What stands in the middle of a plot that has nothing to show yet: "No run yet", "Press Space".
public record EmptyNote(String title, String hint) implements Annotation {

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double x = (frame.left() + frame.right()) / 2;
        double y = (frame.top() + frame.bottom()) / 2;
        double text = sheet.style().text();
        var halo = sheet.color(Token.HALO);
        var title = sheet.words(Token.INK2).size(text + 1).bold().middle().halo(halo);
        sheet.surface().write(this.title, x, y - 0.3 * text, title);
        sheet.surface()
                .write(hint, x, y + 1.2 * text, sheet.words(Token.INK3).middle().halo(halo));
    }
}
