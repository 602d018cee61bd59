package justright.app.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import justright.app.table.TableDocument;
import justright.app.table.TableImport;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.OpenLab;
import justright.lab.ResultTable;
import justright.lab.ScriptOffer;
import justright.store.AtomicFile;
import justright.store.CsvFile;
import justright.store.CurveTable;
import justright.store.DocumentCheck;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.FileWork;
import justright.store.LabDocument;
import justright.store.OpenedDocument;
import justright.store.Recovery;
import justright.store.TableCsv;
import justright.training.Snapshot;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Opens and saves the user's files; what cannot be done is said, and nothing is half done. Thread: JavaFX.
public final class Documents {

    /// The lab that takes any table.
    public static final String PLAYGROUND = "playground";

    private final Studio studio;
    private final Desk desk;
    private final FileWork work;
    private final BiConsumer<LabDocument, Path> show;
    private final SettingsOfLabs settings;
    private final TableImport tables;
    private final RecentFiles recent;
    private @Nullable Path saved;
    private String savedLab = "";

    /// @param show puts a state, or a lecture, on the desk
    public Documents(Studio studio, Desk desk, FileWork work, BiConsumer<LabDocument, Path> show) {
        this.studio = studio;
        this.desk = desk;
        this.work = work;
        this.show = show;
        settings = new SettingsOfLabs(desk.labs());
        tables = new TableImport(work, this::show, this::say);
        recent = new RecentFiles(work);
    }

    /// Reads a file and shows its state, or lets its table be looked at first; where that cannot be, what is open
    /// stays.
    public void open(Path file) {
        tables.cancel();
        if (CsvFile.isNamed(file)) {
            tables.begin(file);
            return;
        }
        read(file, document -> show(file, document));
    }

    /// Shows a table in the lab for tables, with the settings that it has.
    private void show(TableImport.Opened opened) {
        LabState state = TableDocument.on(desk.state(PLAYGROUND), opened.table());
        LabDocument document = LabDocument.of(state);
        if (fits(opened.file(), document)) {
            show.accept(document, opened.file());
            recent.add(opened.file());
            say(Phrase.of("file.opened", nameOf(opened.file())));
        }
    }

    /// Reads a file and hands over what it holds, once that has been held against the labs.
    void read(Path file, Consumer<LabDocument> then) {
        work.submit(() -> DocumentFile.read(file), opened -> check(file, opened, then), this::refuse);
    }

    /// Writes a file; then, once it is on disk.
    void write(Path file, LabDocument document, Runnable then) {
        write(file, () -> DocumentFile.write(file, document), () -> {
            recent.add(file);
            then.run();
        });
    }

    /// Keeps something for the next start, soon; null: nothing any more.
    public void keep(Recovery place, @Nullable LabDocument document) {
        work.submit(
                () -> {
                    place.keep(document);
                    return place;
                },
                _ -> {},
                refused -> say(refused.phrase()));
    }

    /// Whether what was kept by an earlier version still fits the labs.
    public boolean fits(LabDocument document) {
        try {
            check("", document);
            return true;
        } catch (FileException _) {
            return false;
        }
    }

    private void check(String name, LabDocument document) throws FileException {
        new DocumentCheck(name, settings::of, settings::challenges, settings::refusal).check(document);
    }

    private boolean fits(Path file, LabDocument document) {
        try {
            check(nameOf(file), document);
            return true;
        } catch (FileException refused) {
            refuse(refused);
            return false;
        }
    }

    private void check(Path file, OpenedDocument opened, Consumer<LabDocument> then) {
        if (!fits(file, opened.document())) {
            return;
        }
        then.accept(opened.document());
        recent.add(file);
        Phrase done = Phrase.of("file.opened", nameOf(file));
        say(opened.notices().isEmpty() ? done : opened.notices().getFirst());
    }

    /// The files that were used last.
    RecentFiles recent() {
        return recent;
    }

    /// The table that is being looked at.
    TableImport tables() {
        return tables;
    }

    /// A lesson or a result is not to be written over by a state.
    private void show(Path file, LabDocument document) {
        show.accept(document, file);
        LabState first = document.states().getFirst();
        if (document.states().size() == 1 && !first.isLesson() && document.result() == null) {
            remember(file, first.lab());
        }
    }

    /// Where the open lab was last saved or read from; empty if it never was.
    Optional<Path> saved() {
        return openLab().filter(id -> id.equals(savedLab)).map(_ -> saved);
    }

    /// Saves the open lab's state.
    void save(Path file) {
        OpenLab open = desk.open().get();
        if (open != null) {
            LabDocument document = LabDocument.of(Locks.saved(open.model()));
            String lab = open.lab().descriptor().id();
            write(file, () -> DocumentFile.write(file, document), () -> {
                remember(file, lab);
                recent.add(file);
            });
        }
    }

    /// Saves a state that is not the one on screen; the open lab's own file stays what it was.
    void saveState(Path file, LabState state) {
        write(file, () -> DocumentFile.write(file, LabDocument.of(state)), () -> {});
    }

    /// Writes the curves of the open lab's run.
    void saveCurves(Path file, Snapshot<?, ?> run) {
        saveBytes(file, CurveTable.csv(run).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes what a lab has found.
    void saveTable(Path file, ResultTable table) {
        saveBytes(file, TableCsv.of(table).getBytes(StandardCharsets.UTF_8));
    }

    /// Makes the script where nobody waits for it, and writes it.
    void saveScript(Path file, ScriptOffer.Offered offered) {
        write(
                file,
                () -> AtomicFile.write(file, offered.script().get().source().getBytes(StandardCharsets.UTF_8)),
                () -> {});
    }

    void saveBytes(Path file, byte[] bytes) {
        write(file, () -> AtomicFile.write(file, bytes), () -> {});
    }

    /// Writing that the disk can refuse.
    private interface Writing {
        void run() throws FileException;
    }

    private void write(Path file, Writing writing, Runnable then) {
        work.submit(
                () -> {
                    writing.run();
                    return file;
                },
                written -> {
                    then.run();
                    say(Phrase.of("file.written", nameOf(written)));
                },
                this::refuse);
    }

    private void remember(Path file, String lab) {
        saved = file;
        savedLab = lab;
    }

    private Optional<String> openLab() {
        return Optional.ofNullable(desk.open().get())
                .map(open -> open.lab().descriptor().id());
    }

    private void refuse(FileException refused) {
        recent.look();
        say(refused.phrase());
    }

    /// Tells something in one line.
    void say(Phrase phrase) {
        studio.notices().set(null); // the same words may be news again
        studio.notices().set(phrase);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
