package justright.app.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import justright.store.FileException;

/// What the command line leaves to the window. The toolkit is running; called on the program's first thread.
public interface Launcher {

    /// Opens the window; returns when it has been closed.
    void open(OpenRequest request) throws CommandException, FileException;

    /// Gives a file to a window that is open already; false if there is none.
    ///
    /// @param present whether it is to be presented
    default boolean handOver(Path file, boolean present) {
        return false;
    }

    /// Paints pictures without a window; returns when all are written.
    ///
    /// @param written told of each picture as soon as it is complete
    void render(RenderRequest request, Consumer<Path> written) throws CommandException, FileException;
}
