package justright.labs.whyitworks;

import java.util.List;
import java.util.OptionalDouble;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// R² of the best linear fit to the logit, on a scale of what is left of the way to 1: 0, 0.9, 0.99, 0.999 stand at
/// equal distances.
///
/// @param rSquared 0 … 1
/// @param pinned that of a pinned run
/// @param question what the gauge answers
/// @param answer R² as it is written, or that the logit is constant
record LinearityGauge(double rSquared, OptionalDouble pinned, String question, String answer) implements Plot {

    private static final int NINES = 3;
    private static final Margins SPACE = new Margins(16, 34, 30, 26);
    private static final double TRACK = 8;
    private static final double THUMB = 7;

    @Override
    public Frame frame(Sheet sheet) {
        List<Tick> ticks = List.of(
                new Tick(place(0), "0"),
                new Tick(place(0.5), "0.5"),
                new Tick(place(0.9), "0.9"),
                new Tick(place(0.99), "0.99"),
                new Tick(place(0.999), "0.999"));
        return SPACE.frame(
                sheet, Axis.linear(0, 1).marked(ticks), Axis.linear(0, 1).marked(List.of()));
    }

    /// 0 at R² = 0, 1 from R² = 0.999 on.
    static double place(double rSquared) {
        double left = Math.max(1 - rSquared, 1e-9);
        return Math.clamp(-Math.log10(left) / NINES, 0, 1);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        var surface = sheet.surface();
        double y = Math.rint(frame.top() + sheet.unit(8));
        double track = sheet.unit(TRACK);
        double now = frame.toX(place(rSquared));
        surface.fillRect(frame.left(), y - track / 2, frame.width(), track, track / 2, sheet.color(Token.LINE));
        surface.fillRect(
                frame.left(),
                y - track / 2,
                Math.max(track, now - frame.left()),
                track,
                track / 2,
                sheet.color(Token.LAMBDA));
        pinned.ifPresent(was -> {
            double at = Sheet.crisp(frame.toX(place(was)));
            var dashed = sheet.stroke(Token.INK2, sheet.style().ghostBoundary()).dashed(Dash.of(3, 2));
            surface.line(at, y - sheet.unit(12), at, y + sheet.unit(12), dashed);
        });
        surface.fillCircle(now, y, sheet.unit(THUMB), sheet.color(Token.CARD));
        surface.strokeCircle(now, y, sheet.unit(THUMB), sheet.stroke(Token.LAMBDA, sheet.unit(2.6)));
        new AxisPainter(sheet, frame).xTicks();
        TextStyle title = sheet.words(Token.INK).bold().size(sheet.style().text() + 1.5);
        surface.write(question, frame.left(), sheet.unit(18), title);
        surface.write(
                answer,
                sheet.width() - sheet.unit(16),
                sheet.unit(18),
                sheet.numbers(Token.LAMBDA)
                        .bold()
                        .size(sheet.style().text() + 2)
                        .end());
    }
}
