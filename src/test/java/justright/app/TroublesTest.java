package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import justright.app.shell.Studio;
import justright.app.shell.TroubleDialog;
import justright.store.LogFile;
import justright.training.Sweep;
import justright.ui.Screen;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Failures provoked on every kind of thread.
@SuppressWarnings("NullAway.Init") // set in install
class TroublesTest {

    private final List<String> told = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private LogFile log;
    private Troubles troubles;

    @BeforeAll
    static void start() {
        Screen.start();
        WaitForAsyncUtils
                .clearExceptions(); // its class takes over uncaught failures when it is loaded: not in mid-test
    }

    @BeforeEach
    void install() {
        log = new LogFile(folder);
        troubles = new Troubles(log, failure -> told.add(String.valueOf(failure.getMessage())));
    }

    @AfterEach
    void remove() {
        troubles.close();
        log.close();
    }

    private void awaitTold(String message) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.contains(message));
    }

    private String logged() throws IOException {
        return Files.readString(log.path().orElseThrow());
    }

    @Test
    void aFailureOnTheScreensThreadIsLoggedAndTold() throws TimeoutException, IOException {
        FramePump.signal(() -> {
                    throw new IllegalStateException("broken button");
                })
                .run();
        awaitTold("broken button");
        assertThat(logged())
                .contains("java.lang.IllegalStateException: broken button")
                .contains("TroublesTest");
    }

    @Test
    void aFailureOnAWorkerIsLoggedAndTold() throws TimeoutException, IOException {
        Sweep<Integer, Integer> sweep = Sweep.start(List.of(1), (_, _) -> {
            throw new IllegalStateException("broken run");
        });
        awaitTold("broken run");
        assertThat(sweep.failure()).hasMessage("broken run");
        assertThat(logged()).contains("unexpected on sweep-0");
    }

    @Test
    void whatFailsAtEveryPulseIsToldOnceAndTheOthersGoOn() throws TimeoutException {
        AtomicInteger delivered = new AtomicInteger();
        Lifetime life = new Lifetime();
        Screen.call(() -> {
            FramePump pump = new FramePump();
            pump.everyPulse(
                    () -> {
                        throw new IllegalStateException("broken picture");
                    },
                    life);
            pump.everyPulse(delivered::incrementAndGet, life);
            return true;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> delivered.get() > 5);
        Screen.call(() -> {
            life.close();
            return true;
        });
        assertThat(told).containsExactly("broken picture");
    }

    @Test
    void theDialogOffersDetailsAndTheLogInTheUsersLanguage() {
        Studio studio = new Studio();
        TroubleDialog dialog = new TroubleDialog(studio, Optional.of(Path.of("some", "file.log")));
        DialogPane pane = Screen.call(() -> {
            studio.language().set(Language.KOREAN);
            dialog.show(new IllegalStateException("broken"), null);
            dialog.show(new IllegalStateException("a second one"), null);
            List<Window> open = Window.getWindows().stream()
                    .filter(window ->
                            window.getScene() != null && window.getScene().getRoot() instanceof DialogPane)
                    .toList();
            assertThat(open).hasSize(1);
            return (DialogPane) open.getFirst().getScene().getRoot();
        });
        assertThat(pane.getHeaderText()).isEqualTo("문제가 생겼습니다");
        assertThat(((TextArea) pane.lookup(".text-area")).getText())
                .startsWith("java.lang.IllegalStateException: broken")
                .contains("at ");
        assertThat(pane.lookupAll(".text-field"))
                .anyMatch(field -> field instanceof javafx.scene.control.TextField path
                        && path.getText().equals(Path.of("some", "file.log").toString()));
        Screen.call(() -> {
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            boolean staysOpen = pane.getScene().getWindow().isShowing();
            String copied = javafx.scene.input.Clipboard.getSystemClipboard().getString();
            ((Button) pane.lookupButton(pane.getButtonTypes().getLast())).fire();
            assertThat(staysOpen).isTrue();
            assertThat(copied).contains("IllegalStateException: broken");
            return true;
        });
    }
}
