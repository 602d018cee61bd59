package justright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Uncaught failures of the screen, and of others.
class HeadlessScreenTest {

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final List<Throwable> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private void uncaught(Runnable deed) throws TimeoutException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            Thread.setDefaultUncaughtExceptionHandler((_, failure) -> heard.add(failure));
            HeadlessScreen.excuse();
            Thread.UncaughtExceptionHandler excused = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                excused.uncaughtException(thread, failure);
                thrown.add(failure);
            });
            deed.run();
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !thrown.isEmpty());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aWindowBeyondTheLastRowIsExcused() throws TimeoutException {
        Stage stage = Screen.call(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new Pane(), 200, 200));
            window.setY(900);
            return window;
        });
        uncaught(() -> Screen.call(() -> {
            stage.show();
            return true;
        }));
        Screen.call(() -> {
            stage.hide();
            return true;
        });
        assertThat(heard).isEmpty();
    }

    @Test
    void whatTheProgramThrowsIsHeard() throws TimeoutException {
        uncaught(() -> Thread.ofPlatform().start(() -> {
            throw new IndexOutOfBoundsException();
        }));
        assertThat(heard).hasSize(1);
    }

    @Test
    void everyTestClassIsPrecededByIt() {
        Thread.UncaughtExceptionHandler present = Thread.getDefaultUncaughtExceptionHandler();
        HeadlessScreen.excuse();
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(present);
    }
}
