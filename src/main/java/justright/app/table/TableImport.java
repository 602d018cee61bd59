package justright.app.table;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.engine.data.CsvLayout;
import justright.engine.data.CsvUse;
import justright.store.CsvFile;
import justright.store.DocumentFile;
import justright.store.Encoding;
import justright.store.FileException;
import justright.store.FileWork;
import justright.training.problem.OwnTable;
import justright.ui.frame.FramePump;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A CSV file on its way in: read on the `files` thread, looked at, used as the user says, opened or given up.
///
/// Nothing outside changes before [#open]. Thread: JavaFX.
public final class TableImport {

    private final FileWork work;
    private final Consumer<Opened> open;
    private final Consumer<Phrase> say;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TablePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private CsvLayout layout = CsvLayout.DETECTED;
    private Optional<Encoding> encoding = Optional.empty();
    private Reading reading = new Reading();

    /// A table, and the file it came from.
    public record Opened(Path file, OwnTable table) {}

    /// @param open what to do with the table
    /// @param say tells why a file cannot be looked at
    public TableImport(FileWork work, Consumer<Opened> open, Consumer<Phrase> say) {
        this.work = work;
        this.open = open;
        this.say = say;
    }

    /// The file that is being looked at; null if there is none.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// What would come of it; null until it has been read.
    public ReadOnlyObjectProperty<@Nullable TablePreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Why the file could not be read as it was asked for last, or its table not be opened: then the preview is still
    /// the one before. Null if nothing failed.
    ReadOnlyObjectProperty<@Nullable Phrase> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether the preview is being computed.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How much of the file has been read, 0 … 1.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Looks at a file, instead of the one before.
    public void begin(Path toRead) {
        cancel();
        file.set(toRead);
        read();
    }

    /// Gives the file up.
    public void cancel() {
        reading.cancelled.set(true);
        busy.set(false);
        file.set(null);
        preview.set(null);
        trouble.set(null);
        layout = CsvLayout.DETECTED;
        encoding = Optional.empty();
    }

    void delimiter(char wanted) {
        layout = new CsvLayout(wanted, layout.header());
        read();
    }

    void header(boolean named) {
        layout = layout.withHeader(named ? CsvLayout.Header.PRESENT : CsvLayout.Header.ABSENT);
        read();
    }

    void encoding(Encoding wanted) {
        encoding = Optional.of(wanted);
        read();
    }

    void label(int column) {
        use(before -> before.withLabelColumn(column).withTask(CsvUse.Task.DETECTED));
    }

    void task(CsvUse.Task task) {
        use(before -> before.withTask(task));
    }

    /// Leaves a column out, or takes it back.
    void toggle(int column) {
        use(before -> {
            Set<Integer> leftOut = new HashSet<>(before.leftOut());
            if (!leftOut.remove(column)) {
                leftOut.add(column);
            }
            return new CsvUse(before.labelColumn(), before.task(), leftOut, before.forPlane());
        });
    }

    void x1(int column) {
        Optional.ofNullable(preview.get()).ifPresent(now -> preview.set(now.withX1(column)));
    }

    void x2(int column) {
        Optional.ofNullable(preview.get()).ifPresent(now -> preview.set(now.withX2(column)));
    }

    /// Makes the table and hands it over; nothing happens if none comes of the file.
    public void open() {
        TablePreview chosen = preview.get();
        Path from = file.get();
        if (chosen == null || from == null || !chosen.isUsable() || busy.get()) {
            return;
        }
        submit(_ -> tableOf(chosen), table -> {
            cancel();
            open.accept(new Opened(from, table));
        });
    }

    private static OwnTable tableOf(TablePreview chosen) throws FileException {
        OwnTable table = chosen.table();
        DocumentFile.check(table);
        return table;
    }

    private void use(UnaryOperator<CsvUse> change) {
        TablePreview before = preview.get();
        if (before != null) {
            CsvUse wanted = change.apply(before.use());
            submit(_ -> before.with(wanted), preview::set);
        }
    }

    private void read() {
        Path from = file.get();
        if (from == null) {
            return;
        }
        CsvLayout asked = layout;
        Optional<Encoding> letters = encoding;
        TablePreview before = preview.get();
        submit(
                watch -> {
                    CsvFile.Opened opened = CsvFile.read(from, asked, letters, watch);
                    return before == null ? TablePreview.of(nameOf(from), opened) : before.readAs(opened);
                },
                preview::set);
    }

    /// Work on the `files` thread that gives up when it is not wanted any more.
    private interface Job<T> {
        T run(CsvFile.Watch watch) throws FileException;
    }

    /// What was asked before is not wanted any more.
    private <T> void submit(Job<T> job, Consumer<T> done) {
        reading.cancelled.set(true);
        Reading own = new Reading();
        reading = own;
        busy.set(true);
        trouble.set(null);
        progress.set(0);
        work.submit(
                () -> job.run(own),
                result -> own.end(() -> done.accept(result)),
                refused -> own.end(() -> refuse(refused.phrase())));
    }

    /// What was seen before stays; with nothing to look at there is no point in staying.
    private void refuse(Phrase reason) {
        TablePreview before = preview.get();
        if (before == null) {
            cancel();
            say.accept(reason);
        } else {
            encoding = Optional.of(before.opened().encoding());
            trouble.set(reason);
        }
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// One reading: how far it is, and whether it is still wanted.
    private final class Reading implements CsvFile.Watch {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final Runnable tell = FramePump.signal(this::show);
        private volatile double share;

        @Override
        public void read(double read) {
            share = read;
            tell.run();
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        private void show() {
            if (!cancelled.get()) {
                progress.set(share);
            }
        }

        private void end(Runnable then) {
            if (!cancelled.getAndSet(true)) {
                busy.set(false);
                then.run();
            }
        }
    }
}
