package justright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import justright.lab.LabDescriptor;
import justright.training.problem.OwnTable;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// `.justright` files on disk, and the `beats.json` that lies beside a lab's code.
public final class DocumentFile {

    private static final long SPARE_BYTES = 2L << 20;

    private DocumentFile() {}

    /// Reads a file whole or not at all. Its values are still to be held against the labs' settings: [DocumentCheck].
    ///
    /// @throws FileException naming file, field and reason
    public static OpenedDocument read(Path file) throws FileException {
        return DocumentCodec.decode(JsonSource.of(file));
    }

    /// Replaces a file by the document, or leaves it as it was.
    ///
    /// @throws FileException if it cannot be written, or would be larger than what is read
    public static void write(Path file, LabDocument document) throws FileException {
        byte[] bytes = DocumentCodec.encode(document);
        if (bytes.length > ReadableFile.MOST_BYTES) {
            String name = String.valueOf(file.getFileName());
            throw new FileException(
                    Phrase.of("file.too-large-to-write", name, Numbers.whole(ReadableFile.MOST_BYTES >> 20)));
        }
        AtomicFile.write(file, bytes);
    }

    /// Refuses a table that no file could hold, with something to spare for the state around it.
    ///
    /// @throws FileException naming the table
    public static void check(OwnTable table) throws FileException {
        if (TableWriter.length(table) > ReadableFile.MOST_BYTES - SPARE_BYTES) {
            throw new FileException(Phrase.of(
                    "file.table-too-large",
                    table.name(),
                    Numbers.whole((ReadableFile.MOST_BYTES - SPARE_BYTES) >> 20)));
        }
    }

    /// The lab's own states: poster, presets, beats.
    ///
    /// @throws IllegalStateException if the lab was built with none, or with broken ones
    public static LabDocument beats(LabDescriptor lab) {
        String path = lab.folder() + "beats.json";
        try {
            OpenedDocument opened = DocumentCodec.decode(new JsonSource(path, () -> open(path)));
            if (!opened.notices().isEmpty()) {
                throw new IllegalStateException(opened.notices().toString());
            }
            return opened.document();
        } catch (FileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = DocumentFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException("no " + path + " on the class path");
        }
        return in;
    }
}
