package justright.labs.gradientcheck;

import java.util.List;
import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.GradientCheck.Group;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// dθ_approx as rings and dθ as dots, component by component, over θ as one strip: each W solid, each b striped.
///
/// What lies beyond the measured slopes by far stands on the edge as a triangle.
///
/// @param places the x of each component
/// @param slots the width of the axis
@SuppressWarnings("ArrayRecordComponent") // handed to a painter, never compared
record PairPlot(GradientCheck check, double[] places, double slots, String name) implements Plot {

    private static final Margins SPACE = new Margins(56, 26, 112, 20);
    /// Where the card's title begins.
    private static final double EDGE = 16;

    private static final double ROOM = 1.3;
    /// A sheet lower than this has room for two ticks only.
    private static final double LOW = 112;

    private static final double STRIP = 8;
    private static final double RING = 4.4;
    private static final double DOT = 2.4;

    @Override
    public Frame frame(Sheet sheet) {
        double reach = 0;
        for (int i = 0; i < places.length; i++) {
            double size = Math.abs(check.approximation(i));
            reach = Double.isFinite(size) ? Math.max(reach, size) : reach;
        }
        double most = reach > 0 ? ROOM * reach : 1;
        double mark = round(reach > 0 ? reach : 1);
        boolean low = sheet.height() < sheet.unit(LOW);
        List<Tick> ticks = low ? List.of(tick(-mark), tick(mark)) : List.of(tick(-mark), tick(0), tick(mark));
        Axis y = Axis.linear(-most, most).marked(ticks);
        return SPACE.frame(sheet, Axis.linear(0, Math.max(1, slots)).marked(List.of()), y);
    }

    /// Down to one digit.
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.floor(value / power) * power;
    }

    private static Tick tick(double value) {
        return new Tick(value, value == 0 ? "0" : Numbers.significant(value, 1));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.grid();
        axes.yAxis();
        sheet.surface().write(name, sheet.unit(EDGE), frame.top() - sheet.unit(8), sheet.words(Token.INK2));
        double zero = Sheet.crisp(frame.toY(0));
        sheet.surface().line(frame.left(), zero, frame.right(), zero, sheet.stroke(Token.CTL, 1));
        double slot = frame.toX(1) - frame.toX(0);
        double shrink = Math.min(1, slot / sheet.unit(9));
        for (int i = 0; i < places.length; i++) {
            component(sheet, frame, i, shrink);
        }
        check.groups().forEach(group -> strip(sheet, frame, group));
    }

    private void component(Sheet sheet, Frame frame, int i, double shrink) {
        double x = frame.toX(places[i]);
        double measured = frame.toY(check.approximation(i));
        double claimed = frame.toY(check.gradient(i));
        if (Double.isFinite(measured + claimed)) {
            double from = Math.clamp(claimed, frame.top(), frame.bottom());
            sheet.surface().line(x, measured, x, from, sheet.stroke(Token.BAD, sheet.unit(1.4)));
        }
        if (Double.isFinite(measured)) {
            sheet.surface()
                    .strokeCircle(x, measured, sheet.unit(RING * shrink), sheet.stroke(Token.INK2, sheet.unit(1.3)));
        }
        boolean off = claimed < frame.top() || claimed > frame.bottom();
        if (Double.isFinite(claimed)) {
            MarkShape shape = off ? MarkShape.TRIANGLE : MarkShape.CIRCLE;
            double y = Math.clamp(claimed, frame.top(), frame.bottom());
            shape.paint(
                    sheet.surface(),
                    x,
                    y,
                    sheet.unit(DOT * shrink * (off ? 1.4 : 1)),
                    sheet.color(off ? Token.BAD : Token.INK),
                    sheet.stroke(off ? Token.BAD : Token.INK, 0.5));
        }
    }

    private void strip(Sheet sheet, Frame frame, Group figures) {
        ParameterGroup group = figures.group();
        double from = frame.toX(places[group.start()] - 0.5) + 1;
        double to = frame.toX(places[group.end() - 1] + 0.5) - 1;
        double top = frame.bottom() + sheet.unit(6);
        double width = Math.max(1, to - from);
        if (group.kind() == Kind.W) {
            sheet.surface().fillRect(from, top, width, sheet.unit(STRIP), 0, sheet.color(Token.INK2));
        } else {
            Hatch.paint(sheet, from, top, width, sheet.unit(STRIP), Token.INK2);
        }
    }
}
