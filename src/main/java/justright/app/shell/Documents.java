package justright.app.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import justright.app.table.TableDocument;
import justright.app.table.TableImport;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.store.AtomicFile;
import justright.store.CsvFile;
import justright.store.CurveTable;
import justright.store.DocumentCheck;
import justright.store.DocumentFile;
import justright.store.FileException;
import justright.store.FileWork;
import justright.store.LabDocument;
import justright.store.OpenedDocument;
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
    private final Consumer<List<LabState>> show;
    private final SettingsOfLabs settings;
    private final TableImport tables;
    private final RecentFiles recent;
    private @Nullable Path saved;
    private String savedLab = "";

    /// @param show puts a state, or a lecture, on the desk
    public Documents(Studio studio, Desk desk, FileWork work, Consumer<List<LabState>> show) {
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
        work.submit(() -> DocumentFile.read(file), opened -> show(file, opened), this::refuse);
    }

    /// Shows a table in the lab for tables, with the settings that it has.
    private void show(TableImport.Opened opened) {
        LabState state = TableDocument.on(desk.state(PLAYGROUND), opened.table());
        if (fits(opened.file(), LabDocument.of(state))) {
            show.accept(List.of(state));
            recent.add(opened.file());
            say(Phrase.of("file.opened", nameOf(opened.file())));
        }
    }

    private boolean fits(Path file, LabDocument document) {
        try {
            new DocumentCheck(nameOf(file), settings::of, settings::challenges).check(document);
            return true;
        } catch (FileException refused) {
            refuse(refused);
            return false;
        }
    }

    private void show(Path file, OpenedDocument opened) {
        if (!fits(file, opened.document())) {
            return;
        }
        List<LabState> states = opened.document().states();
        show.accept(states);
        recent.add(file);
        if (states.size() == 1) {
            remember(file, states.getFirst().lab());
        }
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

    /// Where the open lab was last saved or read from; empty if it never was.
    Optional<Path> saved() {
        return openLab().filter(id -> id.equals(savedLab)).map(_ -> saved);
    }

    /// Saves the open lab's state.
    void save(Path file) {
        OpenLab open = desk.open().get();
        if (open != null) {
            LabDocument document = LabDocument.of(open.model().state());
            String lab = open.lab().descriptor().id();
            write(file, () -> DocumentFile.write(file, document), () -> {
                remember(file, lab);
                recent.add(file);
            });
        }
    }

    /// Writes the curves of the open lab's run.
    void saveCurves(Path file, Snapshot<?, ?> run) {
        saveBytes(file, CurveTable.csv(run).getBytes(StandardCharsets.UTF_8));
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

    private void say(Phrase phrase) {
        studio.notices().set(null); // the same words may be news again
        studio.notices().set(phrase);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
