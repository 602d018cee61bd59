package justright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// What can be said against reading a user's file before it is opened.
final class ReadableFile {

    /// Larger files are refused unread.
    static final long MOST_BYTES = 32L << 20;

    private ReadableFile() {}

    /// Its size; a device or a pipe, which might never end, is refused.
    static long check(Path file) throws FileException {
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new FileException(Phrase.of("file.too-large", name(file), Numbers.whole(MOST_BYTES >> 20)));
            }
            if (!Files.isRegularFile(file)) {
                throw unreadable(name(file), null);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name(file), e);
        }
    }

    /// What to call it in messages.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static FileException unreadable(String name, @Nullable Throwable cause) {
        boolean missing = cause instanceof NoSuchFileException;
        return new FileException(Phrase.of(missing ? "file.missing" : "file.unreadable", name), cause);
    }
}
