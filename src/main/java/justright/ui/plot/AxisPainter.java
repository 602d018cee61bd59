package justright.ui.plot;

import java.util.List;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// Draws a frame's ticks outside it, its axis names at the axes' ends, and its lines: all four sides around a field,
/// only the baseline and the horizontal grid under curves.
public final class AxisPainter {

    private static final double TICK = 4;
    private static final double GAP = 7;
    /// Between the axis' end, where half of the last label may stand, and its name.
    private static final double NAME_GAP = 14;
    /// Height of the digits above their baseline, in units of the text size.
    private static final double DIGIT_HEIGHT = 0.72;

    private final Sheet sheet;
    private final Surface surface;
    private final Frame frame;
    private final TextStyle ticks;
    private final TextStyle names;

    public AxisPainter(Sheet sheet, Frame frame) {
        this.sheet = sheet;
        this.surface = sheet.surface();
        this.frame = frame;
        this.ticks = sheet.numbers(Token.INK3);
        this.names = sheet.words(Token.INK2).size(sheet.style().text() + 0.5);
    }

    /// Around a field: all four sides, ticks, names.
    public void field() {
        border();
        xTicks();
        yTicks(false);
        fieldNames();
    }

    public void border() {
        surface.strokeRect(
                frame.left() - 0.5,
                frame.top() - 0.5,
                frame.width() + 1,
                frame.height() + 1,
                0,
                sheet.stroke(Token.LINE, 1));
    }

    /// Under curves: horizontal grid, baseline, ticks, names.
    public void curves() {
        yTicks(true);
        baseline();
        xTicks();
        curveNames();
    }

    /// Ticks and grid of the y axis and its name, under bars.
    public void yAxis() {
        yTicks(true);
        yName();
    }

    public void baseline() {
        double y = Sheet.crisp(frame.bottom());
        surface.line(frame.left(), y, frame.right(), y, sheet.stroke(Token.CTL, 1));
    }

    public void xTicks() {
        double name = surface.widthOf(frame.x().name(), names);
        double free = nameStandsRight(name) || name == 0 ? Double.MAX_VALUE : frame.right() - name - sheet.unit(6);
        for (Tick tick : xTickList()) {
            double x = Sheet.crisp(frame.toX(tick.value()) - 0.5);
            surface.line(x, frame.bottom(), x, frame.bottom() + TICK, sheet.stroke(Token.CTL, 1));
            if (x + surface.widthOf(tick.label(), ticks) / 2 < free) {
                surface.write(tick.label(), x, tickBaseline(), ticks.middle());
            }
        }
    }

    private void yTicks(boolean withGrid) {
        double lowest = frame.y().name().isEmpty() || withGrid ? -1 : frame.top() + sheet.unit(22);
        for (Tick tick : yTickList()) {
            double y = frame.toY(tick.value());
            if (withGrid) {
                double line = Sheet.crisp(y);
                surface.line(frame.left(), line, frame.right(), line, sheet.stroke(Token.GRID, 1));
            }
            if (y > lowest) {
                double baseline = y + sheet.style().text() * DIGIT_HEIGHT / 2;
                surface.write(tick.label(), frame.left() - sheet.unit(GAP), baseline, ticks.end());
            }
        }
    }

    private void fieldNames() {
        surface.write(frame.x().name(), frame.right(), tickBaseline() + sheet.unit(2), names.end());
        double y = frame.top() + sheet.style().text();
        surface.write(frame.y().name(), frame.left() - sheet.unit(GAP), y, names.end());
    }

    private void curveNames() {
        double name = surface.widthOf(frame.x().name(), names);
        if (nameStandsRight(name)) {
            surface.write(frame.x().name(), frame.right() + sheet.unit(NAME_GAP), tickBaseline(), names);
        } else {
            surface.write(frame.x().name(), frame.right(), tickBaseline(), names.end());
        }
        yName();
    }

    private void yName() {
        surface.write(frame.y().name(), sheet.unit(6), frame.top() - sheet.unit(8), names);
    }

    private boolean nameStandsRight(double name) {
        return frame.right() + sheet.unit(NAME_GAP) + name <= sheet.width();
    }

    private double tickBaseline() {
        return frame.bottom() + sheet.unit(GAP) + sheet.style().text();
    }

    private List<Tick> xTickList() {
        double widest = frame.x().ticks(frame.width(), sheet.unit(34)).stream()
                .mapToDouble(tick -> surface.widthOf(tick.label(), ticks))
                .max()
                .orElse(0);
        return frame.x().ticks(frame.width(), Math.max(widest, sheet.unit(34)));
    }

    private List<Tick> yTickList() {
        return frame.y().ticks(frame.height(), sheet.style().text() * 1.6);
    }
}
