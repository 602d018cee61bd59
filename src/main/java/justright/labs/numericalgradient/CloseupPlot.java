package justright.labs.numericalgradient;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Dot;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The curve near θ with both triangles and the tangent; or what is left of them without the tangent.
final class CloseupPlot {

    static final Token ONE = Token.ALPHA;
    static final Token TWO = Token.LAMBDA;

    private static final Margins ROOM = new Margins(58, 4, 20, 32);
    /// From this ε on the axes show θ and f themselves.
    private static final double WIDE = 0.02;
    /// Free space above and below the curve, as a share of its height.
    private static final double ROOMY = 0.12;
    /// From this size down values are written as multiples of a power of ten.
    private static final double SMALL = 0.01;

    private static final double SECANT = 0.8;
    private static final double TANGENT = 0.75;
    private static final double THIN = 0.7;

    private final Reading reading;
    private final Closeup closeup;
    private final Words words;
    private final boolean bend;
    private final double theta;
    private final double epsilon;
    private final double offsetX;
    private final double offsetY;
    /// What heights are multiplied by; a power of ten.
    private final double magnified;

    private CloseupPlot(Reading reading, boolean bend, Words words) {
        this.reading = reading;
        this.words = words;
        this.bend = bend;
        closeup = reading.closeup();
        epsilon = reading.query().epsilon();
        theta = reading.query().theta() - closeup.centre();
        boolean wide = epsilon >= WIDE;
        offsetX = wide ? closeup.centre() : 0;
        offsetY = wide && !bend ? closeup.base() : 0;
        magnified = wide && !bend ? 1 : magnification(bend ? closeup.residuals() : closeup.ys());
    }

    static CurvePlot of(Reading reading, GradientSettings.Face face, Words words) {
        return new CloseupPlot(reading, face == GradientSettings.Face.BEND, words).plot();
    }

    /// The power of ten that brings the largest value to between 1 and 10; 1 unless the values are small.
    private double magnification(double[] values) {
        double largest = least();
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest >= SMALL || largest == 0 ? 1 : Math.pow(10, -Math.floor(Math.log10(largest)));
    }

    /// What rounding may do to f: less is nothing to look at.
    private double least() {
        return Math.abs(reading.here()) * reading.query().precision().roundoff();
    }

    private CurvePlot plot() {
        double reach = closeup.reach();
        CurvePlot plot = CurvePlot.of(xAxis(reach), yAxis()).margins(ROOM);
        plot = plot.with(kinks());
        if (!bend) {
            plot = plot.with(triangle(-epsilon, reading.below(), TWO, Token.LAMBDA_TINT, "$2ε$"))
                    .with(triangle(0, reading.here(), ONE, Token.ALPHA_TINT, "$ε$"));
        }
        // rounding noise would hide the lines
        plot = bend ? plot.with(curve()) : plot;
        plot = plot.with(tangent())
                .with(secant(0, reading.here(), reading.one(), LineStyle.DASHED, ONE, "readout.one"))
                .with(secant(-epsilon, reading.below(), reading.two(), LineStyle.PLAIN, TWO, "readout.two"));
        plot = bend ? plot : plot.with(curve());
        return plot.with(dot(-epsilon, reading.below(), TWO, false))
                .with(dot(epsilon, reading.above(), TWO, false))
                .with(dot(0, reading.here(), Token.INK, true));
    }

    private KinkMarks kinks() {
        double[] places = reading.kinks().places().stream()
                .mapToDouble(place -> place - closeup.centre() + offsetX)
                .toArray();
        return new KinkMarks(places, words.get("curve.kink"));
    }

    private Axis xAxis(double reach) {
        Axis axis = Axis.linear(offsetX - reach, offsetX + reach);
        return epsilon >= WIDE
                ? axis.named("$θ$")
                : axis.marked(List.of(
                        new Tick(theta - epsilon, "$θ−ε$"),
                        new Tick(theta, "$θ$"),
                        new Tick(theta + epsilon, "$θ+ε$")));
    }

    private Axis yAxis() {
        double[] values = bend ? closeup.residuals() : closeup.ys();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double room = Math.max(least(), ROOMY * (high - low));
        String function = reading.query().function().isNetwork() ? "J" : "f";
        return Axis.linear(magnified * (low - room) + offsetY, magnified * (high + room) + offsetY)
                .named(yName(function));
    }

    private String yName(String function) {
        if (!bend && epsilon >= WIDE) {
            return "$" + function + "$";
        }
        String name = words.get(bend ? "curve.axis.bend" : "curve.axis.close", function);
        int power = (int) -Math.round(Math.log10(magnified));
        return power == 0 ? name : words.get("curve.axis.power", name, Numbers.powerOfTen(power));
    }

    private CurveLine curve() {
        double[] ys = bend ? closeup.residuals() : closeup.ys();
        return CurveLine.of(shifted(closeup.xs(), ys), LineStyle.PLAIN, "")
                .color(Token.INK)
                .weight(bend ? THIN : 1);
    }

    private Curve shifted(double[] xs, double[] ys) {
        double[] x = new double[xs.length];
        double[] y = new double[ys.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xs[i] + offsetX;
            y[i] = magnified * ys[i] + offsetY;
        }
        return Curve.of(x, y);
    }

    private CurveLine tangent() {
        return line(0, reading.here(), reading.slope(), LineStyle.DOTTED, words.get("readout.true"))
                .color(Token.INK2)
                .weight(TANGENT);
    }

    private CurveLine secant(
            double from, double value, Estimate estimate, LineStyle style, Token color, String nameKey) {
        return line(from, value, estimate.slope(), style, words.get(nameKey))
                .color(color)
                .weight(SECANT);
    }

    /// Through the curve's point at θ + `from`, across the whole plot.
    private CurveLine line(double from, double value, double slope, LineStyle style, String name) {
        double reach = closeup.reach();
        double x = theta + from;
        double[] ends = {-reach, reach};
        double[] ys = new double[2];
        for (int i = 0; i < 2; i++) {
            double tilt = bend ? slope - reading.slope() : slope;
            ys[i] = y(from, value) + tilt * (ends[i] - x);
        }
        return CurveLine.of(shifted(ends, ys), style, name);
    }

    /// The height of a value of f at θ + `from`, before the axis is shifted.
    private double y(double from, double value) {
        return bend ? value - reading.here() - reading.slope() * from : value - closeup.base();
    }

    private SlopeTriangle triangle(double from, double value, Token color, Token tint, String run) {
        return new SlopeTriangle(
                theta + from + offsetX,
                magnified * y(from, value) + offsetY,
                theta + epsilon + offsetX,
                magnified * y(epsilon, reading.above()) + offsetY,
                color,
                tint,
                run);
    }

    private Dot dot(double from, double value, Token color, boolean ringed) {
        double height = magnified * y(from, value) + offsetY;
        Dot dot = Dot.filled(theta + from + offsetX, height, MarkShape.CIRCLE, 5, color);
        return ringed ? dot.ring() : dot;
    }
}
