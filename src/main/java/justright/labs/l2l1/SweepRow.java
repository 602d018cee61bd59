package justright.labs.l2l1;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.setting.SwitchSetting;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Tries every λ in the background: start, progress, cancel, and then the way to the lowest point.
final class SweepRow extends VBox {

    private static final double GAP = 8;

    private final L2L1Model model;
    private final Words words;
    private final BooleanBinding running;

    SweepRow(L2L1Model model, LabContext context) {
        super(GAP);
        this.model = model;
        this.words = context.words();
        running = Bindings.createBooleanBinding(
                () -> model.sweep().running().get(), model.sweep().running());
        getChildren().addAll(main(), progress(), lowest());
        getStyleClass().add("sweep-row");
        disableProperty().bind(model.knobs().sweep.usable().not());
    }

    private Button main() {
        SwitchSetting sweep = model.knobs().sweep;
        StringBinding text = Bindings.createStringBinding(
                () -> words.get(running.get() ? "sweep.cancel" : sweep.get() ? "sweep.again" : "sweep.start"),
                running,
                sweep.value(),
                words.language());
        Button button = new Button();
        button.textProperty().bind(text);
        button.getStyleClass().addAll("outline-button", "control");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            boolean start = !running.get();
            sweep.set(false);
            sweep.set(start);
        });
        return button;
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.sweep().progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label left = new Label();
        left.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                "sweep.progress",
                                Numbers.whole(
                                        Math.round(model.sweep().progress().get() * LambdaSweep.VALUES.size())),
                                Numbers.whole(LambdaSweep.VALUES.size())),
                        model.sweep().progress(),
                        words.language()));
        left.getStyleClass().add("tick");
        HBox row = new HBox(GAP, bar, left);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.visibleProperty().bind(running);
        row.managedProperty().bind(running);
        return row;
    }

    private Button lowest() {
        Button button = new Button();
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        this::lowestText, model.trail().all(), words.language()));
        button.getStyleClass().addAll("outline-button", "control");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.goToLowest());
        BooleanBinding useful = Bindings.createBooleanBinding(
                () -> !running.get() && isElsewhere(),
                running,
                model.trail().all(),
                model.knobs().lambda.value());
        button.visibleProperty().bind(useful);
        button.managedProperty().bind(useful);
        return button;
    }

    /// Whether enough was visited to speak of a lowest point, and it lies at another λ.
    private boolean isElsewhere() {
        return model.trail().all().get().size() > 2
                && model.trail()
                        .lowest()
                        .filter(stop -> stop.lambda() != model.knobs().lambda.get())
                        .isPresent();
    }

    private String lowestText() {
        return model.trail()
                .lowest()
                .map(stop -> words.get("sweep.lowest", Numbers.brief(stop.lambda()), Numbers.percent(stop.dev())))
                .orElse("");
    }
}
