package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.theme.Token;

/// Where a run became infinite: the rest of the plot is tinted and says what happened, when, and what to do.
public record Divergence(double x, String what, String when, String advice) implements Annotation {

    private static final double LEAST_WIDTH = 8;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double from = Math.rint(Math.clamp(frame.toX(x), frame.left(), frame.right() - LEAST_WIDTH));
        var surface = sheet.surface();
        surface.fillRect(from, frame.top(), frame.right() - from, frame.height(), 0, sheet.color(Token.BAD_TINT));
        var edge = sheet.stroke(Token.BAD, sheet.unit(1.6)).dashed(Dash.of(4, 3));
        surface.line(from, frame.top(), from, frame.bottom(), edge);
        double text = sheet.style().text();
        var words = sheet.words(Token.BAD).halo(sheet.color(Token.BAD_TINT));
        double widest = Math.max(
                surface.widthOf(what, words.bold()),
                Math.max(surface.widthOf(when, words), surface.widthOf(advice, words)));
        double gap = sheet.unit(8);
        boolean inside = from + gap + widest <= Math.max(frame.right(), sheet.width() - gap);
        double at = inside ? from + gap : from - gap;
        var style = inside ? words : words.halo(sheet.color(Token.HALO)).end();
        surface.write(what, at, frame.top() + 1.8 * text, style.bold());
        surface.write(when, at, frame.top() + 3.2 * text, style);
        surface.write(advice, at, frame.top() + 4.6 * text, style.color(sheet.color(Token.INK2)));
    }
}
