package justright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import justright.ui.text.Phrase;

/// Writes files that are whole, old or new, whatever happens in between.
public final class AtomicFile {

    private AtomicFile() {}

    /// Writes beside the file, makes sure it is on the disk, then moves it into place.
    ///
    /// @throws FileException if it cannot be written; what was there before stays
    public static void write(Path file, byte[] bytes) throws FileException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                writeThrough(draft, bytes);
                moveInto(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FileException(Phrase.of("file.unwritable", file.toString(), reason(e)), e);
        }
    }

    private static void writeThrough(Path draft, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
    }

    private static void moveInto(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Phrase reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> Phrase.of("file.reason.denied");
            case java.nio.file.NoSuchFileException _ -> Phrase.of("file.reason.no-folder");
            default -> Phrase.of("file.reason.system", String.valueOf(e.getMessage()));
        };
    }
}
