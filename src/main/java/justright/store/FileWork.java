package justright.store;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads and writes the user's files on the `files` thread, one after the other, so that nobody waits for a disk; what
/// comes of it is handed over on the caller's own thread.
public final class FileWork implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("files").daemon().factory());
    private final Queue<Runnable> finished = new ConcurrentLinkedQueue<>();
    private final Runnable wake;

    /// Work that a user's file can fail.
    @FunctionalInterface
    public interface Job<T> {
        T run() throws FileException;
    }

    /// @param wakeOf makes of `deliver` a signal that the files thread gives when something is finished; the signal has
    ///     to run it on the thread that the results are for
    public FileWork(Function<Runnable, Runnable> wakeOf) {
        wake = wakeOf.apply(this::deliver);
    }

    /// Does the job soon; then, on the caller's thread, one of the two.
    public <T> void submit(Job<T> job, Consumer<T> done, Consumer<FileException> failed) {
        thread.execute(() -> {
            finished.add(outcome(job, done, failed));
            wake.run();
        });
    }

    private static <T> Runnable outcome(Job<T> job, Consumer<T> done, Consumer<FileException> failed) {
        try {
            T result = job.run();
            return () -> done.accept(result);
        } catch (FileException refused) {
            return () -> failed.accept(refused);
        }
    }

    private void deliver() {
        for (Runnable next = finished.poll(); next != null; next = finished.poll()) {
            next.run();
        }
    }

    /// Ends once what was asked for has been done.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
