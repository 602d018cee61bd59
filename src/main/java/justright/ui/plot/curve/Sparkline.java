package justright.ui.plot.curve;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// Curves as small as a word: no ticks, no names, a baseline. Those that are compared share `end` and `top`.
///
/// @param end the last x
/// @param top the highest y; what lies above is cut off
public record Sparkline(List<CurveLine> lines, double end, double top) implements Plot {

    private static final double WEIGHT = 0.65;
    private static final double INSET = 1.5;

    public Sparkline {
        lines = List.copyOf(lines);
    }

    @Override
    public Frame frame(Sheet sheet) {
        double inset = sheet.unit(INSET);
        return new Frame(
                Axis.linear(0, end > 0 ? end : 1),
                Axis.linear(0, top > 0 ? top : 1),
                0,
                inset,
                sheet.width(),
                sheet.height() - inset);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double base = Sheet.crisp(frame.bottom());
        sheet.surface().line(0, base, sheet.width(), base, sheet.stroke(Token.LINE, 1));
        sheet.surface().pushClip(0, 0, sheet.width(), sheet.height());
        CurvePainter painter = new CurvePainter(sheet, frame);
        lines.forEach(line -> painter.paint(line.weight(WEIGHT), 1));
        sheet.surface().popClip();
    }
}
