package justright.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;

/// Small buttons of the shell.
final class Buttons {

    private Buttons() {}

    /// A pictogram that acts; its words are the tooltip and what a screen reader says.
    static Button icon(Pictogram pictogram, ObservableValue<String> words, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new Icon(pictogram));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
