package justright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// A button with a pictogram. Its words are its tooltip and its accessible name; they stand beside the pictogram only
/// where [#showText] asks for it.
public class IconButton extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    public IconButton(Pictogram pictogram, ObservableValue<String> words, Runnable action) {
        this(pictogram, words, words, action);
    }

    /// @param label a word or two
    /// @param explanation what it does, for the tooltip
    public IconButton(
            Pictogram pictogram, ObservableValue<String> label, ObservableValue<String> explanation, Runnable action) {
        setGraphic(new Icon(pictogram));
        textProperty().bind(label);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("icon-button");
        accessibleTextProperty().bind(label);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(explanation);
        setTooltip(tooltip);
        setOnAction(_ -> action.run());
        setMinWidth(USE_PREF_SIZE);
    }

    /// Whether the label stands beside the pictogram.
    public final void showText(boolean shown) {
        setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    /// Whether what the button stands for is on.
    public final void markSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    public final void show(Pictogram pictogram) {
        setGraphic(new Icon(pictogram));
    }
}
