package justright.labs.spreading;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// A unit over its inputs, each edge as thick as the share of the answer that comes through it, and under each input
/// its weight as a bar. What the weights were at the start is outlined, what they are in pinned runs is a stroke.
///
/// On the frame x runs from 0 to 4, one for each input; y are weights.
///
/// @param weights the range of the bars, shared by plots that are compared
/// @param away inputs that are not there: dropped, or failed
record UnitPlot(Remedy remedy, Axis weights, Bet bet, Bet start, List<Bet> pinned, List<Boolean> away) implements Plot {

    private static final double RADIUS = 12;
    private static final double UNIT_PLACE = 16;
    private static final double THICKEST = 16;
    private static final double FAINTEST = 0.01;
    private static final double BAR_SHARE = 0.62;
    private static final double WIDEST = 46;
    private static final double DIAGRAM_SHARE = 0.34;
    private static final double LOWEST_DIAGRAM = 58;
    private static final double HIGHEST_DIAGRAM = 108;
    /// Between an input and the tallest bar: room for its number.
    private static final double UNDER_INPUTS = 26;
    private static final double NUMBER = 20;
    /// A bar less tall has no room for stripes.
    private static final double LEAST_HATCHED = 4;

    /// Of a weight from here on only the power of ten is written.
    private static final double WIDE = 1000;

    private static final double FOOT = 28;
    private static final double SIDE = 14;

    UnitPlot {
        pinned = List.copyOf(pinned);
        away = List.copyOf(away);
    }

    private Token color() {
        return remedy == Remedy.NONE ? Token.INK2 : Token.LAMBDA;
    }

    private static double inputsY(Sheet sheet) {
        return Math.rint(sheet.unit(UNIT_PLACE)
                + Math.clamp(
                        DIAGRAM_SHARE * sheet.height() - sheet.unit(UNIT_PLACE),
                        sheet.unit(LOWEST_DIAGRAM),
                        sheet.unit(HIGHEST_DIAGRAM)));
    }

    /// All of the picture, the diagram above the bars too.
    @Override
    public Frame frame(Sheet sheet) {
        Frame bars = bars(sheet);
        double above = bars.top() / bars.height() * (weights.max() - weights.min());
        Axis whole = Axis.linear(weights.min(), weights.max() + above).marked(weights.marks());
        return new Frame(bars.x(), whole, bars.left(), 0, bars.right(), bars.bottom());
    }

    private Frame bars(Sheet sheet) {
        double top = inputsY(sheet) / sheet.style().unit() + RADIUS + UNDER_INPUTS;
        return new Margins(SIDE, top, SIDE, FOOT).frame(sheet, Axis.linear(0, Sensors.INPUTS), weights);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = bars(sheet);
        diagram(sheet, frame);
        double zero = Sheet.crisp(frame.toY(0));
        for (int input = 0; input < Sensors.INPUTS; input++) {
            bar(sheet, frame, input, zero);
        }
        sheet.surface().line(frame.left(), zero, frame.right(), zero, sheet.stroke(Token.CTL, 1));
    }

    private void diagram(Sheet sheet, Frame frame) {
        double middle = (frame.left() + frame.right()) / 2;
        double unitY = sheet.unit(UNIT_PLACE);
        double inputsY = inputsY(sheet);
        for (int input = 0; input < Sensors.INPUTS; input++) {
            edge(sheet, input, frame.toX(input + 0.5), inputsY, middle, unitY);
        }
        for (int input = 0; input < Sensors.INPUTS; input++) {
            input(sheet, input, frame.toX(input + 0.5), inputsY);
        }
        node(sheet, middle, unitY);
        TextStyle name = sheet.words(Token.INK).size(sheet.style().text() + 2);
        sheet.surface().write("$ŷ$", middle + sheet.unit(RADIUS + 7), unitY + sheet.unit(4), name);
    }

    private void edge(Sheet sheet, int input, double x, double y, double unitX, double unitY) {
        double share = bet.share(input);
        if (away.get(input) || !(share > FAINTEST)) {
            return;
        }
        Stroke stroke = Stroke.of(sheet.color(color(), 0.75), sheet.unit(Math.max(1, THICKEST * share)));
        Dash dashes = bet.weight(input) < 0 ? Dash.of(5, 4) : Dash.SOLID;
        sheet.surface().line(x, y, unitX, unitY, stroke.dashed(dashes));
    }

