package justright.ui.plot;

import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.plot.mark.Zone;
import justright.ui.theme.Token;

/// Samples of curves, and of what stands on their axes.
final class SampleCurves {

    private SampleCurves() {}

    static Curve curve(int n, java.util.function.DoubleUnaryOperator f) {
        double[] xs =
                IntStream.range(0, n).mapToDouble(i -> 6000.0 * i / (n - 1)).toArray();
        return Curve.of(xs, java.util.Arrays.stream(xs).map(f).toArray());
    }

    static double noise(double x, double size) {
        return size * (SampleFields.fraction(Math.sin(x * 12.9898) * 43758.5453) - 0.5);
    }

    static Plot timeline(double playhead) {
        Curve train = curve(240, x -> 0.092 + 0.2 * Math.exp(-x / 120) + noise(Math.rint(x / 400), 0.006));
        Curve dev = curve(240, x -> 0.091 + 0.16 * Math.exp(-x / 90) + noise(x, 0.002) + 0.012 * x / 6000);
        Curve oldTrain = curve(240, x -> 0.017 + 0.1 * Math.exp(-x / 1500));
        Curve oldDev = curve(240, x -> 0.149 - 0.06 * Math.exp(-x / 700) + noise(x, 0.004));
        return CurvePlot.of(
                        Axis.count(6000),
                        Axis.percent(0.25),
                        List.of(
                                CurveLine.train(oldTrain, "").pinned(),
                                CurveLine.dev(oldDev, "dev, λ = 0").pinned(),
                                CurveLine.bayes(0.084, 0, 6000, "Bayes 8.4"),
                                CurveLine.train(train, "train 9.2"),
                                CurveLine.dev(dev, "dev 10.3")))
                .with(new BestMark(1300, 0.094, Token.DEV))
                .with(new Playhead(playhead));
    }

    static Plot logCurves() {
        Curve raw = curve(300, x -> 12 * Math.exp(-x / 900));
        Curve fast = curve(300, x -> 4 * Math.exp(-x / 120));
        return CurvePlot.of(
                Axis.count(6000).named("step"),
                Axis.log(1e-3, 20),
                List.of(
                        CurveLine.of(raw, LineStyle.DASHED, "raw: 71"),
                        CurveLine.of(fast, LineStyle.PLAIN, "$÷ σ$: 2").color(Token.ALPHA)));
    }

    static Plot empty() {
        return CurvePlot.of(Axis.count(1000), Axis.percent(0.3)).with(new EmptyNote("실행 기록 없음", "Press Space"));
    }

    static Plot diverged() {
        double[] xs = IntStream.range(0, 31).asDoubleStream().toArray();
        double[] ys = java.util.Arrays.stream(xs)
                .map(x -> 0.3 + 0.002 * Math.exp(x / 4.6))
                .toArray();
        return CurvePlot.of(
                        Axis.count(60).named("epoch"),
                        Axis.linear(0, 2).named("$J$"),
                        List.of(CurveLine.train(Curve.of(xs, ys), "")))
                .with(new Divergence(31, "J = ∞", "epoch 31", "Lower α, then Reset."));
    }

    static Plot points() {
        double[] layers = {1, 2, 3, 4, 5, 6};
        double[] small = {0.16, 2e-2, 4e-3, 6e-4, 1e-4, 2e-5};
        double[] xavier = {0.63, 0.48, 0.41, 0.36, 0.32, 0.29};
        double[] he = {0.72, 0.63, 0.59, 0.58, 0.57, 0.56};
        double[] large = {0.97, 0.97, 0.97, 0.97, 0.97, 0.97};
        return CurvePlot.of(
                Axis.linear(0.8, 6.1).named("layer"),
                Axis.log(5e-6, 3),
                List.of(
                        CurveLine.of(Curve.of(layers, small), LineStyle.DOTTED, "Small")
                                .withPoints()
                                .weight(0.8),
                        CurveLine.of(Curve.of(layers, he), LineStyle.LONG_DASHED, "He")
                                .withPoints()
                                .weight(0.8),
                        CurveLine.of(Curve.of(layers, large), LineStyle.DASH_DOTTED, "Large")
                                .withPoints()
                                .weight(0.8),
                        CurveLine.of(Curve.of(layers, xavier), LineStyle.PLAIN, "Xavier")
                                .color(Token.LAMBDA)
                                .withPoints()
                                .weight(1.25)));
    }

    /// A curve that falls to 0, one that grows to ∞, one that is kept.
    static Plot logPlot() {
        double[] layers = {1, 2, 3, 4, 5, 6};
        double infinite = Double.POSITIVE_INFINITY;
        return LogPlot.of(
                Axis.linear(0.8, 6.2).named("layer"),
                "σ",
                List.of(
                        LogCurve.of(layers, new double[] {1, 1e-2, 1e-4, 0, 0, 0}, LineStyle.DOTTED, "small"),
                        LogCurve.of(
                                layers,
                                new double[] {1, 1e3, infinite, infinite, infinite, infinite},
                                LineStyle.LONG_DASHED,
                                "large"),
                        LogCurve.of(layers, new double[] {1, 0.9, 1.1, 1, 0.95, 1}, LineStyle.PLAIN, "kept")
                                .color(Token.LAMBDA)));
    }

    static Plot quadrant() {
        double high = Double.POSITIVE_INFINITY;
        var top = Zone.LabelPlace.TOP_LEFT;
        var bottom = Zone.LabelPlace.BOTTOM_LEFT;
        return CurvePlot.of(
                        Axis.linear(-8, 12).named("avoidable bias: train − Bayes"),
                        Axis.linear(-2, 16).named("variance: dev − train"))
                .margins(new Margins(40, 10, 16, 44))
                .with(new Zone(-high, 3, 3, high, Token.BAD_TINT, "high variance", Token.BAD, top))
                .with(new Zone(3, high, 3, high, Token.RAISED, "both high", Token.INK2, top))
                .with(new Zone(-high, 3, -high, 3, Token.OK_TINT, "just right", Token.OK, bottom))
                .with(new Zone(3, high, -high, 3, Token.WARN_TINT, "high bias", Token.WARN, bottom))
                .with(Dot.filled(1.8, 0, MarkShape.CIRCLE, 9, Token.OK).ring())
                .with(Dot.filled(6.1, 1.3, MarkShape.CIRCLE, 7, Token.WARN).label("Linear"))
                .with(Dot.filled(-6.1, 12.8, MarkShape.CIRCLE, 7, Token.BAD).label("λ = 0"));
    }
}
