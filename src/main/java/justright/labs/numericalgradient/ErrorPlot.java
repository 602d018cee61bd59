package justright.labs.numericalgradient;

import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Dots;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The error of both differences against ε, both axes logarithmic, with the fitted slopes, the rounding floor, the
/// best ε and the present one.
final class ErrorPlot {

    private static final Margins ROOM = new Margins(46, 4, 16, 40);
    private static final double LOWEST = 1e-16;
    private static final double HIGHEST = 10;
    private static final double POINT = 1.6;
    private static final double OPACITY = 0.55;
    private static final double MARK = 5;
    private static final double FLOOR = 0.6;
    private static final double LINE = 0.85;
    /// The names stand where no error ever is: at the lower left.
    private static final double INDENT = 8;

    private static final double FIRST_ROW = -30;
    private static final double SECOND_ROW = -12;
    private static final double BESIDE = -8;
    private static final double BELOW = 16;

    /// Where the bend is named: left of the line that it makes.
    private static final double BENT = 0.03;

    private static final double ROUNDED_ASIDE = 16;
    private static final double BENT_ASIDE = -12;

    private ErrorPlot() {}

    static CurvePlot of(Reading reading, Words words) {
        Axis x = Axis.log(GradientSettings.SMALLEST, GradientSettings.LARGEST).named("$ε$");
        Axis y = Axis.log(LOWEST, HIGHEST).named(words.get("error.axis"));
        double epsilon = reading.query().epsilon();
        Trace one = reading.oneOverEpsilons();
        Trace two = reading.twoOverEpsilons();
        CurvePlot plot = CurvePlot.of(x, y)
                .margins(ROOM)
                .with(points(one, CloseupPlot.ONE))
                .with(points(two, CloseupPlot.TWO))
                .with(floor(reading))
                .with(line(one, LineStyle.DASHED, CloseupPlot.ONE))
                .with(line(two, LineStyle.PLAIN, CloseupPlot.TWO))
                .with(new EpsilonMark(epsilon));
        plot = best(plot, one, CloseupPlot.ONE);
        plot = best(plot, two, CloseupPlot.TWO);
        plot = causes(plot, reading, words);
        return plot.with(name("readout.one", one, CloseupPlot.ONE, FIRST_ROW, words))
                .with(name("readout.two", two, CloseupPlot.TWO, SECOND_ROW, words))
                .with(present(epsilon, reading.one(), CloseupPlot.ONE))
                .with(present(epsilon, reading.two(), CloseupPlot.TWO));
    }

    private static Dots points(Trace trace, Token color) {
        return new Dots(Trace.epsilons(), clamped(trace.errors()), MarkShape.CIRCLE, POINT, color, OPACITY);
    }

    private static CurveLine line(Trace trace, LineStyle style, Token color) {
        return CurveLine.of(Curve.of(Trace.epsilons(), clamped(trace.typical())), style, "")
                .color(color)
                .weight(LINE);
    }

    private static CurveLine floor(Reading reading) {
        double[] ends = {GradientSettings.SMALLEST, GradientSettings.LARGEST};
        double[] floors = {reading.floor(ends[0]), reading.floor(ends[1])};
        return CurveLine.of(Curve.of(ends, clampedAbove(floors)), LineStyle.DOTTED, "")
                .color(Token.INK3)
                .weight(FLOOR);
    }

    /// The straight line may leave the frame below.
    private static double[] clampedAbove(double[] values) {
        return new double[] {Math.max(values[0], 1e-300), Math.max(values[1], 1e-300)};
    }

    private static CurvePlot best(CurvePlot plot, Trace trace, Token color) {
        if (trace.bestError() <= LOWEST) {
            return plot; // exact at many ε: none of them is the best
        }
        double error = within(trace.bestError());
        return plot.with(Dot.hollow(trace.bestEpsilon(), error, MarkShape.DIAMOND, MARK, color))
                .with(new Note(
                        trace.bestEpsilon(),
                        error,
                        BESIDE,
                        error > LOWEST * 100 ? BELOW : -BELOW,
                        "ε = " + Written.epsilon(rounded(trace.bestEpsilon())),
                        color,
                        Align.END));
    }

    /// What makes the error: at the upper end of the left branch, and, unless a kink spoils it, beside the right one.
    private static CurvePlot causes(CurvePlot plot, Reading reading, Words words) {
        CurvePlot named = plot;
        double visible = Math.max(reading.floor(1), GradientSettings.SMALLEST);
        if (reading.here() != 0) {
            named = named.with(
                    new Note(visible, 1, ROUNDED_ASIDE, 0, words.get("error.rounding"), Token.INK2, Align.START));
        }
        Trace one = reading.oneOverEpsilons();
        if (Double.isFinite(one.order())) {
            double error = within(one.typicalAt(BENT));
            named = named.with(new Note(BENT, error, BENT_ASIDE, 0, words.get("error.bending"), Token.INK2, Align.END));
        }
        return named;
    }

    private static double rounded(double epsilon) {
        return Double.parseDouble("%.0e".formatted(epsilon));
    }

    private static Note name(String key, Trace trace, Token color, double row, Words words) {
        String name = words.get(key);
        String text =
                Double.isFinite(trace.order()) ? words.get("error.slope", name, Numbers.fixed(trace.order(), 2)) : name;
        return new Note(GradientSettings.SMALLEST, LOWEST, INDENT, row, text, color, Align.START);
    }

    private static Dot present(double epsilon, Estimate estimate, Token color) {
        return Dot.filled(epsilon, within(estimate.error()), MarkShape.CIRCLE, MARK, color);
    }

    private static double[] clamped(double[] errors) {
        double[] shown = errors.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = within(shown[i]);
        }
        return shown;
    }

    /// Errors of 0 stand on the lower edge.
    private static double within(double error) {
        return Double.isNaN(error) ? error : Math.clamp(error, LOWEST, HIGHEST);
    }
}
