package justright.app;

import java.util.Objects;
import java.util.function.Consumer;
import justright.store.LogFile;
import justright.ui.frame.FramePump;
import org.jspecify.annotations.Nullable;

/// Hears of every failure that nobody expected, on any thread: writes it into the log and tells the user, while the
/// program goes on. What fails again and again, as at every pulse, is told once until it has been quiet for a while.
final class Troubles implements Thread.UncaughtExceptionHandler, AutoCloseable {

    private static final long QUIET_NANOS = 10_000_000_000L;

    private final LogFile log;
    private final Consumer<Throwable> teller;
    private final Thread.@Nullable UncaughtExceptionHandler before;
    private @Nullable String last;
    private long lastSeen;

    /// @param teller tells the user; on the JavaFX thread
    Troubles(LogFile log, Consumer<Throwable> teller) {
        this.log = log;
        this.teller = teller;
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (isNews(failure)) {
            log.write("unexpected on " + thread.getName(), failure);
            FramePump.signal(() -> teller.accept(failure)).run();
        }
    }

    private synchronized boolean isNews(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String now = failure + (trace.length == 0 ? "" : " at " + trace[0]);
        long time = System.nanoTime();
        boolean again = now.equals(Objects.requireNonNullElse(last, "")) && time - lastSeen < QUIET_NANOS;
        last = now;
        lastSeen = time;
        return !again;
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
