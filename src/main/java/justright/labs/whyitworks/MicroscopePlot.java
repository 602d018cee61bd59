package justright.labs.whyitworks;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.paint.Color;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.plot.bar.Histogram;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// tanh with the histogram of all z standing on it: where the bars stand is the part of the curve in use. The straight
/// part is tinted, and the line that it nearly is drawn through it.
///
/// @param ghost that of a pinned run, as a dashed outline
/// @param share written over the straight part: the share of z in it
/// @param words what is written beside it
record MicroscopePlot(Preactivations live, Optional<Preactivations> ghost, String share, Wording words)
        implements Plot {

    /// @param straight names the straight part
    /// @param beside what that share is to be compared with
    /// @param tanh names the curve, `line` the tangent
    record Wording(String straight, String beside, String tanh, String line) {}

    private static final Margins SPACE = new Margins(40, 8, 30, 30);
    private static final double LOWEST = -1.2;
    /// How high the tallest bar stands over its foot, in units of a.
    private static final double TALLEST = 1.05;
    private static final double HIGHEST = 1 + TALLEST + 0.1;
    /// Below this share one bar is not stretched to the top, so that an even spread looks even.
    private static final double LEAST_FULL = 0.1;

    private static final double BENT_OPACITY = 0.5;
    private static final double STRAIGHT_OPACITY = 0.9;
    private static final int POINTS = 160;

    @Override
    public Frame frame(Sheet sheet) {
        double reach = Preactivations.REACH;
        List<Tick> levels = List.of(new Tick(-1, "−1"), new Tick(0, "0"), new Tick(1, "1"));
        Axis a = Axis.linear(LOWEST, HIGHEST).marked(levels).named("$a$");
        return SPACE.frame(sheet, Axis.linear(-reach, reach).marked(places()).named("$z$"), a);
    }

    /// The last bars hold all that lies beyond them.
    private static List<Tick> places() {
        double outermost = (Preactivations.BEYOND + Preactivations.REACH) / 2;
        String beyond = Numbers.fixed(Preactivations.BEYOND, 1);
        return List.of(
                new Tick(-outermost, "≤−" + beyond),
                new Tick(-2, "−2"),
                new Tick(0, "0"),
                new Tick(2, "2"),
                new Tick(outermost, "≥" + beyond));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        straightPart(sheet, frame);
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.grid();
        bars(sheet, frame);
        ghost.ifPresent(it -> outline(sheet, frame, it.spread()));
        curve(sheet, frame, z -> z, sheet.stroke(Token.INK3, sheet.unit(1.4)).dashed(dash(sheet, Dash.GHOST)));
        curve(sheet, frame, Math::tanh, sheet.stroke(Token.HALO, sheet.style().boundary() + 3));
        curve(sheet, frame, Math::tanh, sheet.stroke(Token.INK, sheet.style().boundary()));
        axes.field();
        words(sheet, frame);
    }

    private static Dash dash(Sheet sheet, Dash dash) {
        return dash.scaled(sheet.style().unit());
    }

    private static void straightPart(Sheet sheet, Frame frame) {
        double left = Math.rint(frame.toX(-Preactivations.STRAIGHT));
        double right = Math.rint(frame.toX(Preactivations.STRAIGHT));
        sheet.surface().fillRect(left, frame.top(), right - left, frame.height(), 0, sheet.color(Token.LAMBDA_TINT));
    }

    /// How high a share stands over the curve.
    private double height(double share) {
        double tallest = Math.max(
                tallest(live.spread()), ghost.map(it -> tallest(it.spread())).orElse(0.0));
        return share / Math.max(LEAST_FULL, tallest) * TALLEST;
    }

    private static double tallest(Histogram histogram) {
        double tallest = 0;
        for (int i = 0; i < histogram.bins(); i++) {
            tallest = Math.max(tallest, histogram.share(i));
        }
        return tallest;
    }

    private static double edge(Histogram histogram, int bin) {
        return histogram.low() + (histogram.high() - histogram.low()) * bin / histogram.bins();
    }

    private void bars(Sheet sheet, Frame frame) {
        Histogram spread = live.spread();
        for (int i = 0; i < spread.bins(); i++) {
            double height = height(spread.share(i));
            if (height > 0) {
                double from = edge(spread, i);
                double to = edge(spread, i + 1);
                boolean straight = Preactivations.isStraight((from + to) / 2);
                bar(sheet, frame, from, to, height, straight);
            }
        }
    }

    /// A bar with a level top whose foot follows the curve.
    private static void bar(Sheet sheet, Frame frame, double from, double to, double height, boolean straight) {
        double left = frame.toX(from);
        double right = frame.toX(to) - sheet.unit(0.8);
        double top = frame.toY(top(from, to, height));
        double footLeft = frame.toY(Math.tanh(from));
        double footRight = frame.toY(Math.tanh(to));
        Outline bar = Outline.polygon(left, footLeft, left, top, right, Math.min(top, footRight), right, footRight);
        Color color = straight ? sheet.color(Token.LAMBDA, STRAIGHT_OPACITY) : sheet.color(Token.INK2, BENT_OPACITY);
        sheet.surface().fill(bar, color);
    }

    private static double top(double from, double to, double height) {
        return Math.tanh((from + to) / 2) + height;
    }

    private void outline(Sheet sheet, Frame frame, Histogram spread) {
        Outline steps = new Outline();
        for (int i = 0; i < spread.bins(); i++) {
            double from = edge(spread, i);
            double to = edge(spread, i + 1);
            double top = frame.toY(top(from, to, height(spread.share(i))));
            steps = i == 0 ? steps.moveTo(frame.toX(from), top) : steps.lineTo(frame.toX(from), top);
            steps.lineTo(frame.toX(to), top);
        }
        Stroke dashed = sheet.stroke(Token.INK2, sheet.style().ghost()).dashed(dash(sheet, Dash.of(4, 3)));
        sheet.surface().stroke(steps, dashed);
    }

    private static void curve(Sheet sheet, Frame frame, DoubleUnaryOperator function, Stroke stroke) {
        Outline path = new Outline();
        for (int i = 0; i <= POINTS; i++) {
            double z = frame.x().value((double) i / POINTS);
            double x = frame.toX(z);
            double y = frame.toY(function.applyAsDouble(z));
            path = i == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
        }
        sheet.surface().pushClip(frame.left(), frame.top(), frame.width(), frame.height());
        sheet.surface().stroke(path, stroke);
        sheet.surface().popClip();
    }

    private void words(Sheet sheet, Frame frame) {
        TextStyle plain = sheet.words(Token.INK2).halo(sheet.color(Token.HALO));
        double line = 1.35 * sheet.style().text();
        double left = frame.left() + sheet.unit(12);
        double top = frame.top() + sheet.unit(22);
        TextStyle number =
                sheet.numbers(Token.LAMBDA).bold().size(1.8 * sheet.style().text());
        sheet.surface().write(share, left, top + sheet.unit(4), number);
        sheet.surface()
                .write(
                        words.straight(),
                        left,
                        top + sheet.unit(4) + line,
                        sheet.words(Token.LAMBDA).bold());
        sheet.surface().write(words.beside(), left, top + sheet.unit(4) + 2 * line, plain);
        double right = frame.right() - sheet.unit(10);
        sheet.surface()
                .write(
                        words.tanh(),
                        right,
                        frame.toY(1) + 1.6 * line,
                        plain.color(sheet.color(Token.INK)).end());
        double end = frame.y().max() - 0.35;
        sheet.surface().write(words.line(), frame.toX(end) + sheet.unit(10), frame.toY(end), plain);
    }
}
