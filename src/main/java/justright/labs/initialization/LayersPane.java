package justright.labs.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.Axis;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.LogCurve;
import justright.ui.plot.curve.LogPlot;
import justright.ui.text.Words;

/// The size of what arrives in each layer, or of what comes back to its weights, layer by layer.
final class LayersPane {

    private final InitializationModel model;
    private final Words words;
    private final PlotCanvas canvas;

    LayersPane(InitializationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.plotStyleProperty().set(PlotStyle.SMALL);
        Redrawing.whenever(model, context, model.reading(), this::draw);
    }

    Region pane() {
        return canvas;
    }

    private void draw(Reading now) {
        boolean forward = now.view() == View.ACTIVATIONS;
        ToDoubleFunction<LayerReading> size = forward ? layer -> layer.a().deviation() : LayerReading::gradient;
        double[] layers =
                IntStream.rangeClosed(1, now.design().layers()).asDoubleStream().toArray();
        List<LogCurve> curves = new ArrayList<>();
        for (int i = 0; i < now.rows().size(); i++) {
            Row row = now.rows().get(i);
            boolean inFocus = row.scheme() == now.focus();
            double[] sizes = row.wave().layers().stream().mapToDouble(size).toArray();
            curves.add(LogCurve.of(
                            layers,
                            sizes,
                            Looks.style(i),
                            words.get("setting.focus." + row.scheme().key()))
                    .color(Looks.color(inFocus))
                    .weight(Looks.weight(inFocus)));
        }
        canvas.setPlot(LogPlot.of(axis(layers), words.get(forward ? "layers.spread" : "layers.gradient"), curves));
        canvas.setAccessibleText(words.get(model.description().getValue()));
    }

    private Axis axis(double[] layers) {
        List<Tick> ticks = IntStream.rangeClosed(1, layers.length)
                .mapToObj(layer -> new Tick(layer, Integer.toString(layer)))
                .toList();
        return Axis.linear(0.8, layers.length + 0.2).marked(ticks).named(words.get("layers.axis"));
    }
}
