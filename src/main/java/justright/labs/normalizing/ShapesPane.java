package justright.labs.normalizing;

import java.util.Arrays;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.engine.data.Normalizer;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.bar.Histogram;
import justright.ui.plot.bar.HistogramPlot;
import justright.ui.text.Words;
import justright.ui.theme.Token;
import org.ejml.data.DMatrixRMaj;

/// How each feature of train is spread after the step of this moment: the axis changes, the shape does not.
final class ShapesPane {

    private static final int BINS = 24;
    private static final int FEATURES = 2;

    private final NormalizingModel model;
    private final Words words;
    private final PlotCanvas[] canvases = new PlotCanvas[FEATURES];
    private final HBox pane = new HBox();

    ShapesPane(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        for (int feature = 0; feature < FEATURES; feature++) {
            canvases[feature] = StageCanvas.create(context);
            HBox.setHgrow(canvases[feature], Priority.ALWAYS);
            pane.getChildren().add(canvases[feature]);
        }
        pane.setMinSize(0, 0);
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
    }

    Region pane() {
        return pane;
    }

    private void draw() {
        model.picture().ifPresent(it -> {
            for (int feature = 0; feature < FEATURES; feature++) {
                draw(it.problem(), feature);
            }
        });
    }

    private void draw(Problem problem, int feature) {
        DMatrixRMaj x = problem.prepared().x();
        int m = x.getNumCols();
        double[] values = Arrays.copyOfRange(x.data, feature * m, (feature + 1) * m);
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        double room = high > low ? 0 : 0.5;
        Normalizer spread = Normalizer.of(x);
        String note = words.get(
                spread.carriesInformation(feature) ? "shape.note" : "shape.constant",
                "$x_" + (feature + 1) + "$",
                Readings.tidy(spread.mean(feature)),
                Readings.tidy(spread.deviation(feature)));
        canvases[feature].setPlot(
                HistogramPlot.of(Histogram.of(values, low - room, high + room, BINS), Token.TRAIN, note));
        canvases[feature].setAccessibleText(note.replace("$", "").replace("_", ""));
    }
}
