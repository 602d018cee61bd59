package justright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The program's log: three files of half a megabyte that take turns, the newest first. Any thread.
///
/// Where the folder cannot be written there is no log, and nobody is troubled by that.
public final class LogFile implements AutoCloseable {

    private static final int BYTES = 512 * 1024;
    private static final int FILES = 3;

    private final Logger logger = Logger.getAnonymousLogger();
    private final Path newest;
    private final @Nullable FileHandler handler;

    /// @param folder see [UserFolder#logs]; made if it does not exist
    public LogFile(Path folder) {
        newest = folder.resolve("just-right-0.log");
        handler = open(folder);
        logger.setUseParentHandlers(false);
        if (handler != null) {
            logger.addHandler(handler);
        }
    }

    /// The file that is written now; empty if none can be.
    public Optional<Path> path() {
        return handler == null ? Optional.empty() : Optional.of(newest);
    }

    /// Writes what went wrong, with its stack trace.
    public void write(String what, Throwable failure) {
        logger.log(Level.SEVERE, failure, () -> what);
    }

    @Override
    public void close() {
        if (handler != null) {
            logger.removeHandler(handler);
            handler.close();
        }
    }

    private static @Nullable FileHandler open(Path folder) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/just-right-%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException | SecurityException _) {
            return null;
        }
    }
}
