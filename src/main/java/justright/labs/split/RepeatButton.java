package justright.labs.split;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import justright.lab.LabContext;

/// Asks the same question with five seeds, or puts the answer away.
final class RepeatButton extends Button {

    RepeatButton(SplitModel model, LabContext context) {
        var repeat = model.knobs().repeat;
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> context.words().get(repeat.get() ? "spread.hide" : "spread.show"),
                        repeat.value(),
                        context.words().language()));
        getStyleClass().addAll("outline-button", "control");
        setMaxWidth(Double.MAX_VALUE);
        context.life().follow(repeat.held(), this::setDisable);
        setOnAction(_ -> repeat.set(!repeat.get()));
    }
}
