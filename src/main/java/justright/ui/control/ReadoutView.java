package justright.ui.control;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import justright.ui.reading.Readout;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// One number of the diagnosis strip: line key, name, value in the line's colour.
final class ReadoutView extends HBox {

    private final ObjectProperty<Phrase> name;
    private final Label value = new Label();
    private final Readout.Line line;

    ReadoutView(Readout readout, Words words) {
        line = readout.line();
        name = new SimpleObjectProperty<>(readout.name());
        Label nameLabel = new Label();
        nameLabel.textProperty().bind(words.live(name));
        nameLabel.getStyleClass().add("readout-name");
        nameLabel.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().addAll("number", "strong", "readout-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("readout", line.name().toLowerCase(Locale.ROOT));
        if (line != Readout.Line.NONE) {
            getChildren().add(LegendKey.picture(line));
        }
        getChildren().addAll(nameLabel, value);
        value.setText(readout.value());
    }

    /// Takes another number of the same line; false if the line differs.
    boolean update(Readout readout) {
        if (readout.line() != line) {
            return false;
        }
        name.set(readout.name());
        value.setText(readout.value());
        return true;
    }

    /// How wide it is with its line key, if it has one, or without.
    double widthNeeded(boolean withKey) {
        double width = prefWidth(-1);
        if (line == Readout.Line.NONE || withKey == key().isManaged()) {
            return width;
        }
        double forKey = key().prefWidth(-1) + getSpacing();
        return withKey ? width + forKey : width - forKey;
    }

    void showKey(boolean shown) {
        if (line != Readout.Line.NONE) {
            key().setVisible(shown);
            key().setManaged(shown);
        }
    }

    private Node key() {
        return getChildren().getFirst();
    }
}
