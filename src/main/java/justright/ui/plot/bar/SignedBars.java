package justright.ui.plot.bar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Many signed values as bars up and down from a zero line: weights in descending order, or one bar for each feature.
/// Exact zeros keep a tick on the line, so that they can be counted.
public final class SignedBars implements Plot {

    private static final double BAR_SHARE = 0.78;
    private static final double WIDEST = 36;
    private static final double GHOST_OPACITY = 0.8;

    private final double[] values;
    private final double[] pinned;
    private final Axis y;
    private final List<String> names;

    private SignedBars(double[] values, double[] pinned, Axis y, List<String> names) {
        this.values = values;
        this.pinned = pinned;
        this.y = y;
        this.names = List.copyOf(names);
    }

    /// All values, largest first; `pinned` likewise as a stepped line, empty for none.
    public static SignedBars sorted(double[] values, double[] pinned, Axis y) {
        return new SignedBars(descending(values), descending(pinned), y, List.of());
    }

    /// One bar for each name, in the given order.
    public static SignedBars named(List<String> names, double[] values, double[] pinned, Axis y) {
        return new SignedBars(values.clone(), pinned.clone(), y, names);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Axis x = Axis.linear(0, Math.max(1, values.length)).marked(List.of());
        return new Margins(52, y.name().isEmpty() ? 10 : 24, 16, names.isEmpty() ? 10 : 24).frame(sheet, x, y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        var surface = sheet.surface();
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.grid();
        axes.yAxis();
        double slot = frame.width() / Math.max(1, values.length);
        double bar = Math.clamp(slot * BAR_SHARE, 0.5, sheet.unit(WIDEST));
        double zero = Sheet.crisp(Math.clamp(frame.toY(0), frame.top(), frame.bottom()));
        surface.pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        for (int i = 0; i < values.length; i++) {
            double left = frame.left() + slot * i + (slot - bar) / 2;
            double end = frame.toY(values[i]);
            if (values[i] == 0) {
                surface.line(left, zero - 2, left, zero + 2, sheet.stroke(Token.CTL, 1));
            } else if (Double.isFinite(end)) {
                Token color = values[i] > 0 ? Token.CLASS_B : Token.CLASS_A;
                surface.fillRect(left, Math.min(zero, end), bar, Math.abs(end - zero), 0, sheet.color(color));
            }
        }
        ghost(sheet, frame);
        surface.popClip();
        surface.line(frame.left(), zero, frame.right(), zero, sheet.stroke(Token.CTL, 1));
        for (int i = 0; i < names.size(); i++) {
            double middle = frame.left() + slot * (i + 0.5);
            double baseline = frame.bottom() + sheet.unit(5) + sheet.style().text();
            surface.write(
                    names.get(i), middle, baseline, sheet.words(Token.INK2).middle());
        }
    }

    private void ghost(Sheet sheet, Frame frame) {
        if (pinned.length == 0) {
            return;
        }
        double slot = frame.width() / pinned.length;
        Outline steps = new Outline();
        for (int i = 0; i < pinned.length; i++) {
            double top = frame.toY(pinned[i]);
            if (i == 0) {
                steps.moveTo(frame.left(), top);
            } else {
                steps.lineTo(frame.left() + slot * i, top);
            }
            steps.lineTo(frame.left() + slot * (i + 1), top);
        }
        Stroke stroke =
                Stroke.of(sheet.color(Token.INK3, GHOST_OPACITY), sheet.style().ghost());
        sheet.surface().stroke(steps, stroke.dashed(justright.ui.plot.surface.Dash.of(4, 3)));
    }

    private static double[] descending(double[] values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        return IntStream.range(0, rising.length)
                .mapToDouble(i -> rising[rising.length - 1 - i])
                .toArray();
    }
}
