package justright.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.text.Text;
import justright.store.FileException;
import justright.ui.frame.FramePump;
import justright.ui.frame.ToolkitTuning;
import justright.ui.text.Phrase;
import justright.ui.theme.Fonts;

/// The JavaFX toolkit, with a screen or without one.
final class Toolkit {

    private Toolkit() {}

    /// Whether a window could be seen. On Linux both kinds of display announce themselves in the environment; a toolkit
    /// platform that was chosen by hand is taken at its word.
    static boolean hasDisplay() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || System.getProperty("glass.platform") != null
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /// Starts it on the machine's screen. What it writes to standard error meanwhile, stack traces mostly, is dropped:
    /// a failure is said in one sentence.
    static void start() throws CommandException {
        PrintStream standardError = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            startUp();
            call(Toolkit::tryFonts);
        } finally {
            System.setErr(standardError);
        }
    }

    private static void startUp() throws CommandException {
        ToolkitTuning.apply();
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // it was running already
        } catch (RuntimeException | LinkageError e) {
            throw broken(e);
        }
    }

    /// Starts it without a screen; it runs until the program ends.
    static void startHeadless() throws CommandException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.setImplicitExit(false);
        start();
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T call(Callable<T> work) throws CommandException {
        CompletableFuture<T> result = new CompletableFuture<>();
        FramePump.signal(() -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception | LinkageError e) {
                        result.completeExceptionally(e);
                    }
                })
                .run();
        return await(result);
    }

    static <T> T await(CompletableFuture<T> result) throws CommandException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.failure(Phrase.of("cli.interrupted"), e);
        } catch (ExecutionException e) {
            throw switch (Objects.requireNonNull(e.getCause())) {
                case CommandException inner -> inner;
                case FileException inner -> CommandException.failure(inner.phrase(), inner);
                case LinkageError inner -> broken(inner);
                case Throwable inner -> CommandException.failure(Phrase.of("cli.failed", inner.toString()), inner);
            };
        }
    }

    /// Text is where missing libraries of the system show first.
    private static boolean tryFonts() throws CommandException {
        try {
            Fonts.load();
            return new Text("λ").getLayoutBounds().getWidth() > 0;
        } catch (RuntimeException | LinkageError e) {
            throw broken(e);
        }
    }

    private static CommandException broken(Throwable cause) {
        return CommandException.failure(Phrase.of("cli.no-toolkit", String.valueOf(cause.getMessage())), cause);
    }
}
