package justright.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import justright.training.problem.OwnTable;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The user's own table in the lab that was left open, in a file of its own beside the preferences: it may be large and
/// seldom changes, so it is written once and not with all that changes around it. The file is named after its content
/// and the preferences name the file, so that a crash between the two leaves an old pair or a new one. Any one thread
/// at a time.
final class KeptTable {

    private static final Pattern NAME = Pattern.compile("table-[0-9a-f]{32}\\.json");
    private static final int NAME_BYTES = 16;

    private final Path folder;
    private @Nullable OwnTable kept;
    private @Nullable String name;

    KeptTable(Path folder) {
        this.folder = folder;
    }

    /// Writes a table unless it is there already.
    ///
    /// @return its file's name; null if there is none
    /// @throws FileException if it cannot be written
    @Nullable
    String keep(@Nullable OwnTable table) throws FileException {
        if (table == null) {
            return null;
        }
        if (name != null && table.equals(kept) && Files.exists(folder.resolve(name))) {
            return name;
        }
        byte[] bytes = JsonText.of(out -> new TableWriter(out).write(table));
        String itsName = "table-" + digest(bytes) + ".json";
        Path file = folder.resolve(itsName);
        if (Files.notExists(file)) {
            AtomicFile.write(file, bytes);
        }
        kept = table;
        name = itsName;
        return itsName;
    }

    /// The table in a file that the preferences name.
    ///
    /// @throws FileException if it is not there, is damaged, or is none of ours
    OwnTable read(String itsName) throws FileException {
        if (!NAME.matcher(itsName).matches()) {
            throw new FileException(Phrase.of("file.not-ours", itsName));
        }
        OwnTable table = JsonSource.of(folder.resolve(itsName)).read(cursor -> {
            if (!cursor.begin()) {
                throw new FileException(Phrase.of("file.truncated", itsName));
            }
            OwnTable read = TableReader.read(cursor);
            cursor.finish();
            return read;
        });
        kept = table;
        name = itsName;
        return table;
    }

    /// Deletes the tables that the preferences do not name any more; what cannot be deleted does no harm.
    ///
    /// @param named the one that they do; null if they name none
    void sweep(@Nullable String named) {
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, KeptTable::isTable)) {
            for (Path each : tables) {
                if (!String.valueOf(each.getFileName()).equals(named)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException _) {
            // the next time will do
        }
    }

    private static boolean isTable(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(all, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
