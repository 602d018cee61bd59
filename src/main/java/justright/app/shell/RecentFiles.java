package justright.app.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.store.FileWork;

/// The last eight files that were opened or saved, the latest first. Whether they are still there is looked up on the
/// `files` thread. Thread: JavaFX.
public final class RecentFiles {

    static final int MOST = 8;

    private final FileWork work;
    private final ReadOnlyObjectWrapper<List<Path>> there = new ReadOnlyObjectWrapper<>(List.of());
    private List<Path> all = List.of();
    private Consumer<List<String>> keep = _ -> {};

    RecentFiles(FileWork work) {
        this.work = work;
    }

    /// Those of earlier times, and who is to remember them from now on.
    public void begin(List<String> paths, Consumer<List<String>> toKeep) {
        all = paths.stream().flatMap(path -> parsed(path).stream()).limit(MOST).toList();
        keep = toKeep;
        look();
    }

    /// Those that were there when somebody last looked.
    ReadOnlyObjectProperty<List<Path>> there() {
        return there.getReadOnlyProperty();
    }

    /// A file was opened or saved.
    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        all = Stream.concat(Stream.of(whole), all.stream().filter(each -> !each.equals(whole)))
                .limit(MOST)
                .toList();
        List<Path> shown = new ArrayList<>(there.get());
        shown.remove(whole);
        shown.addFirst(whole);
        there.set(shown.stream().limit(MOST).toList());
        keep.accept(all.stream().map(Path::toString).toList());
    }

    /// Finds out which are gone.
    void look() {
        List<Path> asked = all;
        work.submit(
                () -> asked.stream().filter(Files::isRegularFile).toList(),
                found -> {
                    if (asked.equals(all)) {
                        there.set(found);
                    }
                },
                _ -> {});
    }

    private static Optional<Path> parsed(String path) {
        try {
            return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
