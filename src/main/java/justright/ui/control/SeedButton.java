package justright.ui.control;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import justright.ui.text.Words;

/// The seed of the run; a click throws the dice for another one.
public final class SeedButton extends IconButton {

    private final LongProperty seed = new SimpleLongProperty(this, "seed");

    public SeedButton(Words words, Runnable newSeed) {
        super(Pictogram.DICE, words.live("run.seed"), words.live("run.seed.help"), newSeed);
        Label number = new Label();
        number.textProperty().bind(seed.map(value -> Long.toString(value.longValue())));
        number.getStyleClass().addAll("number", "seed-number");
        Label name = new Label();
        name.textProperty().bind(words.live("run.seed"));
        HBox content = new HBox(6, new Icon(Pictogram.DICE, "medium"), name, number);
        content.setAlignment(javafx.geometry.Pos.CENTER);
        setGraphic(content);
        getStyleClass().setAll("button", "outline-button", "seed-button");
        accessibleTextProperty().unbind();
        accessibleTextProperty().bind(name.textProperty().concat(" ").concat(number.textProperty()));
    }

    public LongProperty seedProperty() {
        return seed;
    }
}
