package justright.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import justright.ui.control.FieldName;
import justright.ui.text.Words;

/// What this program is: version, licence, whom its data and its parts are owed to. The notice is the one that is
/// distributed with it.
final class AboutSheet extends Sheet {

    private static final int ROWS = 12;

    AboutSheet(Words words) {
        super(words);
    }

    void show() {
        Words words = words();
        List<String> blocks = List.of(text("NOTICE").strip().split("\\n\\n"));
        VBox parts = new VBox();
        parts.getStyleClass().add("settings-rows");
        blocks.stream()
                .skip(1)
                .filter(block -> block.contains("\n"))
                .forEach(block -> parts.getChildren().add(block(block)));
        show(
                words.get("about.title"),
                line(words.get("about.version", text("version.txt").strip())),
                line(words.get("about.licence")),
                line(words.get("about.offline")),
                SettingsSheet.part(words.get("about.bundled"), parts),
                SettingsSheet.part(words.get("about.licence.text"), licence(words)));
    }

    /// A heading and its lines.
    private static Node block(String block) {
        String[] lines = block.split("\\n", 2);
        Label heading = line(lines[0]);
        heading.getStyleClass().add("strong");
        Label rest = line(lines.length > 1 ? lines[1].stripIndent() : "");
        rest.getStyleClass().add("note");
        return new VBox(4, heading, rest);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static TextArea licence(Words words) {
        TextArea area = new TextArea(text("LICENSE"));
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.getStyleClass().add("code");
        FieldName.of(area, words.get("about.licence.text"));
        return area;
    }

    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(AboutSheet.class.getResourceAsStream("/justright/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
