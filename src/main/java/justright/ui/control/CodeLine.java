package justright.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A line of a [CodeCard]: plain parts and values of the moment by turns.
final class CodeLine extends HBox {

    CodeLine(String source) {
        getStyleClass().add("code-line");
        show(source);
    }

    void show(String source) {
        String[] parts = source.split(CodeCard.MARKS, -1);
        if (parts.length != getChildren().size()) {
            getChildren().clear();
            for (int i = 0; i < parts.length; i++) {
                getChildren().add(part(i % 2 == 1));
            }
        }
        for (int i = 0; i < parts.length; i++) {
            ((Label) getChildren().get(i)).setText(parts[i]);
        }
    }

    private static Label part(boolean value) {
        Label part = new Label();
        part.setMinWidth(USE_PREF_SIZE);
        part.getStyleClass().add("code");
        if (value) {
            part.getStyleClass().add("code-value");
        }
        return part;
    }
}
