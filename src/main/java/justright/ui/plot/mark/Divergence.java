package justright.ui.plot.mark;

import java.util.ArrayList;
import java.util.List;
import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.TextLines;
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
        double gap = sheet.unit(8);
        var words = sheet.words(Token.BAD).halo(sheet.color(Token.BAD_TINT));
        double room = Math.max(frame.right() - from, surface.widthOf(what, words.bold()) + 2 * gap) - gap;
        boolean inside = from + room + gap <= sheet.width();
        double at = inside ? from + gap : from - gap;
        var style = inside ? words : words.halo(sheet.color(Token.HALO)).end();
        double baseline = frame.top() + 1.8 * text;
        surface.write(what, at, baseline, style.bold());
        List<String> lines = new ArrayList<>(TextLines.wrap(when, surface, words, room - gap));
        int advised = lines.size();
        lines.addAll(TextLines.wrap(advice, surface, words, room - gap));
        for (int i = 0; i < lines.size(); i++) {
            baseline += 1.35 * text;
            surface.write(lines.get(i), at, baseline, i < advised ? style : style.color(sheet.color(Token.INK2)));
        }
    }
}
