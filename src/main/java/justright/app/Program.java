package justright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import justright.app.cli.OpenRequest;
import justright.app.shell.Desk;
import justright.app.shell.LabWindow;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.app.shell.TroubleDialog;
import justright.lab.Lab;
import justright.lab.LabDescriptor;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.store.FileException;
import justright.store.LogFile;
import justright.store.Preferences;
import justright.store.PreferencesStore;
import justright.store.RunningCopy;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The running program: preferences, studio, desk and window, put together. Thread: JavaFX.
final class Program {

    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private final PreferencesStore store;
    private final PreferencesStore.Loaded loaded;
    private final LogFile log;
    private final Path folder;
    private Preferences preferences;

    /// @param folder where preferences are kept
    /// @param logs where the log is kept
    Program(Path folder, Path logs) {
        this.folder = folder;
        log = new LogFile(logs);
        store = new PreferencesStore(folder, this::troubleFromFiles);
        loaded = store.load();
        preferences = loaded.preferences();
    }

    /// Opens the window on what was asked for, or where the user left off.
    void open(List<Lab<?>> labs, OpenRequest request, Stage stage, Runnable whenClosed) {
        TroubleDialog dialog = new TroubleDialog(studio, log.path());
        Troubles troubles = new Troubles(log, failure -> dialog.show(failure, stage));
        life.onEnd(log::close);
        life.onEnd(troubles::close);
        applyLook(request);
        Progress progress = new Progress(
                preferences.solved(),
                preferences.visited(),
                challenges(labs),
                (lab, challenge) -> keep(preferences.withSolved(lab, challenge)));
        progress.onReset(() -> keep(preferences.withoutProgress()));
        Desk desk = new Desk(studio, labs, progress);
        desk.onUnfit(this::setAside);
        ShellView shell = new ShellView(studio, desk);
        shell.recent().begin(preferences.recent(), paths -> keep(preferences.withRecent(paths)));
        shell.folder().begin(preferences.folder(), used -> keep(preferences.withFolder(used)));
        LabWindow window = new LabWindow(stage, studio, shell, preferences.window(), life);
        window.onMoved(moved -> keep(preferences.withWindow(moved)));
        if (isLesson(request)) {
            shell.show(request.document(), request.file().orElse(null));
        } else {
            shell.go(begin(desk, labs, request));
        }
        Unfinished unfinished = new Unfinished(shell, folder, this::say, life);
        unfinished.bringBack(
                request.states().isEmpty() ? preferences.last() : null,
                request.states().isEmpty());
        Autosave.every(Autosave.PERIOD, () -> open(desk), state -> keep(preferences.withLast(state)), life);
        stage.setOnHidden(_ -> {
            Runnable keep = unfinished.last();
            end(desk, shell);
            keep.run();
            whenClosed.run();
        });
        window.show();
        RunningCopy.listen(
                        folder,
                        errand -> FramePump.signal(() -> window.take(errand.file(), errand.present()))
                                .run())
                .ifPresent(copy -> life.onEnd(copy::close));
        if (isMac()) {
            FinderFiles.listen(file -> window.take(file, false));
        }
        shell.present(request.present());
        loaded.notice().ifPresent(this::say);
        request.notices().forEach(this::say);
        request.table().ifPresent(file -> shell.open(file, request.present()));
    }

    private static boolean isLesson(OpenRequest request) {
        return request.states().size() > 1
                || request.result().isPresent()
                || request.states().stream().anyMatch(LabState::isLesson);
    }

    /// There files come by events.
    private static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    private Place begin(Desk desk, List<Lab<?>> labs, OpenRequest request) {
        LabState start = request.states().isEmpty()
                ? preferences.last()
                : request.states().getFirst();
        boolean exists = start != null
                && labs.stream().anyMatch(lab -> lab.descriptor().id().equals(start.lab()));
        if (!exists) {
            return new Place.Home();
        }
        desk.prepare(Objects.requireNonNull(start));
        return new Place.InLab(start.lab());
    }

    /// What was given on the command line holds this time; what the user chooses later is kept.
    private void applyLook(OpenRequest request) {
        studio.theme()
                .set(request.theme()
                        .orElse(or(preferences.theme(), studio.theme().get())));
        studio.language()
                .set(request.language().orElse(or(preferences.language(), Language.nearest(Locale.getDefault()))));
        studio.fontSize().set(preferences.comfort().fontSize());
        studio.reduceMotion().set(preferences.comfort().reduceMotion());
        life.listen(studio.fontSize(), (_, _, _) -> keepComfort());
        life.listen(studio.reduceMotion(), (_, _, _) -> keepComfort());
        life.listen(studio.theme(), (_, _, now) -> keep(preferences.withTheme(now)));
        life.listen(studio.language(), (_, _, now) -> keep(preferences.withLanguage(now)));
    }

    private void keepComfort() {
        keep(preferences.withComfort(new Preferences.Comfort(
                studio.fontSize().get(), studio.reduceMotion().get())));
    }

    private void keep(Preferences changed) {
        preferences = changed;
        store.save(changed);
    }

    /// A remembered state that does not suit its lab any more.
    private void setAside(Phrase reason) {
        Phrase damage = Phrase.of("file.field", PreferencesStore.FILE, "last", reason);
        say(store.setAside(new FileException(damage)));
    }

    private void say(Phrase phrase) {
        studio.notices().setValue(phrase);
    }

    private void troubleFromFiles(Phrase phrase) {
        FramePump.signal(() -> say(phrase)).run();
    }

    private void end(Desk desk, ShellView shell) {
        keep(preferences.withLast(open(desk)));
        shell.close();
        life.close();
        store.close();
    }

    /// The state of the open lab; null at home.
    private static @Nullable LabState open(Desk desk) {
        OpenLab open = desk.open().get();
        return open == null ? null : open.model().state();
    }

    private static <T> T or(@Nullable T preferred, T otherwise) {
        return preferred == null ? otherwise : preferred;
    }

    private static Map<String, Set<String>> challenges(List<Lab<?>> labs) {
        return labs.stream()
                .map(Lab::descriptor)
                .collect(Collectors.toMap(LabDescriptor::id, each -> Set.copyOf(each.challenges())));
    }
}
