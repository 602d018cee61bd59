package justright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import justright.ui.text.Phrase;

/// Writes files that are whole, old or new, whatever happens in between.
public final class AtomicFile {

    private AtomicFile() {}

    /// Writes beside the file, makes sure it is on the disk, then moves it into place. Sweeps away what a program that
    /// was killed in the midst of this has left beside the file.
    ///
    /// @throws FileException if it cannot be written; what was there before stays
    public static void write(Path file, byte[] bytes) throws FileException {
        Path target = file.toAbsolutePath();
        try {
            target = Files.exists(file) ? file.toRealPath() : target;
            Drafts drafts = new Drafts(target);
            drafts.sweep();
            Path draft = drafts.ofThisProgram();
            try {
                writeThrough(draft, bytes);
                moveInto(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FileException(Phrase.of("file.unwritable", file.toString(), reason(e, target, bytes.length)), e);
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

    private static Phrase reason(IOException e, Path target, long bytes) {
        return switch (e) {
            case AccessDeniedException _ -> Phrase.of("file.reason.denied");
            case NoSuchFileException _ -> Phrase.of("file.reason.no-folder");
            default ->
                ofDisk(target, bytes).orElseGet(() -> Phrase.of("file.reason.system", String.valueOf(e.getMessage())));
        };
    }

    /// What is wrong with the disk, whatever the system's words for it are.
    private static Optional<Phrase> ofDisk(Path target, long bytes) {
        try {
            FileStore disk = Files.getFileStore(target.resolveSibling("."));
            if (disk.isReadOnly()) {
                return Optional.of(Phrase.of("file.reason.read-only"));
            }
            return disk.getUsableSpace() < bytes ? Optional.of(Phrase.of("file.reason.full")) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
