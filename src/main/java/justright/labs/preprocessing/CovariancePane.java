package justright.labs.preprocessing;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The covariance of train's inputs at the present stage.
final class CovariancePane {

    private static final double ROUNDING = 1e-10;

    private final Words words;
    private final PlotCanvas canvas;

    CovariancePane(PreprocessingModel model, LabContext context) {
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
        double[] values = reading.covariance().data;
        if (reading.isPictures()) {
            canvas.setPlot(new CovariancePlot(n, values, List.of(), List.of(), words.get("covariance.pixels")));
            return;
        }
        String name = reading.stage() >= Step.ROTATED.stage() ? "covariance.component" : "covariance.feature";
        List<String> names = List.of(words.get(name + ".1"), words.get(name + ".2"));
        canvas.setPlot(new CovariancePlot(n, values, written(values), names, note(reading)));
    }

    private static List<String> written(double[] values) {
        double most = IntStream.range(0, values.length)
                .mapToDouble(i -> Math.abs(values[i]))
                .max()
                .orElse(1);
        return IntStream.range(0, values.length)
                .mapToObj(i -> number(values[i], most))
                .toList();
    }

    /// Three decimals where that says something; what is rounding beside the largest entry is 0.
    private static String number(double value, double most) {
        if (Math.abs(value) <= ROUNDING * most) {
            return "0";
        }
        return Math.abs(value) < 0.001 ? Numbers.significant(value, 2) : Numbers.fixed(value, 3);
    }

    private String note(Reading reading) {
        double off = Math.abs(reading.covariance().get(0, 1));
        double first = reading.covariance().get(0, 0);
        double second = reading.covariance().get(1, 1);
        if (off > ROUNDING * first) {
            return words.get("covariance.correlated", Numbers.fixed(reading.correlation(), 3));
        }
        return Math.abs(first - 1) < ROUNDING && Math.abs(second - 1) < ROUNDING
                ? words.get("covariance.identity")
                : words.get("covariance.diagonal");
    }
}
