package justright.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import justright.lab.Lab;
import justright.lab.OpenLab;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import justright.ui.theme.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A robot's way through the whole shell in a window. A journey opens it in its `@Start`, which the extension looks for
/// in the test's own class only.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
abstract class ShellJourney {

    final Studio studio = new Studio();
    Desk desk;
    ShellView shell;
    private final Lifetime life = new Lifetime();

    /// Builds the shell over these labs; nothing of it is shown yet.
    final void build(Progress progress, List<Lab<?>> labs) {
        build(progress, labs, SpeakerScreens::now);
    }

    /// On a machine with these screens.
    final void build(Progress progress, List<Lab<?>> labs, Supplier<SpeakerScreens> screens) {
        Fonts.load();
        desk = new Desk(studio, labs, progress);
        shell = new ShellView(studio, desk, screens);
    }

    /// Shows it in a window whose keys are heard.
    final void show(Stage stage, double width, double height) {
        show(stage, new Scene(shell, width, height));
    }

    /// As the user's size of type wants it.
    final void showZoomed(Stage stage, double width, double height) {
        show(stage, new Scene(new Zoomed(shell, studio.zoom(), life), width, height));
    }

    private void show(Stage stage, Scene scene) {
        SceneLook.follow(scene, studio, life);
        Keys.listen(scene, shell);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    final void close() {
        Screen.call(() -> {
            shell.close();
            life.close();
            return true;
        });
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    /// Of the open lab, a small one.
    final TinyLab.Model model() {
        OpenLab open = Objects.requireNonNull(desk.open().get());
        return (TinyLab.Model) open.model();
    }

    final int step() {
        return model().status().getValue().step();
    }

    /// What the window says just now, by its key; empty if nothing.
    final String notice() {
        Phrase said = studio.notices().get();
        return said == null ? "" : said.key();
    }
}
