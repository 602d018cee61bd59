package justright.labs.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.training.BiasVariance;
import justright.ui.control.Card;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The old trade-off on one knob beside today's two knobs, on this patient's data; trained when asked.
final class KnobsCard {

    private final RecipeModel model;
    private final Words words;
    private final List<PlotCanvas> canvases = new ArrayList<>();
    private final Button button = new Button();
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;

    KnobsCard(RecipeModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        HBox row = new HBox(0);
        for (Knob _ : Knob.values()) {
            PlotCanvas canvas = StageCanvas.create(context);
            canvas.setPrefWidth(200);
            canvas.accessibleTextProperty().bind(words.live(model.description()));
            HBox.setHgrow(canvas, Priority.ALWAYS);
            canvases.add(canvas);
            row.getChildren().add(canvas);
        }
        button.getStyleClass().addAll("outline-button", "compact");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            var knobs = model.settingsOfLab().knobs;
            knobs.set(!knobs.get());
        });
        card = new Card(words.live("knobs.title"), row).subtitle(subtitle).legend(button);
        card.setMinSize(0, 0);
        var life = context.life();
        life.listen(model.curves(), (_, _, _) -> draw());
        life.listen(model.settingsOfLab().knobs.value(), (_, _, _) -> draw());
        life.listen(model.panel().progress(), (_, _, _) -> tell());
        life.listen(words.language(), (_, _, _) -> draw());
        draw();
    }

    Card card() {
        return card;
    }

    private void draw() {
        List<KnobCurve> curves = model.curves().get();
        double most = curves.stream()
                .flatMap(curve -> curve.errors().stream())
                .mapToDouble(errors -> Math.max(errors.train(), errors.dev()))
                .max()
                .orElse(KnobPlot.LEAST_AXIS);
        IntStream.range(0, canvases.size()).forEach(i -> {
            Knob knob = List.of(Knob.values()).get(i);
            List<BiasVariance> errors =
                    curves.isEmpty() ? List.of() : curves.get(i).errors();
            canvases.get(i).setPlot(KnobPlot.of(new KnobCurve(knob, errors), most, words));
        });
        tell();
    }

    /// What the button does, and how far the runs are.
    private void tell() {
        boolean wanted = model.settingsOfLab().knobs.get();
        double progress = model.panel().progress().get();
        boolean running = wanted && progress < 1;
        button.setText(words.get(running ? "knobs.cancel" : wanted ? "knobs.hide" : "knobs.start"));
        double left = model.panel().secondsLeft();
        subtitle.set(
                running
                        ? words.get(
                                "knobs.left",
                                Numbers.percent(progress, 0),
                                Double.isNaN(left) ? "–" : Numbers.whole(Math.round(Math.ceil(left))))
                        : words.get("knobs.mean", Numbers.whole(Knob.SEEDS)));
    }
}
