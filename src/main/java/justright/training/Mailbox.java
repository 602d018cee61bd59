package justright.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One slot between two threads. Taking is the request for the next; neither side ever waits and nothing queues up.
public final class Mailbox<T> {

    private final AtomicReference<@Nullable T> slot = new AtomicReference<>();

    /// Whether the other side has taken what was there.
    public boolean isEmpty() {
        return slot.get() == null;
    }

    /// Puts `letter` in, in place of what was not yet taken.
    public void put(T letter) {
        slot.set(letter);
    }

    public Optional<T> take() {
        return Optional.ofNullable(slot.getAndSet(null));
    }
}
