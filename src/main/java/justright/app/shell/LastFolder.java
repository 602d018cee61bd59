package justright.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import justright.store.DocumentsFolder;
import org.jspecify.annotations.Nullable;

/// The folder in which a file is looked for: the one where a file was last chosen, also at an earlier start; where
/// there is none, or it is gone, the user's documents. Thread: JavaFX.
public final class LastFolder {

    private final Supplier<Path> atFirst;
    private @Nullable File last;
    private Consumer<String> keep = _ -> {};

    LastFolder() {
        this(DocumentsFolder::locate);
    }

    /// @param atFirst the folder while none has been used
    LastFolder(Supplier<Path> atFirst) {
        this.atFirst = atFirst;
    }

    /// That of an earlier start, and who is to remember it from now on.
    public void begin(@Nullable String path, Consumer<String> toKeep) {
        last = path == null ? null : new File(path);
        keep = toKeep;
    }

    /// A folder that is there; null if there is none at all.
    @Nullable
    File get() {
        if (last != null && last.isDirectory()) {
            return last;
        }
        File first = atFirst.get().toFile();
        return first.isDirectory() ? first : null;
    }

    /// A file was chosen.
    void chosen(File file) {
        File folder = file.getAbsoluteFile().getParentFile();
        if (folder != null && !folder.equals(last)) {
            last = folder;
            keep.accept(folder.getPath());
        }
    }
}
