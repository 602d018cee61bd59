package justright.labs.normalizing;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.lab.stage.StageCanvas;
import justright.ui.control.Segmented;
import justright.ui.plot.PlotCanvas;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Train, dev and test over one another, with train's μ and σ for all or each set's own, and what that does to the
/// dev error.
final class SetsPane {

    private final NormalizingModel model;
    private final Words words;
    private final PlotCanvas canvas;
    private final HBox pane;

    SetsPane(NormalizingModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        canvas = StageCanvas.create(context);
        canvas.accessibleTextProperty().bind(words.live(model.description()));
        HBox.setHgrow(canvas, Priority.ALWAYS);
        VBox side = new VBox(choice(context), error(Statistics.TRAIN), error(Statistics.EACH));
        side.setSpacing(6);
        side.setAlignment(Pos.CENTER_LEFT);
        side.setPadding(new Insets(0, 14, 6, 0));
        side.setMinWidth(Region.USE_PREF_SIZE);
        pane = new HBox(canvas, side);
        pane.setMinSize(0, 0);
        context.life().follow(model.moment(), _ -> draw());
        context.life().listen(model.knobs().statistics.value(), (_, _, _) -> draw());
        context.life().listen(words.language(), (_, _, _) -> draw());
    }

    Region pane() {
        return pane;
    }

    private Segmented<Statistics> choice(LabContext context) {
        NormalizingSettings settings = model.knobs();
        Segmented<Statistics> choice = new Segmented<>(
                List.of(Statistics.values()), settings.statistics.get(), it -> words.live("sets." + name(it)));
        choice.valueProperty().subscribe(it -> settings.statistics.set(it));
        context.life().follow(settings.statistics.value(), choice::setValue);
        choice.accessibleTextProperty().bind(words.live("setting.statistics"));
        return choice;
    }

    private Label error(Statistics statistics) {
        Label label = new Label();
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.picture()
                                .map(it -> words.get(
                                        "sets.error." + name(statistics), Numbers.percent(it.devError(statistics))))
                                .orElse(""),
                        model.moment(),
                        words.language()));
        label.getStyleClass().add("note");
        return label;
    }

    private void draw() {
        model.picture().ifPresent(it -> canvas.setPlot(plot(it.problem())));
    }

    private SetsPlot plot(Problem problem) {
        Statistics statistics = model.knobs().statistics.get();
        return new SetsPlot(
                problem.prepared().x(),
                problem.prepared(problem.dev(), statistics),
                problem.prepared(problem.test(), statistics),
                problem.prepared(problem.dev(), Statistics.TRAIN),
                List.of(words.get("legend.train"), words.get("legend.dev"), words.get("legend.test")));
    }

    private static String name(Statistics statistics) {
        return statistics.name().toLowerCase(Locale.ROOT);
    }
}
