package justright.training;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// The screen, as training sees it: what of its answers has been painted, and how long training stands back for it, so
/// that a picture somebody waits for has the processor.
///
/// Only [#hasPainted] may be called from any thread; the rest belongs to the session's.
final class Onlooker {

    private final AtomicLong painted = new AtomicLong();
    private final long patience;
    private final long firstPatience;

    private boolean isOwed;
    private long answered;
    private long answeredAt;
    private long firstOfferedAt;
    private boolean hasLooked;

    /// @param patience so long training stands back for a picture that nobody takes, in nanoseconds
    /// @param firstPatience the same for the first picture of all
    Onlooker(long patience, long firstPatience) {
        this.patience = patience;
        this.firstPatience = firstPatience;
    }

    /// A snapshot that had heard so many calls has been painted.
    ///
    /// @return whether that is news
    boolean hasPainted(long heardCalls) {
        return painted.getAndAccumulate(heardCalls, Math::max) < heardCalls;
    }

    /// Somebody did something and waits for what comes of it.
    void oweAnAnswer() {
        isOwed = true;
    }

    /// Whether what was done is still to be answered.
    boolean isOwed() {
        return isOwed;
    }

    /// A snapshot was offered that knows so many calls.
    void offered(long heardCalls) {
        if (isOwed) {
            isOwed = false;
            answered = heardCalls;
            answeredAt = System.nanoTime();
        }
    }

    /// Whether the first picture of all has been painted, or waited for long enough.
    boolean hasLooked() {
        return hasLooked;
    }

    /// Waits for the first picture of all, as long as patience lasts or until the thread is woken.
    ///
    /// @return whether it is still to come
    boolean awaitFirstLook() {
        firstOfferedAt = firstOfferedAt == 0 ? System.nanoTime() : firstOfferedAt;
        long left = firstOfferedAt + firstPatience - System.nanoTime();
        hasLooked = painted.get() > 0 || left <= 0;
        if (!hasLooked) {
            LockSupport.parkNanos(this, left);
        }
        return !hasLooked;
    }

    /// Whether the picture of the last answer is still to come, and patience lasts.
    boolean isAwaited() {
        return answered > painted.get() && left() > 0;
    }

    /// Waits for the picture of the last answer, as long as patience lasts or until the thread is woken.
    void awaitPicture() {
        LockSupport.parkNanos(this, left());
    }

    private long left() {
        return answeredAt + patience - System.nanoTime();
    }
}
