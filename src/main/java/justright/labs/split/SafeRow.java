package justright.labs.split;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import justright.lab.LabContext;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The safe with the test set: how often it has been opened, and at the end the truth. Where its buttons would leave
/// too little for the words they stand one over the other.
final class SafeRow extends HBox {

    private static final double GAP = 8;
    private static final double LEAST_FOR_WORDS = 120;

    private final SplitModel model;
    private final Words words;
    private final Label state = new Label();
    private final Button open = button();
    private final Button truth = button();
    private final GridPane buttons = new GridPane(GAP, GAP);

    SafeRow(SplitModel model, LabContext context) {
        super(GAP);
        this.model = model;
        this.words = context.words();
        SplitSettings settings = model.knobs();
        state.getStyleClass().add("secondary");
        state.setMinWidth(0);
        state.setWrapText(true);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        open.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(settings.openings.get() > 0 ? "safe.again" : "safe.open"),
                        settings.openings.value(),
                        words.language()));
        context.life().follow(settings.openings.held(), open::setDisable);
        open.setOnAction(_ -> model.openSafe());
        open.visibleProperty().bind(settings.testSet.value());
        open.managedProperty().bind(open.visibleProperty());
        truth.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(settings.truth.get() ? "truth.hide" : "truth.show"),
                        settings.truth.value(),
                        words.language()));
        context.life().follow(settings.truth.held(), truth::setDisable);
        truth.setOnAction(_ -> settings.truth.set(!settings.truth.get()));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("safe-row");
        buttons.addRow(0, open, truth);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new Icon(Pictogram.LOCK, "medium"), state, buttons);
        widthProperty().subscribe(this::arrange);
        truth.textProperty().subscribe(this::arrange);
        open.textProperty().subscribe(this::arrange);
        context.life().follow(settings.openings.value(), _ -> show());
        context.life().listen(settings.testSet.value(), (_, _, _) -> show());
        context.life().listen(words.language(), (_, _, _) -> show());
    }

    private static Button button() {
        Button button = new Button();
        button.getStyleClass().addAll("outline-button", "control");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void arrange() {
        double abreast = open.isManaged() ? open.prefWidth(-1) + GAP + truth.prefWidth(-1) : 0;
        boolean fits = abreast + LEAST_FOR_WORDS <= getWidth();
        GridPane.setConstraints(truth, fits ? 1 : 0, fits ? 0 : 1);
    }

    private void show() {
        SplitSettings settings = model.knobs();
        int opened = settings.openings.getInt();
        String key = !settings.testSet.get() ? "off" : opened == 0 ? "closed" : opened == 1 ? "once" : "often";
        state.setText(words.get("safe." + key, Numbers.whole(opened)));
    }
}
