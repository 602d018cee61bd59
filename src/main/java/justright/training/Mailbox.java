package justright.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One slot between two threads. Taking is the request for the next; neither side ever waits and nothing queues up.
public final class Mailbox<T> {

    private final AtomicReference<@Nullable Letter<T>> slot = new AtomicReference<>();
    private volatile Runnable whenPut = () -> {};
    private volatile Runnable whenTaken = () -> {};

    private record Letter<T>(T content, boolean news) {}

    /// Whether the other side has taken what was there.
    public boolean isEmpty() {
        return slot.get() == null;
    }

    /// Whether what lies there should not wait for its turn.
    public boolean hasNews() {
        Letter<T> letter = slot.get();
        return letter != null && letter.news();
    }

    /// Puts `letter` in, in place of what was not yet taken.
    public void put(T letter) {
        put(new Letter<>(letter, false));
    }

    /// Puts in something that should not wait for its turn: the answer to what somebody did.
    public void putNews(T letter) {
        put(new Letter<>(letter, true));
    }

    public Optional<T> take() {
        Letter<T> letter = slot.getAndSet(null);
        if (letter == null) {
            return Optional.empty();
        }
        whenTaken.run();
        return Optional.of(letter.content());
    }

    /// Called on the thread that puts, after each letter; must return at once.
    void whenPut(Runnable action) {
        whenPut = action;
    }

    /// Called on the thread that takes, after each letter; must return at once.
    void whenTaken(Runnable action) {
        whenTaken = action;
    }

    private void put(Letter<T> letter) {
        slot.set(letter);
        whenPut.run();
    }
}
