package justright.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import justright.engine.data.CsvLayout;
import justright.engine.data.CsvTable;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// CSV files on disk: found to be text, in whatever encoding, and read into a table.
public final class CsvFile {

    /// Endings of the names of such files.
    public static final List<String> ENDINGS = List.of("csv", "tsv", "tab", "txt");

    private final String name;
    private final long size;
    private final JsonSource.Opener opener;
    private final Watch watch;

    /// Whoever waits for a file. Called on the thread that reads.
    public interface Watch {

        /// Nobody waits: reads to the end and tells nothing.
        Watch NONE = new Watch() {
            @Override
            public void read(double share) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        /// So much has been read, 0 … 1; more than once.
        void read(double share);

        /// Whether the file is not wanted any more.
        boolean isCancelled();
    }

    /// A file that was read.
    ///
    /// @param encoding in which it was read
    /// @param notUtf8 the first line that is not UTF-8; 0 if all are, or if a mark says what it is
    public record Opened(CsvTable table, Encoding encoding, long notUtf8) {}

    /// @param size in bytes, about
    CsvFile(String name, long size, JsonSource.Opener opener, Watch watch) {
        this.name = name;
        this.size = size;
        this.opener = opener;
        this.watch = watch;
    }

    /// Whether a file is to be read as a table, by the ending of its name.
    public static boolean isNamed(Path file) {
        String name = ReadableFile.name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /// Reads a file to its end.
    ///
    /// @param wanted how its letters are written; empty: as it seems
    /// @throws FileException if it is too large, is no text, cannot be read, or is not wanted any more
    public static Opened read(Path file, CsvLayout layout, Optional<Encoding> wanted, Watch watch)
            throws FileException {
        long size = ReadableFile.check(file);
        return new CsvFile(ReadableFile.name(file), size, () -> Files.newInputStream(file), watch).read(layout, wanted);
    }

    Opened read(CsvLayout layout, Optional<Encoding> wanted) throws FileException {
        try {
            return readAs(layout, wanted);
        } catch (IOException e) {
            throw ReadableFile.unreadable(name, e);
        }
    }

    private Opened readAs(CsvLayout layout, Optional<Encoding> wanted) throws IOException, FileException {
        boolean marked = hasUtf16Mark();
        EncodingScan utf8 = marked ? new EncodingScan(0, false) : scan(Encoding.UTF_8);
        Encoding encoding = wanted.isPresent() ? wanted.get() : marked ? Encoding.UTF_16 : guess(utf8);
        EncodingScan scan = encoding == Encoding.UTF_8 && !marked ? utf8 : scan(encoding);
        if (!scan.isText()) {
            throw new FileException(
                    scan.binary()
                            ? Phrase.of("file.no-text", name)
                            : Phrase.of("file.encoding", name, Numbers.whole(scan.badLine()), encoding.id()));
        }
        try (Reader reader = new InputStreamReader(open(0.5), encoding.decoder())) {
            return new Opened(CsvTable.read(reader, layout), encoding, utf8.badLine());
        } catch (CharacterCodingException e) {
            throw new FileException(Phrase.of("file.no-text", name), e); // it changed meanwhile
        }
    }

    /// The first encoding in which all of it is text; UTF-8 if there is none.
    private Encoding guess(EncodingScan utf8) throws IOException {
        if (!utf8.isText() && !utf8.binary()) {
            for (Encoding each : List.of(Encoding.KOREAN, Encoding.WESTERN)) {
                if (Encoding.available().contains(each) && scan(each).isText()) {
                    return each;
                }
            }
        }
        return Encoding.UTF_8;
    }

    private EncodingScan scan(Encoding encoding) throws IOException {
        try (InputStream in = open(0)) {
            return EncodingScan.of(in, encoding);
        }
    }

    private boolean hasUtf16Mark() throws IOException {
        try (InputStream in = opener.open()) {
            byte[] mark = in.readNBytes(2);
            return mark.length == 2
                    && ((mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe)
                            || (mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff));
        }
    }

    private InputStream open(double from) throws IOException {
        return new Watched(opener.open(), from);
    }

    /// Tells how far it is, stops when it is not wanted, and never reads more than a file may hold.
    private final class Watched extends FilterInputStream {

        private final double from;
        private long done;

        Watched(InputStream in, double from) {
            super(in);
            this.from = from;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (watch.isCancelled()) {
                throw new InterruptedIOException("not wanted any more");
            }
            int count = super.read(bytes, offset, length);
            done += Math.max(0, count);
            if (done > ReadableFile.MOST_BYTES) {
                throw new IOException("the file grows while it is read");
            }
            watch.read(from + 0.5 * Math.min(1, (double) done / Math.max(1, size)));
            return count;
        }
    }
}
