package justright.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import justright.lab.OpenLab;
import justright.ui.lesson.LessonView;
import justright.ui.text.Language;
import justright.ui.text.Words;

/// The open lab's lesson, and the keys: at the desk and while presenting.
final class HelpSheet extends Sheet {

    private static final List<String> KEYS = List.of(
            "space",
            "right",
            "left",
            "reset",
            "seed",
            "undo",
            "save",
            "open",
            "lecture",
            "lecture.edit",
            "number",
            "slider",
            "ends",
            "pin",
            "repeat",
            "shelf",
            "points",
            "theme",
            "language",
            "find",
            "labs",
            "beats",
            "present",
            "home",
            "settings",
            "about",
            "escape",
            "help");

    /// While presenting these hold instead.
    private static final List<String> PRESENTING = List.of(
            "next", "back", "enter", "vote", "less", "again", "control", "blank", "still", "light", "lens", "notes",
            "swap", "leave");

    HelpSheet(Words words) {
        super(words);
    }

    void showLesson(OpenLab open) {
        Words labWords = open.context().words();
        String name = words().language().getValue() == Language.KOREAN ? "lesson_ko.md" : "lesson.md";
        show(
                labWords.get("question"),
                new LessonView(read(open.lab().descriptor().folder() + name)),
                keys(),
                presenting());
    }

    void showKeys() {
        show(words().get("help.keys"), keys(), presenting());
    }

    private Region keys() {
        return table(KEYS, "key.");
    }

    private Region presenting() {
        return SettingsSheet.part(words().get("help.presenting"), table(PRESENTING, "present.key."));
    }

    /// @param place where the names of the keys are in the words, followed by what each does
    private Region table(List<String> names, String place) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int i = 0; i < names.size(); i++) {
            Label key = new Label(words().get(place + names.get(i)));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label action = new Label(words().get(place + names.get(i) + ".does"));
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
