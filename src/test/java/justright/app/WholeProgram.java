package justright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import justright.app.cli.OpenRequest;
import justright.app.shell.Place;
import justright.app.shell.ShellView;
import justright.lab.LabDescriptor;
import justright.lab.RunControls;
import justright.labs.Labs;
import justright.ui.HeadlessScreen;
import justright.ui.Screen;
import justright.ui.text.Language;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The program as a user starts it, with all labs, in a window without a screen; its files are in a folder of the test.
final class WholeProgram implements AutoCloseable {

    private final Path folder;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Stage stage;
    private final ShellView shell;

    WholeProgram(Path folder) {
        this.folder = folder;
        Screen.start();
        stage = Screen.call(() -> {
            Stage window = new Stage();
            new Program(folder.resolve("preferences"), folder.resolve("logs"))
                    .open(Labs.all(), plain(), window, () -> closed.complete(null));
            return window;
        });
        HeadlessScreen.excuse();
        shell = Screen.call(
                () -> (ShellView) Objects.requireNonNull(find(stage.getScene().getRoot()), "no shell in the window"));
    }

    private static OpenRequest plain() {
        return new OpenRequest(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Theme.LIGHT),
                Optional.of(Language.ENGLISH),
                false);
    }

    private static @Nullable Node find(Node node) {
        if (node instanceof ShellView) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static List<String> labs() {
        return Labs.all().stream()
                .map(lab -> lab.descriptor())
                .map(LabDescriptor::id)
                .toList();
    }

    Stage stage() {
        return stage;
    }

    ShellView shell() {
        return shell;
    }

    /// What the open lab can do with its run; empty at home, and in a lab that does not train. Thread: JavaFX.
    Optional<RunControls> run() {
        return Optional.ofNullable(shell.desk().open().get())
                .flatMap(open -> open.model().run());
    }

    void openLab(String lab) {
        Screen.call(() -> {
            shell.go(new Place.InLab(lab));
            return true;
        });
    }

    void goHome() {
        Screen.call(() -> {
            shell.go(new Place.Home());
            return true;
        });
    }

    /// What nobody expected and the log tells of; empty if all went well.
    String troubles() {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString().contains("unexpected on") ? text.toString() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes in use after everything that can be freed is: the toolkit frees the pixels of what is gone when it paints
    /// the next time.
    long heap() throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            System.gc();
            Screen.call(() -> {
                shell.setOpacity(shell.getOpacity() < 1 ? 1 : 0.99);
                return true;
            });
            Thread.sleep(150);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    @Override
    public void close() {
        Screen.call(() -> {
            stage.hide();
            return true;
        });
        closed.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
