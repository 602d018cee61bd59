package justright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import justright.lab.LabState;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Keeps preferences on disk, `preferences.json` in a folder, and the table of the lab that is open beside it: read
/// once at the start, written on the `files` thread soon after a change, at most twice a second, however often they
/// change.
public final class PreferencesStore implements AutoCloseable {

    /// The file's name.
    public static final String FILE = "preferences.json";

    private static final int DELAY_MILLIS = 500;
    private static final int PATIENCE_MILLIS = 5000;

    private final Path file;
    private final KeptTable table;
    private final Consumer<Phrase> trouble;
    private final AtomicReference<@Nullable Preferences> pending = new AtomicReference<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Thread writer;

    /// What was found on disk.
    ///
    /// @param notice what went wrong in reading, if something did
    public record Loaded(Preferences preferences, Optional<Phrase> notice) {}

    /// @param folder see [UserFolder#locate]; made when something is to be written
    /// @param trouble told when preferences cannot be written; on the `files` thread
    public PreferencesStore(Path folder, Consumer<Phrase> trouble) {
        this.file = folder.resolve(FILE);
        this.table = new KeptTable(folder);
        this.trouble = trouble;
    }

    /// The preferences on disk. A damaged file is set aside under another name, and those of the first start are used.
    public Loaded load() {
        if (Files.notExists(file)) {
            return new Loaded(Preferences.initial(), Optional.empty());
        }
        try {
            return withTable(PreferencesCodec.decode(JsonSource.of(file)));
        } catch (FileException e) {
            return new Loaded(Preferences.initial(), Optional.of(setAside(e)));
        }
    }

    /// Without its table the last state is better than no state.
    private Loaded withTable(PreferencesCodec.Read read) {
        Preferences preferences = read.preferences();
        LabState last = preferences.last();
        if (last == null || read.table() == null) {
            return new Loaded(preferences, Optional.empty());
        }
        try {
            return new Loaded(preferences.withLast(last.withTable(table.read(read.table()))), Optional.empty());
        } catch (FileException lost) {
            return new Loaded(preferences, Optional.of(lost.phrase()));
        }
    }

    /// Writes them soon; the latest win. Returns at once.
    public void save(Preferences preferences) {
        if (pending.getAndSet(preferences) == null) {
            writer = Thread.ofPlatform().name("files").daemon().start(this::writeSoon);
        }
    }

    /// Writes at once what was still to be written.
    @Override
    public void close() {
        closing.countDown();
        Thread waiting = writer;
        if (waiting != null) {
            try {
                waiting.join(PATIENCE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        writePending();
    }

    private void writeSoon() {
        try {
            if (!closing.await(DELAY_MILLIS, TimeUnit.MILLISECONDS)) {
                writePending(); // otherwise close() does it
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void writePending() {
        Preferences latest = pending.getAndSet(null);
        if (latest == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            LabState last = latest.last();
            String kept = table.keep(last == null ? null : last.table());
            AtomicFile.write(file, PreferencesCodec.encode(latest, kept));
            table.sweep(kept);
        } catch (FileException e) {
            trouble.accept(e.phrase());
        } catch (IOException e) {
            trouble.accept(Phrase.of("file.unwritable", file.toString(), Phrase.of("file.reason.denied")));
        }
    }

    /// Keeps the file under another name, since something in it cannot be used.
    ///
    /// @return what to tell
    public Phrase setAside(FileException damage) {
        Path aside = file.resolveSibling("preferences-damaged.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Phrase.of("file.set-aside", damage.phrase(), aside.toString());
        } catch (IOException _) {
            return damage.phrase();
        }
    }
}
