package justright.lab.stage;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is said below the picture of a card, in small print.
public final class FootNote extends Label {

    public FootNote() {
        getStyleClass().add("tick");
        setPadding(new Insets(0, 16, 8, 16));
        setMinHeight(USE_PREF_SIZE);
    }

    /// A picture with this below it, in as many lines as it takes; the picture gets the room that is left.
    public VBox under(Region picture) {
        setWrapText(true);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox pane = new VBox(picture, this);
        pane.setMinSize(0, 0);
        return pane;
    }
}
