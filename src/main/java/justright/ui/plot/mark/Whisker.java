package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// An interval around a value, quiet and under the data, with its words beneath the lower end.
public record Whisker(double x, double low, double high, String label, Token color) implements Annotation {

    private static final double SERIF = 5;
    private static final double WIDTH = 1.4;

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double px = Sheet.crisp(frame.toX(x));
        double top = Math.clamp(frame.toY(high), frame.top(), frame.bottom());
        double bottom = Math.clamp(frame.toY(low), frame.top(), frame.bottom());
        Outline whisker = Outline.bracket(px, top, bottom, sheet.unit(SERIF));
        sheet.surface().stroke(whisker, sheet.stroke(color, sheet.unit(WIDTH)));
        TextStyle style = sheet.words(color).middle().halo(sheet.color(Token.CARD));
        double half = sheet.surface().widthOf(label, style) / 2;
        double middle = Math.clamp(px, frame.left() + half, Math.max(frame.left() + half, frame.right() - half));
        double baseline = bottom + 1.4 * sheet.style().text();
        if (baseline < frame.bottom()) {
            sheet.surface().write(label, middle, baseline, style);
        }
    }
}
