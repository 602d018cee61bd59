package justright.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import justright.store.CsvFile;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Asks where files are and where they are to go; opens where the last one was. Thread: JavaFX.
final class FileDialogs {

    /// What can be opened: states, and tables.
    private static final List<String> ANY = Stream.concat(Stream.of("justright"), CsvFile.ENDINGS.stream())
            .map(ending -> "*." + ending)
            .toList();

    private final Words words;
    private final LastFolder folder;

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

    FileDialogs(Words words, LastFolder folder) {
        this.words = words;
        this.folder = folder;
    }

    /// A file that is there; empty if the user thought better of it.
    Optional<Path> toOpen(Window over) {
        return opened(new FileChooser.ExtensionFilter(words.get("file.kind.any"), ANY), over);
    }

    /// A file of one kind that is there; empty if the user thought better of it.
    Optional<Path> toOpen(Kind kind, Window over) {
        return opened(filter(kind), over);
    }

    private Optional<Path> opened(FileChooser.ExtensionFilter filter, Window over) {
        return chosen(chooser("files.dialog.open", "", filter).showOpenDialog(over));
    }

    /// A file to write; that it may be replaced has been asked.
    Optional<Path> toWrite(Kind kind, String name, Window over) {
        FileChooser chooser = chooser("files.dialog.save", name + "." + kind.ending, filter(kind));
        return chosen(chooser.showSaveDialog(over)).map(kind::named);
    }

    private FileChooser.ExtensionFilter filter(Kind kind) {
        return new FileChooser.ExtensionFilter(words.get(kind.key), "*." + kind.ending);
    }

    FileChooser chooser(String title, String name, FileChooser.ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().add(filter);
        chooser.setInitialFileName(name);
        chooser.setInitialDirectory(folder.get());
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder.chosen(file);
        return Optional.of(file.toPath());
    }
}
