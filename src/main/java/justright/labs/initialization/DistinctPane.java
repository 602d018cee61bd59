package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.matrix.CountGrid;
import justright.ui.plot.matrix.CountGrid.Count;
import justright.ui.text.Words;

/// How many units of each layer differ from one another, counted.
final class DistinctPane {

    private final InitializationModel model;
    private final Words words;
    private final PlotCanvas canvas;

    DistinctPane(InitializationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        List<String> layers = IntStream.rangeClosed(1, now.design().layers())
                .mapToObj(Integer::toString)
                .toList();
        List<CountGrid.Row> rows = now.rows().stream().map(row -> row(now, row)).toList();
        canvas.setPlot(new CountGrid(words.get("layers.axis"), layers, rows));
        canvas.setAccessibleText(words.get(model.description().getValue()));
    }

    private CountGrid.Row row(Reading now, Row row) {
        return new CountGrid.Row(
                words.get("setting.focus." + row.scheme().key()),
                Looks.color(row.scheme() == now.focus()),
                row.wave().layers().stream()
                        .map(layer -> new Count(layer.distinct(), layer.units()))
                        .toList());
    }
}
