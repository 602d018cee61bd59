package justright.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.ui.control.FocusReturn;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.control.ScrollStop;
import justright.ui.text.Words;

/// A sheet over the page, at its right. Esc or a click beside it puts it away.
class Sheet extends StackPane {

    private final Words words;
    private final VBox sheet = new VBox();
    private final FocusReturn focus = new FocusReturn();

    Sheet(Words words) {
        this.words = words;
        getStyleClass().add("overlay");
        sheet.getStyleClass().addAll("card", "help-sheet");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (this.equals(event.getTarget())) {
                hide();
            }
        });
        TopBar.show(this, false);
    }

    final Words words() {
        return words;
    }

    final boolean isShown() {
        return isVisible();
    }

    /// Puts the sheet away; what had the focus before has it again.
    void hide() {
        TopBar.show(this, false);
        sheet.getChildren().clear();
        focus.giveBack();
    }

    final void show(String title, Node... parts) {
        Label heading = new Label(title);
        heading.getStyleClass().add("help-title");
        heading.setWrapText(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        IconButton close = new IconButton(Pictogram.RIGHT, words.live("help.close"), this::hide);
        HBox top = new HBox(heading, close);
        VBox content = new VBox(parts);
        content.getStyleClass().add("help-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        ScrollStop.of(scroll, heading.textProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        focus.remember(getScene());
        sheet.getChildren().setAll(top, scroll);
        TopBar.show(this, true);
        close.requestFocus();
    }
}
