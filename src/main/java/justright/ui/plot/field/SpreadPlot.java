package justright.ui.plot.field;

import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.theme.Ramp;
import justright.ui.theme.Token;

/// How uncertain something is, place by place: from nothing to `most` in one colour.
///
/// @param most takes the full colour
public record SpreadPlot(Grid spread, double most, Token color, Margins margins) implements Plot {

    /// Without ticks and names, filling the sheet.
    public static SpreadPlot of(Grid spread, double most, Token color) {
        return new SpreadPlot(spread, most, color, Margins.BARE);
    }

    @Override
    public Frame frame(Sheet sheet) {
        return margins.frame(
                sheet, Axis.linear(spread.minX(), spread.maxX()), Axis.linear(spread.minY(), spread.maxY()));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        Ramp ramp = Ramp.of(new Ramp.Stop(0, sheet.color(Token.CARD)), new Ramp.Stop(1, sheet.color(color)));
        new FieldPainter(sheet, frame).image(spread, ramp, value -> most > 0 ? value / most : 0);
        new AxisPainter(sheet, frame).border();
    }
}
