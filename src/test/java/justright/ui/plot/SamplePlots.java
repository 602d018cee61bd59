package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.ui.plot.bar.FootprintStrip;
import justright.ui.plot.bar.GroupedBars;
import justright.ui.plot.bar.Histogram;
import justright.ui.plot.bar.HistogramPlot;
import justright.ui.plot.bar.HistogramRow;
import justright.ui.plot.bar.LayerBars;
import justright.ui.plot.bar.ParameterBars;
import justright.ui.plot.bar.SignedBars;
import justright.ui.plot.bar.Tally;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.curve.Playhead;
import justright.ui.plot.field.Boundary;
import justright.ui.plot.field.BoundaryPlot;
import justright.ui.plot.field.Bowl;
import justright.ui.plot.field.CloudPlot;
import justright.ui.plot.field.ContourPlot;
import justright.ui.plot.field.DescentPath;
import justright.ui.plot.field.Example;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.Landscape;
import justright.ui.plot.field.Minimum;
import justright.ui.plot.field.SpreadPlot;
import justright.ui.plot.field.SurfacePlot;
import justright.ui.plot.field.Viewpoint;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.plot.mark.GapBracket;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.mark.Zone;
import justright.ui.plot.matrix.ArithmeticStrip;
import justright.ui.plot.matrix.Cell;
import justright.ui.plot.matrix.CellMap;
import justright.ui.plot.matrix.CellRow;
import justright.ui.plot.matrix.ConfusionMatrix;
import justright.ui.plot.matrix.CountGrid;
import justright.ui.plot.matrix.MatrixMap;
import justright.ui.plot.matrix.RampKey;
import justright.ui.plot.network.Dial;
import justright.ui.plot.network.EdgeNote;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Unit;
import justright.ui.plot.network.Weights;
import justright.ui.plot.picture.ContactSheet;
import justright.ui.plot.picture.GreyPicture;
import justright.ui.plot.surface.Dash;
import justright.ui.text.Numbers;
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
                new Sample("curves-diverged", 300, 180, normal, diverged()),
                new Sample("points", 412, 206, normal, points()),
                new Sample("contour-raw", 408, 350, normal, contour(false)),
                new Sample("contour-diverged", 408, 350, normal, contour(true)),
                new Sample("bowl-raw", 204, 256, normal, bowl(9.6, -3.1, 1.2)),
                new Sample("bowl-round", 204, 256, normal, bowl(1.1, 0, 1)),
                new Sample("bowl-saddle", 300, 256, normal, saddle()),
                new Sample("cloud", 120, 124, normal, cloud()),
                new Sample("histogram", 118, 96, normal, histogram()),
                new Sample("histogram-row", 520, 120, normal, histogramRow()),
                new Sample("log-plot", 400, 240, normal, logPlot()),
                new Sample("count-grid", 400, 200, normal, countGrid()),
                new Sample("layer-bars", 336, 146, normal, layerBars()),
                new Sample("signed-bars", 336, 160, normal, signedBars()),
                new Sample("grouped-bars", 470, 352, normal, groupedBars()),
                new Sample("parameter-bars", 860, 346, normal, parameterBars()),
                new Sample("quadrant", 370, 352, normal, quadrant()),
                new Sample("network", 338, 262, normal, network(List.of(2, 20, 8, 1))),
                new Sample("network-wide", 860, 262, normal, dropoutNetwork()),
                new Sample("network-large", 860, 400, normal, network(List.of(2, 64, 64, 64, 3))),
                new Sample("network-dials", 860, 300, normal, dialNetwork()),
                new Sample("arithmetic", 660, 150, normal, arithmetic()),
                new Sample("matrix-mask", 158, 150, normal, matrix(MatrixMap.Shade.MASK)),
                new Sample("cell-map", 340, 300, normal, cellMap()),
                new Sample("ramp-key", 132, 24, normal, new RampKey("J 0", "2.3", CELL_SCALE)),
                new Sample("confusion", 340, 270, normal, confusion()),
                new Sample("confusion-low", 256, 150, normal, confusion()),
                new Sample("contact-sheet", 400, 180, normal, contactSheet()),
                new Sample("matrix-signed", 92, 150, normal, matrix(MatrixMap.Shade.SIGNED)),
                new Sample("spread", 200, 150, normal, SpreadPlot.of(smooth(), 1, Token.LAMBDA)),
                new Sample("network-numbers", 520, 300, normal, numbersNetwork()),
                new Sample("footprints", 288, 46, normal, footprints()));
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

    private static NetworkDiagram dialNetwork() {
        Layer hidden = Layer.of(List.of(Unit.DROPPED, Unit.active(0.4), Unit.active(-0.7)))
                .titled("layer 1", "2 of 3 kept")
                .lit(true)
                .dial(new Dial(0.6, "0.64", true, false));
        Layer inputs = Layer.of(2).titled("inputs", "2 of 2 kept").dial(new Dial(0.2, "0.28", true, true));
        List<Weights> weights = List.of(
                new Weights(3, 2, new double[] {1, -1, 0.4, 2, -0.3, 0.9}),
                new Weights(1, 3, new double[] {1, -2, 0.5}));
        return NetworkDiagram.of(List.of(inputs, hidden, Layer.of(1)), weights, 2)
                .weightNames(List.of("$W^[1]$ 3×2\nlargest", "$W^[2]$ 1×3"), 1);
    }

    private static ArithmeticStrip arithmetic() {
        List<Cell> masked = List.of(Cell.mask(true), Cell.mask(false), Cell.mask(true));
        List<Cell> values = List.of(Cell.signed(0.91), Cell.zero(), Cell.signed(-1.47));
        return new ArithmeticStrip(
                List.of(
                        CellRow.of("rand", Token.INK2, List.of(Cell.bare(0.2), Cell.faint(0.9), Cell.bare(0.1))),
                        CellRow.of("d = rand < 0.70", Token.LAMBDA, masked).lit(true),
                        CellRow.of("a /= 0.70", Token.INK, values),
                        CellRow.of("z = W @ a + b", Token.INK, List.of(Cell.PENDING, Cell.PENDING))),
                1.5);
    }

    private static Plot confusion() {
        int[] counts = IntStream.range(0, 100)
                .map(i -> i / 10 == i % 10 ? 80 + i / 10 * 3 : i % 7 == 3 ? i % 23 : 0)
                .toArray();
        List<String> digits = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        return new ConfusionMatrix(digits, counts, new ConfusionMatrix.Corner("is", "read as"));
    }

    private static Plot contactSheet() {
        double[] grey = IntStream.range(0, 64).mapToDouble(i -> i % 9 / 8.0).toArray();
        var picture = GreyPicture.of(grey, 8, 0, 1);
        List<ContactSheet.Copy> copies = IntStream.range(0, 5)
                .mapToObj(i -> new ContactSheet.Copy(picture, i == 2 ? "hare" : ""))
                .toList();
        return new ContactSheet(
                "picture",
                "its copies",
                List.of(new ContactSheet.Row("cat", picture, copies), new ContactSheet.Row("dog", picture, copies)));
    }

    private static final CellMap.Scale CELL_SCALE = new CellMap.Scale(2.3, 0.3);

    /// With cells that are unknown, that diverged, that trained, and some that were chosen.
    private static CellMap cellMap() {
        double[] costs = IntStream.range(0, 11 * 13)
                .mapToDouble(i -> i % 29 == 0
                        ? Double.NaN
                        : i % 11 > 8 ? Double.POSITIVE_INFINITY : Math.hypot(i % 11 - 5, i / 11.0 - 6) / 3 - 0.5)
                .map(cost -> Math.max(cost, 0))
                .toArray();
        return new CellMap(
                Axis.linear(-0.5, 10.5).named("$α$"),
                Axis.linear(-0.5, 12.5).named("$k$"),
                costs,
                CELL_SCALE,
                Set.of(5, 60, 61, 62),
                Optional.of(new CellMap.Here(3.4, 8)),
                List.of());
    }

    private static MatrixMap matrix(MatrixMap.Shade shade) {
        double[] values = IntStream.range(0, 12 * 50)
                .mapToDouble(i -> shade == MatrixMap.Shade.MASK ? i * 7 % 3 > 0 ? 1 : 0 : Math.sin(i))
                .toArray();
        return new MatrixMap(12, 50, values, shade, 16, "a / p");
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

    static Plot contour(boolean diverging) {
        Grid.Height cost =
                (x, y) -> 0.5 * (9.6 * (x - 1) * (x - 1) + 6.2 * (x - 1) * (y - 2.4) + 1.2 * (y - 2.4) * (y - 2.4));
        Landscape landscape = Landscape.of(Grid.of(-4.4, 6.4, -3, 6.2, 141, cost), 0, 16);
        int steps = diverging ? 14 : 71;
        double rate = diverging ? 0.2 : 0.176;
        double[] xs = new double[steps];
        double[] ys = new double[steps];
        xs[0] = 0.5;
        ys[0] = -1.6;
        for (int i = 1; i < steps; i++) {
            double dx = xs[i - 1] - 1;
            double dy = ys[i - 1] - 2.4;
            xs[i] = xs[i - 1] - rate * (9.6 * dx + 3.1 * dy);
            ys[i] = ys[i - 1] - rate * (3.1 * dx + 1.2 * dy);
        }
        return ContourPlot.of(landscape)
                .with(new DescentPath(xs, ys, Token.ALPHA, "start"))
                .with(new Minimum(1, 2.4, "minimum"));
    }

    static Plot bowl(double h11, double h12, double h22) {
        double[] xs = new double[40];
        double[] ys = new double[40];
        double rate = 1.9 / (h11 + h22);
        double rim = 9;
        ys[0] = -Math.sqrt(1.9 * rim / h22) * 0.9;
        for (int i = 1; i < xs.length; i++) {
            xs[i] = xs[i - 1] - rate * (h11 * xs[i - 1] + h12 * ys[i - 1]);
            ys[i] = ys[i - 1] - rate * (h12 * xs[i - 1] + h22 * ys[i - 1]);
        }
        return new SurfacePlot(
                Bowl.quadratic(h11, h12, h22, 0, 0, rim),
                List.of(new DescentPath(xs, ys, Token.ALPHA, "")),
                Viewpoint.DEFAULT,
                "raw, $κ$ = 55");
    }

    static Plot saddle() {
        Grid grid = Grid.of(-2, 2, -2, 2, 81, (x, y) -> 1 + 0.4 * x * x - 0.25 * y * y + 0.1 * y * y * y * y);
        return new SurfacePlot(Bowl.of(grid, 0.4, 2), List.of(), new Viewpoint(0.5, 0.7), "a height field");
    }

    static Plot cloud() {
        return new CloudPlot(Axis.linear(-4.4, 4.4), Axis.linear(-3.45, 3.45), examples(), "÷ σ", true, false);
    }

    static Plot histogram() {
        double[] values = IntStream.range(0, 20000)
                .mapToDouble(i -> Math.tanh(0.5 * (2 * fraction(i * 0.754877666) + 2 * fraction(i * 0.569840291) - 2)))
                .toArray();
        return HistogramPlot.of(Histogram.of(values, -1, 1, 41), Token.LAMBDA, "σ 0.36");
    }

    /// What lies on the axis, beyond it, and at 0.
    static Plot histogramRow() {
        Axis sizes =
                Axis.log(1e-6, 1).marked(List.of(new Tick(1e-6, "10⁻⁶"), new Tick(1e-3, "10⁻³"), new Tick(1, "1")));
        double[] spread = IntStream.range(0, 4000)
                .mapToDouble(i -> Math.pow(10, -3 + 2 * (fraction(i * 0.754877666) - fraction(i * 0.569840291))))
                .toArray();
        double[] beyond = {1e-9, 0, 0, 0, 1e-4, 1e-3, 2e-3, 5, 7, Double.POSITIVE_INFINITY};
        double[] gone = {0, 0, 0};
        return new HistogramRow(
                List.of(
                        new HistogramRow.Cell("layer 1", Tally.of(spread, sizes, 24, true), "10⁻³"),
                        new HistogramRow.Cell("layer 2", Tally.of(beyond, sizes, 24, true), "∞"),
                        new HistogramRow.Cell("layer 3", Tally.of(gone, sizes, 24, true), "0")),
                sizes,
                Token.LAMBDA,
                true,
                true,
                true);
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

    static Plot countGrid() {
        return new CountGrid(
                "layer",
                List.of("1", "2", "3"),
                List.of(
                        new CountGrid.Row(
                                "constant",
                                Token.LAMBDA,
                                List.of(
                                        new CountGrid.Count(1, 50),
                                        new CountGrid.Count(1, 50),
                                        new CountGrid.Count(1, 50))),
                        new CountGrid.Row(
                                "random",
                                Token.INK2,
                                List.of(
                                        new CountGrid.Count(50, 50),
                                        new CountGrid.Count(42, 50),
                                        new CountGrid.Count(50, 50)))));
    }

    static Plot layerBars() {
        return new LayerBars(
                List.of(
                        new LayerBars.Row("$W^[1]$", 0.48, 2.89, "0.48"),
                        new LayerBars.Row("$W^[2]$", 0.21, 1.17, "0.21"),
                        new LayerBars.Row("$W^[3]$", 0.98, 4.68, "0.98")),
                Axis.linear(0, 4.6),
                Token.LAMBDA);
    }

    static Plot signedBars() {
        double[] weights = IntStream.range(0, 60)
                .mapToDouble(i -> i % 3 == 0 ? 0 : 1.6 * Math.cos(0.7 * i) * fraction(i * 0.754877666))
                .toArray();
        double[] before =
                IntStream.range(0, 60).mapToDouble(i -> 2 * Math.cos(0.7 * i)).toArray();
        return SignedBars.sorted(weights, before, Axis.linear(-2.2, 2.2).named("$w$"));
    }

    static Plot groupedBars() {
        return GroupedBars.of(
                        Axis.percent(0.2),
                        List.of(
                                group("High bias", "Linear", Token.WARN, 0.136, 0.149),
                                group("Just right", "20 · 8, λ = 1", Token.OK, 0.093, 0.093),
                                group("분산이 큼", "20 · 8, λ = 0", Token.BAD, 0.014, 0.143)))
                .with(new Threshold(0.075, "Bayes 7.5", Token.INK, Dash.BAYES))
                .with(new GapBracket(0.84, 0.075, 0.136, "bias", "6.1", Token.WARN))
                .with(new GapBracket(2.84, 0.014, 0.143, "variance", "12.8", Token.BAD, 0.25));
    }

    private static GroupedBars.Group group(String name, String detail, Token color, double train, double dev) {
        return new GroupedBars.Group(
                name,
                detail,
                color,
                List.of(
                        GroupedBars.Bar.train(train, Numbers.points(train)),
                        GroupedBars.Bar.dev(dev, Numbers.points(dev))));
    }

    static Plot parameterBars() {
        return new ParameterBars(
                        Axis.log(1e-10, 1),
                        List.of(
                                parameters("$W^[1]$", 10, 1e-8),
                                parameters("$b^[1]$", 5, 3e-8),
                                parameters("$W^[2]$", 20, 1e-8),
                                parameters("$b^[2]$", 4, 0.9),
                                parameters("$W^[3]$", 4, 5e-9),
                                parameters("$b^[3]$", 1, 1e-9)),
                        1e-3,
                        List.of())
                .with(Zone.band(1e-3, 1, Token.BAD_TINT, "worry", Token.BAD))
                .with(Zone.band(1e-5, 1e-3, Token.WARN_TINT, "look closer", Token.WARN))
                .with(Zone.band(0, 1e-5, Token.OK_TINT, "fine", Token.OK))
                .with(new Threshold(1e-3, "", Token.BAD))
                .with(new Threshold(1e-7, "", Token.OK));
    }

    private static ParameterBars.Group parameters(String name, int count, double size) {
        List<Double> values = IntStream.range(0, count)
                .mapToObj(i -> size * Math.exp(2 * Math.sin(1.7 * i)))
                .toList();
        return new ParameterBars.Group(name, String.valueOf(count), values);
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

    static NetworkDiagram network(List<Integer> sizes) {
        List<Layer> layers = sizes.stream().map(Layer::of).toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2);
    }

    private static List<Weights> weights(List<Integer> sizes) {
        return IntStream.range(1, sizes.size())
                .mapToObj(l -> new Weights(
                        sizes.get(l),
                        sizes.get(l - 1),
                        IntStream.range(0, sizes.get(l) * sizes.get(l - 1))
                                .mapToDouble(i -> (i / sizes.get(l - 1)) % 7 == 3
                                        ? 0.001
                                        : 3 * Math.pow(Math.sin(12.9898 * i + l), 3))
                                .toArray()))
                .toList();
    }

    static Plot dropoutNetwork() {
        List<Integer> sizes = List.of(2, 14, 12, 8, 1);
        List<Layer> layers = IntStream.range(0, 5)
                .mapToObj(l -> Layer.of(IntStream.range(0, sizes.get(l))
                                .mapToObj(i -> l > 0 && l < 4 && (i + l) % 5 == 0
                                        ? Unit.DROPPED
                                        : l == 0 ? Unit.PLAIN : Unit.active(Math.sin(2 * i + l)))
                                .toList())
                        .titled(l > 0 && l < 4 ? "layer " + l : "", l > 0 && l < 4 ? "7 of 12 kept" : "")
                        .lit(l == 2))
                .toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2)
                .outputs(List.of("$ŷ$ = 0.173"))
                .withoutWeightNames();
    }

    static Plot numbersNetwork() {
        List<Integer> sizes = List.of(2, 3, 1);
        List<Layer> layers = sizes.stream()
                .map(n -> Layer.of(IntStream.range(0, n)
                        .mapToObj(i -> Unit.active(Math.cos(i)).text("0.5" + i))
                        .toList()))
                .toList();
        return NetworkDiagram.of(layers, weights(sizes), 3.2)
                .notes(List.of(new EdgeNote(0, 0, 0, "0.31", false), new EdgeNote(1, 0, 0, "−1.20", true)));
    }

    static Plot footprints() {
        return FootprintStrip.of(
                IntStream.range(0, 14)
                        .mapToObj(i ->
                                new FootprintStrip.Footprint(i / 14.0, 0.09 + 0.06 * Math.pow(i / 7.0 - 1, 2), i == 8))
                        .toList(),
                0.08,
                0.165);
    }
}
