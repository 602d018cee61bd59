package justright.labs.activations;

import justright.ui.plot.MarkShape;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.theme.Token;

/// A dot where a curve meets the probe, and its value beside it: clear of the curve, and of the names at the right.
final class ProbeMark {

    private static final double RADIUS = 6;
    private static final double ASIDE = 8;
    private static final double ABOVE = -11;
    private static final double BELOW = 21;

    /// From this z on there is no room at the right.
    private static final double LEFT_FROM = 0.6 * Throughput.REACH;

    /// From this place up, 0 … 1, there is no room above.
    private static final double TOP = 0.9;

    private ProbeMark() {}

    /// The plot with the mark; what lies beyond its axis is marked at its edge. Filled for the function itself.
    static CurvePlot on(CurvePlot plot, double z, double value, String text, Token color) {
        return on(plot, z, value, text, color, false);
    }

    /// The same, written below the curve where another mark is close above.
    static CurvePlot on(CurvePlot plot, double z, double value, String text, Token color, boolean below) {
        double y = Math.clamp(
                Double.isNaN(value) ? plot.y().min() : value,
                plot.y().min(),
                plot.y().max());
        boolean left = z > LEFT_FROM;
        Dot dot = color == Token.LAMBDA
                ? Dot.filled(z, y, MarkShape.CIRCLE, RADIUS, color)
                : Dot.hollow(z, y, MarkShape.CIRCLE, RADIUS, color);
        return plot.with(dot)
                .with(new Note(
                        z,
                        y,
                        left ? -ASIDE : ASIDE,
                        below || plot.y().place(y) > TOP ? BELOW : ABOVE,
                        text,
                        color,
                        left ? Align.END : Align.START));
    }
}
