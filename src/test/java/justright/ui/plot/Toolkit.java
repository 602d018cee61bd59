package justright.ui.plot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import justright.ui.theme.Fonts;

/// Starts JavaFX once for the tests of this JVM, with the bundled fonts.
final class Toolkit {

    private Toolkit() {}

    static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException alreadyRunning) {
            started.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
        run(Fonts::load);
    }

    /// Runs on the JavaFX thread and waits.
    static void run(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }
}
