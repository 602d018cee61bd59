package justright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.ui.text.Words;

/// When a claim holds and when it does not, with a button that shows the exception.
public final class AlwaysTrueCard extends VBox {

    /// @param show what the button says: the exception to be shown
    public AlwaysTrueCard(
            ObservableValue<String> holds,
            ObservableValue<String> fails,
            ObservableValue<String> show,
            Words words,
            Runnable showException) {
        Label title = new Label();
        title.textProperty().bind(words.live("always.title"));
        title.getStyleClass().add("section-title");
        Button exception = new Button();
        exception.textProperty().bind(show);
        exception.setGraphic(new Icon(Pictogram.RIGHT, "small"));
        exception.getStyleClass().addAll("outline-button", "control");
        exception.setMaxWidth(Double.MAX_VALUE);
        exception.setOnAction(_ -> showException.run());
        getStyleClass().add("always-true");
        getChildren().addAll(title, line(Pictogram.CHECK, holds), line(Pictogram.INFO, fails), exception);
    }

    private static HBox line(Pictogram pictogram, ObservableValue<String> words) {
        RichText text = new RichText(words);
        text.getStyleClass().add("note");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(10, new Icon(pictogram, "small"), text);
    }
}
