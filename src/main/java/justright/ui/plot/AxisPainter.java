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
    /// Between the last label and the name.
    private static final double NAME_SPACE = 3;
    private static final double LEAST_X_PITCH = 32;
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
        yTicks(frame.y().name().isEmpty() ? Double.NEGATIVE_INFINITY : frame.top() + sheet.unit(22));
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

    /// Under curves and bars: horizontal grid, to be drawn before anything else.
    public void grid() {
        for (Tick tick : yTickList()) {
            double line = Sheet.crisp(frame.toY(tick.value()));
            surface.line(frame.left(), line, frame.right(), line, sheet.stroke(Token.GRID, 1));
        }
    }

    /// Under curves: baseline, ticks, names.
    public void curves() {
        yAxis();
        baseline();
        xTicks();
        xName();
    }

    /// Ticks of the y axis and its name, beside bars.
    public void yAxis() {
        yTicks(Double.NEGATIVE_INFINITY);
        surface.write(frame.y().name(), sheet.unit(6), frame.top() - sheet.unit(8), names);
    }

    public void baseline() {
        double y = Sheet.crisp(frame.bottom());
        surface.line(frame.left(), y, frame.right(), y, sheet.stroke(Token.CTL, 1));
    }

    public void xTicks() {
        double free = nameStandsBetweenTicks() ? frame.right() - nameWidth() - sheet.unit(6) : Double.MAX_VALUE;
        for (Tick tick : xTickList()) {
            double x = Sheet.crisp(frame.toX(tick.value()) - 0.5);
            surface.line(x, frame.bottom(), x, frame.bottom() + TICK, sheet.stroke(Token.CTL, 1));
            if (x + surface.widthOf(tick.label(), ticks) / 2 < free) {
                surface.write(tick.label(), x, tickBaseline(), ticks.middle());
            }
        }
    }

    private void yTicks(double lowest) {
        for (Tick tick : yTickList()) {
            double y = frame.toY(tick.value());
            if (y > lowest) {
                double baseline = y + sheet.style().text() * DIGIT_HEIGHT / 2;
                surface.write(tick.label(), frame.left() - sheet.unit(GAP), baseline, ticks.end());
            }
        }
    }

    private void fieldNames() {
        xName();
        double y = frame.top() + sheet.style().text();
        surface.write(frame.y().name(), frame.left() - sheet.unit(GAP), y, names.end());
    }

    /// At the end of the axis: right of it if there is room, else beneath the ticks, else in place of the last ones.
    private void xName() {
        if (nameStandsRight()) {
            surface.write(frame.x().name(), nameStart(), tickBaseline(), names);
        } else {
            double y =
                    tickBaseline() + (nameStandsBeneath() ? 1.5 * sheet.style().text() : sheet.unit(2));
            surface.write(frame.x().name(), frame.right(), y, names.end());
        }
    }

    private boolean nameStandsBetweenTicks() {
        return nameWidth() > 0 && !nameStandsRight() && !nameStandsBeneath();
    }

    private boolean nameStandsRight() {
        return nameStart() + nameWidth() <= sheet.width();
    }

    private double nameStart() {
        double labels = xTickList().stream()
                .mapToDouble(tick -> frame.toX(tick.value()) + surface.widthOf(tick.label(), ticks) / 2)
                .max()
                .orElse(0);
        return Math.max(frame.right() + sheet.unit(NAME_GAP), labels + sheet.unit(NAME_SPACE));
    }

    private boolean nameStandsBeneath() {
        return tickBaseline() + 1.5 * sheet.style().text() <= sheet.height() - sheet.unit(4);
    }

    private double nameWidth() {
        return surface.widthOf(frame.x().name(), names);
    }

    private double tickBaseline() {
        return frame.bottom() + sheet.unit(GAP) + sheet.style().text();
    }

    private List<Tick> xTickList() {
        double widest = frame.x().ticks(frame.width(), sheet.unit(LEAST_X_PITCH)).stream()
                .mapToDouble(tick -> surface.widthOf(tick.label(), ticks))
                .max()
                .orElse(0);
        return frame.x().ticks(frame.width(), Math.max(1.8 * widest, sheet.unit(LEAST_X_PITCH)));
    }

    private List<Tick> yTickList() {
        return frame.y().ticks(frame.height(), sheet.style().text() * (frame.y().log() ? 1.7 : 2.6));
    }
}
