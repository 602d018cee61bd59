package justright.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of which some stand out: `Gap **13.2 points**. Raise λ.`
public final class RichText extends TextFlow {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    public RichText() {
        getStyleClass().add("rich-text");
        setAccessibleRole(AccessibleRole.TEXT);
        text.addListener((_, _, now) -> show(now));
    }

    public RichText(ObservableValue<String> words) {
        this();
        text.bind(words);
    }

    /// The words, with marks.
    public StringProperty textProperty() {
        return text;
    }

    /// The words without marks.
    public String plain() {
        return text.get().replace("**", "");
    }

    private void show(String marked) {
        setAccessibleText(plain());
        getChildren().clear();
        String[] parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                Text part = new Text(parts[i]);
                part.getStyleClass().add(i % 2 == 1 ? "strong" : "plain");
                getChildren().add(part);
            }
        }
    }
}
