package justright.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.OpenLab;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.lesson.LessonView;
import justright.ui.text.Language;
import justright.ui.text.Words;

/// A sheet over the page: the open lab's lesson, and the keys. Esc or a click beside it puts it away.
final class HelpSheet extends StackPane {

    private static final List<String> KEYS = List.of(
            "space",
            "right",
            "left",
            "reset",
            "seed",
            "undo",
            "save",
            "open",
            "playground",
            "number",
            "pin",
            "repeat",
            "points",
            "theme",
            "language",
            "find",
            "labs",
            "beats",
            "present",
            "home",
            "help");

    private final Words words;
    private final VBox sheet = new VBox();

    HelpSheet(Words words) {
        this.words = words;
        getStyleClass().add("overlay");
        sheet.getStyleClass().addAll("card", "help-sheet");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        hide();
    }

    boolean isShown() {
        return isVisible();
    }

    void hide() {
        TopBar.show(this, false);
        sheet.getChildren().clear();
    }

    void showLesson(OpenLab open) {
        Words labWords = open.context().words();
        String name = words.language().getValue() == Language.KOREAN ? "lesson_ko.md" : "lesson.md";
        show(
                labWords.get("question"),
                new LessonView(read(open.lab().descriptor().folder() + name)),
                keys());
    }

    void showKeys() {
        show(words.get("help.keys"), keys());
    }

    private void show(String title, Node... parts) {
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
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet.getChildren().setAll(top, scroll);
        TopBar.show(this, true);
        close.requestFocus();
    }

    private Region keys() {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(words.get("key." + KEYS.get(i)));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label action = new Label(words.get("key." + KEYS.get(i) + ".does"));
            action.setWrapText(true);
            table.addRow(i, key, action);
        }
        return table;
    }

    private static String read(String path) {
        try (InputStream in = HelpSheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
