package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.plot.mark.Threshold;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How large each coordinate is at the present stage, on train and on dev.
final class SizesPane {

    private static final int FEW = 8;
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
        double[] coordinates =
                IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        boolean turned = reading.stage() >= Step.ROTATED.stage();
        List<LogCurve> curves = new ArrayList<>(List.of(
                LogCurve.of(
                        coordinates, clean(reading.sizes().train()), LineStyle.TRAIN, words.get("set.train")),
                LogCurve.of(coordinates, clean(reading.sizes().dev()), LineStyle.DEV, words.get("set.dev"))));
        CurvePlot plot = LogPlot.of(
                axis(n).named(words.get(turned ? "sizes.components" : reading.isPictures() ? "sizes.pixels" : "sizes.features")),
                words.get("sizes.axis"),
                curves);
        canvas.setPlot(plot.with(new Threshold(1, "", Token.INK3)));
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
