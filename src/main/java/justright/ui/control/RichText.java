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

    /// Parts that stay of the same kind keep their nodes: some of these words change with every frame.
    private void show(String marked) {
        setAccessibleText(plain());
        String[] parts = marked.split("\\*\\*", -1);
        int shown = 0;
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                show(shown++, parts[i], i % 2 == 1 ? "strong" : "plain");
            }
        }
        getChildren().remove(shown, getChildren().size());
    }

    private void show(int place, String words, String kind) {
        if (place == getChildren().size()
                || !getChildren().get(place).getStyleClass().contains(kind)) {
            getChildren().remove(place, getChildren().size());
            Text part = new Text();
            part.getStyleClass().add(kind);
            getChildren().add(part);
        }
        ((Text) getChildren().get(place)).setText(words);
    }
}
