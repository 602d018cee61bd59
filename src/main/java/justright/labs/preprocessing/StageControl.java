package justright.labs.preprocessing;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabContext;
import justright.ui.control.SettingSlider;
import justright.ui.text.Words;

/// The way through the steps: a slider for every place on it, and under it the steps by name.
final class StageControl extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 4;

    StageControl(PreprocessingModel model, LabContext context) {
        super(GAP);
        var stage = model.knobs().stage;
        Words words = context.words();
        HBox chips = new HBox(GAP);
        for (Step step : Step.values()) {
            Button chip = new Button();
            chip.textProperty().bind(words.live("step." + step.key() + ".chip"));
            chip.accessibleTextProperty().bind(words.live("step." + step.key()));
            chip.getStyleClass().addAll("outline-button", "chip");
            chip.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(chip, Priority.ALWAYS);
            chip.setOnAction(_ -> {
                stage.set(step.stage());
                context.moving().touch(stage.id());
            });
            context.life()
                    .follow(
                            stage.value(),
                            now -> chip.pseudoClassStateChanged(SELECTED, Math.abs(now - step.stage()) < 1e-9));
            chips.getChildren().add(chip);
        }
        getChildren().addAll(new SettingSlider(stage, context.moving(), words, context.life()), chips);
    }
}
