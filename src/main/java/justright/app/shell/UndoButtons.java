package justright.app.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import justright.lab.Undo;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// Take the last change back, do it again, begin the lab anew.
final class UndoButtons extends HBox {

    UndoButtons(Undo undo, Runnable reset, Words words, Lifetime life) {
        getStyleClass().add("undo-buttons");
        getChildren()
                .addAll(
                        button(
                                Pictogram.UNDO,
                                words.live("undo"),
                                words.live("undo.help"),
                                undo::undo,
                                undo.canUndo(),
                                life),
                        button(
                                Pictogram.REDO,
                                words.live("redo"),
                                words.live("redo.help"),
                                undo::redo,
                                undo.canRedo(),
                                life),
                        button(Pictogram.DEFAULTS, words.live("reset"), words.live("reset.help"), reset));
    }

    private static IconButton button(
            Pictogram pictogram,
            ObservableValue<String> name,
            ObservableValue<String> help,
            Runnable action,
            ObservableBooleanValue possible,
            Lifetime life) {
        IconButton button = button(pictogram, name, help, action);
        life.follow(possible, can -> button.setDisable(!can));
        return button;
    }

    private static IconButton button(
            Pictogram pictogram, ObservableValue<String> name, ObservableValue<String> help, Runnable action) {
        IconButton button = new IconButton(pictogram, name, help, action);
        button.getStyleClass().add("compact");
        return button;
    }
}