    private void input(Sheet sheet, int input, double x, double y) {
        if (away.get(input)) {
            double radius = sheet.unit(RADIUS);
            sheet.surface().fillCircle(x, y, radius, sheet.color(Token.CARD));
            Dash dashes = Dash.of(2.5, 2.5).scaled(sheet.style().unit());
            sheet.surface()
                    .strokeCircle(
                            x,
                            y,
                            radius,
                            sheet.stroke(Token.CTL, sheet.unit(1.6)).dashed(dashes));
            sheet.surface().stroke(Outline.cross(x, y, radius * 0.45), sheet.stroke(Token.BAD, sheet.unit(2)));
        } else {
            node(sheet, x, y);
            TextStyle name =
                    sheet.words(Token.INK).size(sheet.style().text() + 1).middle();
            sheet.surface().write("$x_" + (input + 1) + "$", x, y + sheet.unit(3), name);
        }
        double size = bet.sizes().get(input);
        if (size != 1) {
            TextStyle times = sheet.numbers(Token.INK).bold();
            sheet.surface().write("×" + Numbers.brief(size), x + sheet.unit(RADIUS + 4), y + sheet.unit(4), times);
        }
    }

    private static void node(Sheet sheet, double x, double y) {
        double radius = sheet.unit(RADIUS);
        sheet.surface().fillCircle(x, y, radius, sheet.color(Token.CARD));
        sheet.surface().strokeCircle(x, y, radius, sheet.stroke(Token.INK2, sheet.unit(1.6)));
    }

    private void bar(Sheet sheet, Frame frame, int input, double zero) {
        double middle = frame.toX(input + 0.5);
        double slot = frame.toX(1) - frame.toX(0);
        double width = Math.rint(Math.min(slot * BAR_SHARE, sheet.unit(WIDEST)));
        double left = Math.rint(middle - width / 2);
        double weight = bet.weight(input);
        outline(sheet, frame, input, left, width, zero);
        double end = Math.rint(Math.clamp(frame.toY(weight), frame.top(), frame.bottom()));
        double top = Math.min(zero, end);
        double height = Math.abs(end - zero);
        if (remedy == Remedy.L2 && height > sheet.unit(LEAST_HATCHED)) {
            Hatch.paint(sheet, left, top, width, height, color());
        } else {
            sheet.surface().fillRect(left, top, width, height, 0, sheet.color(color()));
        }
        for (Bet each : pinned) {
            double y = Sheet.crisp(frame.toY(each.weight(input)));
            double ghost = sheet.style().ghost();
            double halo = ghost + sheet.style().halo();
            sheet.surface().line(left - 5, y, left + width + 5, y, sheet.stroke(Token.HALO, halo));
            Stroke stroke = sheet.stroke(Token.INK, ghost).dashed(Dash.of(4, 3));
            sheet.surface().line(left - 5, y, left + width + 5, y, stroke);
        }
        TextStyle number = sheet.numbers(color()).bold().middle().halo(sheet.color(Token.CARD));
        double above = clearOf(sheet, frame.toY(start.weight(input)), Math.min(top, zero)) - sheet.unit(6);
        sheet.surface().write(written(weight), middle, above, number);
        TextStyle name = sheet.words(Token.INK2).size(sheet.style().text() + 1).middle();
        sheet.surface().write("$w_" + (input + 1) + "$", middle, frame.bottom() + sheet.unit(17), name);
    }

    /// Short enough for the bar's slot, when the run diverges too.
    private static String written(double weight) {
        return Math.abs(weight) < WIDE ? Numbers.fixed(weight, 2) : Numbers.magnitude(weight);
    }

    /// A number just over a bar would stand on the upper edge of the outline: then it stands over that.
    private static double clearOf(Sheet sheet, double edge, double top) {
        return edge < top && edge > top - sheet.unit(NUMBER) ? edge : top;
    }

    private void outline(Sheet sheet, Frame frame, int input, double left, double width, double zero) {
        double from = Math.rint(frame.toY(start.weight(input)));
        double height = Math.abs(zero - from);
        if (height > 1) {
            Stroke dashed = sheet.stroke(Token.INK3, sheet.style().ghost()).dashed(Dash.of(4, 3));
            sheet.surface().strokeRect(left + 0.5, Math.min(zero, from), width - 1, height, 0, dashed);
        }
    }
}
