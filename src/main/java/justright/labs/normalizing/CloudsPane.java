package justright.labs.normalizing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.field.Example;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.ejml.data.DMatrixRMaj;

/// The training examples raw, centred and normalized, at one scale; a click chooses how far the inputs are prepared.
final class CloudsPane {

    private final NormalizingModel model;
    private final Words words;
    private final Map<InputStep, PlotCanvas> canvases = new EnumMap<>(InputStep.class);
    private final HBox pane = new HBox();

    CloudsPane(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        for (InputStep step : InputStep.values()) {
            PlotCanvas canvas = StageCanvas.create(context);
            canvas.setCursor(Cursor.HAND);
            canvas.setOnPointer(pointer -> pointed(pointer, step));
            Phrase caption = Phrase.of("cloud." + name(step));
            canvas.accessibleTextProperty()
                    .bind(words.live(model.description().map(now -> Phrase.of("picture.said", caption, now))));
            canvases.put(step, canvas);
            HBox.setHgrow(canvas, Priority.ALWAYS);
            pane.getChildren().add(canvas);
        }
        pane.setMinSize(0, 0);
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
    }

    Region pane() {
        return pane;
    }

    private void draw() {
        model.picture().ifPresent(it -> draw(it.problem()));
    }

    private void draw(Problem problem) {
        CloudRoom raw = room(problem, InputStep.RAW);
        CloudRoom centred = room(problem, InputStep.CENTRED);
        CloudRoom normalized = room(problem, InputStep.NORMALIZED);
        CloudRoom common = raw.or(centred);
        boolean comparable = normalized.isComparable(common);
        for (InputStep step : InputStep.values()) {
            boolean enlarged = step == InputStep.NORMALIZED && !comparable;
            CloudRoom shared = comparable ? common.or(normalized) : enlarged ? normalized : common;
            String caption = words.get("cloud." + name(step));
            Clouds cloud = new Clouds(
                    examples(problem, step),
                    room(problem, step),
                    shared,
                    enlarged ? words.get("cloud.own", caption) : caption,
                    step == problem.choice().step());
            canvas(step).setPlot(cloud);
        }
    }

    private PlotCanvas canvas(InputStep step) {
        return java.util.Objects.requireNonNull(canvases.get(step));
    }

    private static CloudRoom room(Problem problem, InputStep step) {
        return CloudRoom.of(
                step.apply(problem.normalizer(), problem.sets().train().x()));
    }

    private static List<Example> examples(Problem problem, InputStep step) {
        DMatrixRMaj x = step.apply(problem.normalizer(), problem.sets().train().x());
        return IntStream.range(0, x.getNumCols())
                .mapToObj(j -> new Example(x.get(0, j), x.get(1, j), false))
                .toList();
    }

    private void pointed(PlotPointer pointer, InputStep step) {
        if (pointer.action() == PlotPointer.Action.CLICKED) {
            model.knobs().inputs.set(step);
        }
    }

    private static String name(InputStep step) {
        return step.name().toLowerCase(java.util.Locale.ROOT);
    }
}
