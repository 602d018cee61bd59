package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.theme.Token;

/// Every kind of picture with plausible, computed data: smooth functions, and fixed low-discrepancy sequences in place
/// of chance.
final class SamplePlots {

    /// A picture of a given size and style.
    record Sample(String name, double width, double height, PlotStyle style, Plot plot) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> all() {
        PlotStyle normal = PlotStyle.NORMAL;
        return Stream.of(
                new Sample("boundary", 506, 466, normal, boundary()),
                new Sample("boundary-small", 386, 346, PlotStyle.SMALL, boundary()),
                new Sample("boundary-presenter", 872, 872, PlotStyle.PRESENTER, labelledBoundary()),
                new Sample("timeline", 862, 190, normal, timeline(6000)),
                new Sample("timeline-back", 862, 190, normal, timeline(2400)),
                new Sample("curves-log", 420, 210, normal, logCurves()),
                new Sample("curves-empty", 300, 180, normal, empty()),
                new Sample("curves-diverged", 300, 180, normal, diverged()));
    }

    private SamplePlots() {}

    static double logit(double x, double y) {
        return 3.2 * (0.9 * Math.sin(2.1 * x) - y - 0.2 + 0.35 * x);
    }

    static double wiggle(double x, double y) {
        return logit(x, y) + 4 * Math.sin(3.1 * x + 1) * Math.cos(3.7 * y) + 2 * Math.cos(5 * x * y);
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static Grid smooth() {
        return Grid.of(-2.4, 2.4, -2.4, 2.4, 161, (x, y) -> sigmoid(logit(x, y)));
    }

    static Grid wild() {
        return Grid.of(-2.4, 2.4, -2.4, 2.4, 161, (x, y) -> sigmoid(wiggle(x, y)));
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            double x = 4.4 * fraction(i * 0.754877666) - 2.2;
            double y = 3.8 * fraction(i * 0.569840291) - 1.9;
            boolean inB = logit(x, y) + 2.4 * (fraction(i * 0.414213562) - 0.5) > 0;
            examples.add(new Example(x, y, inB).misclassified(inB != logit(x, y) > 0));
        }
        return examples;
    }

    static double fraction(double value) {
        return value - Math.floor(value);
    }

    static Plot boundary() {
        return BoundaryPlot.of(smooth(), examples()).with(Boundary.ghost(wild(), ""));
    }

    static Plot labelledBoundary() {
        Grid smooth = smooth();
        BoundaryPlot plot = BoundaryPlot.of(smooth, examples());
        return new BoundaryPlot(
                        plot.x(),
                        plot.y(),
                        smooth,
                        List.of(Boundary.live(smooth, "λ = 1")),
                        plot.examples(),
                        List.of(),
                        plot.margins(),
                        false)
                .with(Boundary.ghost(wild(), "λ = 0"));
    }

    static Curve curve(int n, java.util.function.DoubleUnaryOperator f) {
        double[] xs =
                IntStream.range(0, n).mapToDouble(i -> 6000.0 * i / (n - 1)).toArray();
        return Curve.of(xs, java.util.Arrays.stream(xs).map(f).toArray());
    }

    static double noise(double x, double size) {
        return size * (fraction(Math.sin(x * 12.9898) * 43758.5453) - 0.5);
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
                        CurveLine.of(raw, justright.ui.plot.curve.LineStyle.DASHED, "raw: 71"),
                        CurveLine.of(fast, justright.ui.plot.curve.LineStyle.PLAIN, "$÷ σ$: 2")
                                .color(Token.ALPHA)));
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
}
