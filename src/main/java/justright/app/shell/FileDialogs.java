package justright.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Asks where files are and where they are to go; opens where the last one was. Thread: JavaFX.
final class FileDialogs {

    private final Words words;
    private @Nullable File folder;

    /// A kind of file: its ending, and the key of its name.
    enum Kind {
        STATE("justright", "file.kind.state"),
        PNG("png", "file.kind.png"),
        SVG("svg", "file.kind.svg"),
        CSV("csv", "file.kind.csv"),
        PYTHON("py", "script.kind");

        private final String ending;
        private final String key;

        Kind(String ending, String key) {
            this.ending = ending;
            this.key = key;
        }

        /// `name` with this ending, unless it has it.
        Path named(Path file) {
            String name = String.valueOf(file.getFileName());
            return name.endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
        }
    }

    FileDialogs(Words words) {
        this.words = words;
    }

    /// A file that is there; empty if the user thought better of it.
    Optional<Path> toOpen(Kind kind, Window over) {
        return chosen(chooser(kind, "").showOpenDialog(over));
    }

    /// A file to write; that it may be replaced has been asked.
    Optional<Path> toWrite(Kind kind, String name, Window over) {
        return chosen(chooser(kind, name + "." + kind.ending).showSaveDialog(over))
                .map(kind::named);
    }

    private FileChooser chooser(Kind kind, String name) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get(kind.key), "*." + kind.ending));
        chooser.setInitialFileName(name);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getAbsoluteFile().getParentFile();
        return Optional.of(file.toPath());
    }
}
