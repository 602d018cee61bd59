package justright.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import justright.ui.text.Words;

/// A number under a picture, its name before it, both in the colour of what they measure.
public final class NamedNumber extends HBox {

    private final Words words;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Look look = new Look(this);

    public NamedNumber(Words words) {
        this.words = words;
        number.getStyleClass().addAll("number", "strong");
        name.setMinWidth(0); // where there is no room the number stays
        number.setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("named-number");
        getChildren().addAll(name, number);
    }

    /// @param colour the style class of the colour: train, dev, none
    public void show(String key, String value, String colour) {
        look.show(colour);
        name.setText(words.get(key));
        number.setText(value);
    }

    public void clear() {
        name.setText("");
        number.setText("");
    }
}
