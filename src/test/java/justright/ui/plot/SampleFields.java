package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
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
import justright.ui.plot.field.SurfacePlot;
import justright.ui.plot.field.Viewpoint;
import justright.ui.theme.Token;

/// Samples of pictures over the plane.
final class SampleFields {

    private SampleFields() {}

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
}
