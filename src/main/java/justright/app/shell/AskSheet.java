package justright.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.ui.control.FocusReturn;
import justright.ui.control.FocusTrap;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// A sheet over everything that asks before something is lost. Enter gives the first answer, Esc none.
final class AskSheet extends StackPane {

    private final Words words;
    private final Label question = new Label();
    private final HBox answers = new HBox();
    private final FocusReturn focus = new FocusReturn();

    /// One way out.
    record Way(String key, Runnable action) {}

    AskSheet(Words words, Lifetime life) {
        this.words = words;
        getStyleClass().addAll("overlay", "ask-overlay");
        setAlignment(Pos.CENTER);
        question.setWrapText(true);
        question.getStyleClass().add("ask-question");
        answers.getStyleClass().add("ask-answers");
        VBox sheet = new VBox(question, answers);
        sheet.getStyleClass().addAll("card", "ask-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(sheet);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
            event.consume();
        });
        hide();
        new FocusTrap(this, focus, life);
    }

    boolean isShown() {
        return isVisible();
    }

    /// @param ways the first is the one that loses nothing
    void ask(String text, List<Way> ways) {
        question.setText(text);
        answers.getChildren().clear();
        for (Way way : ways) {
            boolean first = answers.getChildren().isEmpty();
            Button button = new Button(words.get(way.key()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(first ? "primary-button" : "outline-button");
            button.setDefaultButton(first);
            button.setOnAction(_ -> {
                hide();
                way.action().run();
            });
            answers.getChildren().add(button);
        }
        focus.remember(getScene());
        TopBar.show(this, true);
        answers.getChildren().getFirst().requestFocus();
    }

    void hide() {
        answers.getChildren().clear(); // a default button that cannot be seen must not hear Enter
        TopBar.show(this, false);
        focus.giveBack();
    }
}
