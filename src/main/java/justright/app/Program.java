package justright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import justright.app.shell.Desk;
import justright.app.shell.LabWindow;
import justright.app.shell.Place;
import justright.app.shell.Progress;
import justright.app.shell.ShellView;
import justright.app.shell.Studio;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.store.Preferences;
import justright.store.PreferencesStore;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.theme.Fonts;
import org.jspecify.annotations.Nullable;

/// The running program: preferences, studio, window, put together. Thread: JavaFX.
final class Program {

    private final PreferencesStore store;
    private final Studio studio = new Studio();
    private final Lifetime life = new Lifetime();
    private Preferences preferences;

    Program(Path folder) {
        store = new PreferencesStore(folder, _ -> {});
        preferences = store.load().preferences();
    }

    /// Opens the window where it was left, or on `state`.
    void open(List<Lab<?>> labs, @Nullable LabState state, Stage stage) {
        Fonts.load();
        restoreLook();
        Progress progress = new Progress(
                preferences.solved(),
                challenges(labs),
                (lab, challenge) -> keep(preferences.withSolved(lab, challenge)));
        Desk desk = new Desk(studio, labs, progress);
        ShellView shell = new ShellView(studio, desk);
        LabWindow window = new LabWindow(stage, studio, shell, preferences.window(), life);
        window.onMoved(moved -> keep(preferences.withWindow(moved)));
        LabState start = state != null ? state : preferences.last();
        if (start != null) {
            desk.prepare(start);
            shell.go(new Place.InLab(start.lab()));
        } else {
            shell.go(new Place.Home());
        }
        stage.setOnHidden(_ -> end(desk, shell));
        window.show();
    }

    private void restoreLook() {
        if (preferences.theme() != null) {
            studio.theme().set(preferences.theme());
        }
        studio.language()
                .set(
                        preferences.language() != null
                                ? preferences.language()
                                : Language.nearest(java.util.Locale.getDefault()));
        life.listen(studio.theme(), (_, _, now) -> keep(preferences.withTheme(now)));
        life.listen(studio.language(), (_, _, now) -> keep(preferences.withLanguage(now)));
    }

    private void keep(Preferences changed) {
        preferences = changed;
        store.save(changed);
    }

    private void end(Desk desk, ShellView shell) {
        var open = desk.open().get();
        keep(preferences.withLast(open == null ? null : open.model().state()));
        shell.close();
        life.close();
        store.close();
        Platform.exit();
    }

    private static Map<String, Set<String>> challenges(List<Lab<?>> labs) {
        return labs.stream()
                .map(Lab::descriptor)
                .collect(Collectors.toMap(each -> each.id(), each -> Set.copyOf(each.challenges())));
    }
}
