package justright.store;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        ReadableFile.check(file);
        return new JsonSource(ReadableFile.name(file), () -> Files.newInputStream(file));
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
            if (e.getCause() instanceof CharConversionException) {
                throw notJson(1, 1, e); // no letters at all
            }
            throw ReadableFile.unreadable(name, e.getCause());
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw notJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), e);
        } catch (IOException e) {
            throw ReadableFile.unreadable(name, e);
        }
    }

    FileException notJson(int line, int column, @Nullable Throwable cause) {
        return new FileException(Phrase.of("file.not-json", name, Numbers.whole(line), Numbers.whole(column)), cause);
    }
}
