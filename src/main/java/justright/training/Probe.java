package justright.training;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Computes pictures from snapshots on a thread of its own: decision grids, contours. One slot in, one slot out, the
/// latest wins, stale ones are never computed.
public final class Probe<I, O> implements AutoCloseable {

    private final AtomicReference<@Nullable I> wanted = new AtomicReference<>();
    private final Mailbox<Result<O>> results = new Mailbox<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Function<I, O> compute;
    private final Thread thread;

    /// What came out: a picture, or the failure that kept it from being made.
    public sealed interface Result<O> {
        record Made<O>(O picture) implements Result<O> {}

        record Failed<O>(RuntimeException cause) implements Result<O> {}
    }

    /// @param compute runs on the probe's thread only
    public Probe(Function<I, O> compute) {
        this.compute = compute;
        thread = Thread.ofPlatform().name("probe").daemon().unstarted(this::live);
        thread.start();
    }

    public Mailbox<Result<O>> results() {
        return results;
    }

    /// Asks for a picture of `subject`; one that waits is forgotten.
    public void submit(I subject) {
        wanted.set(subject);
        LockSupport.unpark(thread);
    }

    @Override
    public void close() {
        closed.set(true);
        LockSupport.unpark(thread);
    }

    private void live() {
        while (!closed.get()) {
            I subject = wanted.getAndSet(null);
            if (subject == null) {
                LockSupport.park(this);
            } else {
                results.put(result(subject));
            }
        }
    }

    private Result<O> result(I subject) {
        try {
            return new Result.Made<>(compute.apply(subject));
        } catch (RuntimeException failure) {
            return new Result.Failed<>(failure);
        }
    }
}
