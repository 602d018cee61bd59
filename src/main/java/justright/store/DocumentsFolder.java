package justright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the user's own files usually lie. A Linux desktop names the folder in the user's language and keeps the name
/// in a file.
public final class DocumentsFolder {

    private static final String NAMED_IN = "user-dirs.dirs";
    private static final String KEY = "XDG_DOCUMENTS_DIR=";
    private static final String HOME = "$HOME";

    private DocumentsFolder() {}

    /// The folder of this machine and user; the home folder where there is none.
    public static Path locate() {
        return locate(System::getProperty, System::getenv);
    }

    static Path locate(Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
        String home = String.valueOf(property.apply("user.home"));
        String config = environment.apply("XDG_CONFIG_HOME");
        Path names = Path.of(config == null ? home + "/.config" : config, NAMED_IN);
        Path documents = named(names, home);
        return Files.isDirectory(documents) ? documents : Path.of(home);
    }

    private static Path named(Path names, String home) {
        Path usual = Path.of(home, "Documents");
        if (!Files.isRegularFile(names)) {
            return usual;
        }
        try {
            return Files.readAllLines(names).stream()
                    .filter(line -> line.startsWith(KEY))
                    .map(line -> line.substring(KEY.length()).replace("\"", "").replace(HOME, home))
                    .map(Path::of)
                    .reduce(usual, (_, latest) -> latest);
        } catch (IOException | InvalidPathException _) {
            return usual;
        }
    }
}
