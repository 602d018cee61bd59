package justright.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import justright.lab.Lab;
import justright.lab.OpenLab;
import justright.ui.life.Lifetime;
import justright.ui.text.Phrase;
import justright.ui.theme.Fonts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// A robot's way through the whole shell in a window. A journey opens it in its `@Start`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
abstract class ShellJourney {

    final Studio studio = new Studio();
    Desk desk;
    ShellView shell;
    private final Lifetime life = new Lifetime();

    /// Builds the shell over these labs; nothing of it is shown yet.
    final void build(Progress progress, List<Lab<?>> labs) {
        Fonts.load();
        desk = new Desk(studio, labs, progress);
        shell = new ShellView(studio, desk);
    }

    /// Shows it in a window whose keys are heard.
    final void show(Stage stage, double width, double height) {
        Scene scene = new Scene(shell, width, height);
        SceneLook.follow(scene, studio, life);
        Keys.listen(scene, shell);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Stop
    final void close() {
        shell.close();
        life.close();
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
