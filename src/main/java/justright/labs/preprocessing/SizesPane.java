package justright.labs.preprocessing;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How large each coordinate is at the present stage, on train and on dev.
final class SizesPane {

    private static final int FEW = 8;
    private static final double LEAST_LOW = 0.09;
    private static final double LEAST_HIGH = 11;
    private static final double AIR = 1.2;
    private static final double LEAST_AXIS = 0.01;
    private static final double NOTHING = 1e-9;

    private final Words words;
    private final PlotCanvas canvas;

    SizesPane(PreprocessingModel model, LabContext context) {
        words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        Redrawing.whenever(model, context, this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading reading) {
        int n = reading.features();
        double[] train = clean(reading.sizes().train());
        double[] dev = clean(reading.sizes().dev());
        double[] coordinates = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        boolean turned = reading.stage() >= Step.ROTATED.stage();
        String name = turned ? "sizes.components" : reading.isPictures() ? "sizes.pixels" : "sizes.features";
        CurvePlot plot = CurvePlot.of(
                        axis(n).named(words.get(name)), sizes(train, dev).named(words.get("sizes.axis")))
                .with(new Threshold(1, "", Token.INK3))
                .with(line(coordinates, train, LineStyle.TRAIN, words.get("set.train")))
                .with(line(coordinates, dev, LineStyle.DEV, words.get("set.dev")));
        canvas.setPlot(plot);
    }

    /// What does not vary has no place on a log axis.
    private static CurveLine line(double[] xs, double[] sizes, LineStyle style, String name) {
        double[] shown = Arrays.stream(sizes)
                .map(size -> size > 0 ? size : Double.NaN)
                .toArray();
        CurveLine line = CurveLine.of(Curve.of(xs, shown), style, name);
        return xs.length <= FEW ? line.withPoints() : line;
    }

    /// At least a decade around 1.
    private static Axis sizes(double[] train, double[] dev) {
        double low = LEAST_LOW;
        double high = LEAST_HIGH;
        for (double size : DoubleStream.concat(Arrays.stream(train), Arrays.stream(dev))
                .filter(each -> each > 0)
                .toArray()) {
            low = Math.min(low, size / AIR);
            high = Math.max(high, size * AIR);
        }
        return Axis.log(low, high);
    }

    /// Rounding is drawn as 0.
    private static double[] clean(double[] sizes) {
        double most = IntStream.range(0, sizes.length)
                .mapToDouble(i -> sizes[i])
                .max()
                .orElse(1);
        return IntStream.range(0, sizes.length)
                .mapToDouble(i -> sizes[i] < NOTHING * Math.max(most, LEAST_AXIS) ? 0 : sizes[i])
                .toArray();
    }

    private static Axis axis(int n) {
        Axis axis = Axis.linear(n <= FEW ? 0.7 : 0, n + (n <= FEW ? 0.3 : 1));
        return n <= FEW
                ? axis.marked(IntStream.rangeClosed(1, n)
                        .mapToObj(i -> new Tick(i, Integer.toString(i)))
                        .toList())
                : axis;
    }
}
