package justright.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Computes pictures from snapshots on a thread of its own: decision grids, contours.
///
/// It takes from one mailbox and puts into another, without the screen's thread in between: the next when the last
/// picture has been taken, news at once. So a picture is computed while the screen paints the one before, nothing is
/// computed that nobody looks at, and the answer to what somebody did is not kept waiting by a picture that is out of
/// date.
public final class Probe<I, O> implements AutoCloseable {

    private final Mailbox<I> subjects;
    private final Mailbox<Result<O>> results = new Mailbox<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Function<I, O> compute;
    private final Thread thread;

    /// What came out: a picture, or the failure that kept it from being made.
    public sealed interface Result<O> {
        record Made<O>(O picture) implements Result<O> {}

        record Failed<O>(RuntimeException cause) implements Result<O> {}
    }

    /// @param subjects what to make pictures of; this probe alone takes from it
    /// @param compute runs on the probe's thread only
    public Probe(Mailbox<I> subjects, Function<I, O> compute) {
        this.subjects = subjects;
        this.compute = compute;
        thread = Thread.ofPlatform().name("probe").daemon().unstarted(this::live);
        subjects.whenPut(this::wake);
        results.whenTaken(this::wake);
        thread.start();
    }

    public Mailbox<Result<O>> results() {
        return results;
    }

    @Override
    public void close() {
        closed.set(true);
        wake();
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    private void live() {
        while (!closed.get()) {
            boolean wanted = results.isEmpty() || subjects.hasNews();
            Optional<I> subject = wanted ? subjects.take() : Optional.empty();
            subject.map(this::result).ifPresentOrElse(results::put, () -> LockSupport.park(this));
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
