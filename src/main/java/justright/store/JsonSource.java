package justright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// A JSON text that can be read from its start more than once, and what to call it in messages.
record JsonSource(String name, Opener opener) {

    /// Larger files are refused unread.
    static final long MOST_BYTES = 32L << 20;

    /// Opens the text at its start.
    interface Opener {
        InputStream open() throws IOException;
    }

    /// What to do with the text; a cursor stands before its first token.
    interface Reading<T> {
        T read(JsonCursor cursor) throws Unfit, FileException;
    }

    /// @throws FileException if there is no such file or it is too large
    static JsonSource of(Path file) throws FileException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new FileException(Phrase.of("file.too-large", name, Numbers.whole(MOST_BYTES >> 20)));
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return new JsonSource(name, () -> Files.newInputStream(file));
    }

    <T> T read(Reading<T> reading) throws FileException {
        try (InputStream in = opener.open();
                JsonCursor cursor = new JsonCursor(in)) {
            return reading.read(cursor);
        } catch (Unfit e) {
            throw e.in(name);
        } catch (UnexpectedEndOfInputException e) {
            throw new FileException(Phrase.of("file.truncated", name), e);
        } catch (StreamConstraintsException e) {
            throw new FileException(Phrase.of("file.absurd", name), e);
        } catch (JacksonIOException e) {
            throw unreadable(name, e.getCause());
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw notJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    FileException notJson(int line, int column, @Nullable Throwable cause) {
        return new FileException(Phrase.of("file.not-json", name, Numbers.whole(line), Numbers.whole(column)), cause);
    }

    private static FileException unreadable(String name, @Nullable Throwable cause) {
        boolean missing = cause instanceof NoSuchFileException;
        return new FileException(Phrase.of(missing ? "file.missing" : "file.unreadable", name), cause);
    }
}
