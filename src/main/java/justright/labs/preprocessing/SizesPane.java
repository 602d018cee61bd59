package justright.labs.preprocessing;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.MarkShape;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Note;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.surface.Align;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How large each coordinate is at the present stage, on train and on dev.
final class SizesPane {

    private static final int FEW = 8;
    private static final double LEAST_LOW = 0.09;
    private static final double LEAST_HIGH = 11;
    private static final double ASIDE = 0.06;
    private static final double MARK = 4;
    private static final double NAME = 9;
    private static final double DROP = 4;
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
        Redrawing.follow(model.reading(), context, this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading reading) {
        int n = reading.features();
        double[] train = clean(reading.sizes().train());
        double[] dev = clean(reading.sizes().dev());
        String name = reading.stage() >= Step.ROTATED.stage() ? "sizes.components" : "sizes.pixels";
        CurvePlot plot = CurvePlot.of(
                        n <= FEW ? few(reading, n) : Axis.linear(0, n + 1).named(words.get(name)),
                        sizes(train, dev).named(words.get("sizes.axis")))
                .with(new Threshold(1, "", Token.INK3));
        canvas.setPlot(n <= FEW ? dots(plot, train, dev) : lines(plot, train, dev));
    }

    /// What does not vary has no place on a log axis.
    private CurvePlot lines(CurvePlot plot, double[] train, double[] dev) {
        double[] coordinates =
                IntStream.rangeClosed(1, train.length).asDoubleStream().toArray();
        return plot.with(CurveLine.train(Curve.of(coordinates, withoutZeros(train)), words.get("set.train")))
                .with(CurveLine.dev(Curve.of(coordinates, withoutZeros(dev)), words.get("set.dev")));
    }

    /// Side by side, named at the last.
    private CurvePlot dots(CurvePlot plot, double[] train, double[] dev) {
        double[] onTrain = withoutZeros(train);
        double[] onDev = withoutZeros(dev);
        CurvePlot dotted = plot;
        for (int i = 0; i < train.length; i++) {
            boolean last = i == train.length - 1;
            Dot ofTrain = Dot.filled(i + 1 - ASIDE, onTrain[i], MarkShape.CIRCLE, MARK, Token.TRAIN);
            Dot ofDev = Dot.hollow(i + 1 + ASIDE, onDev[i], MarkShape.DIAMOND, MARK, Token.DEV);
            dotted = dotted.with(ofTrain).with(last ? ofDev.label(words.get("set.dev")) : ofDev);
            if (last) {
                dotted = dotted.with(new Note(
                        i + 1 - ASIDE, onTrain[i], -NAME, DROP, words.get("set.train"), Token.TRAIN, Align.END));
            }
        }
        return dotted;
    }

    private static double[] withoutZeros(double[] sizes) {
        return Arrays.stream(sizes).map(size -> size > 0 ? size : Double.NaN).toArray();
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

    /// Each coordinate by its symbol.
    private Axis few(Reading reading, int n) {
        String symbol = reading.stage() >= Step.ROTATED.stage() ? "covariance.component." : "covariance.feature.";
        return Axis.linear(0.5, n + 0.5)
                .marked(IntStream.rangeClosed(1, n)
                        .mapToObj(i -> new Tick(i, words.get(symbol + i)))
                        .toList());
    }
}
