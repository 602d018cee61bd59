package justright.ui.life;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// How long something is alive: everything that must be undone when a lab closes, undone in reverse order.
public final class Lifetime implements AutoCloseable {

    private final Deque<Runnable> endings = new ArrayDeque<>();
    private boolean closed;

    /// Runs `ending` when this lifetime ends, at once if it already has.
    public void onEnd(Runnable ending) {
        if (closed) {
            ending.run();
        } else {
            endings.push(ending);
        }
    }

    /// Calls `action` with the value now and at each change, until the end.
    public <T> void follow(ObservableValue<T> value, java.util.function.Consumer<? super T> action) {
        listen(value, (_, _, now) -> action.accept(now));
        action.accept(value.getValue());
    }

    /// Adds a listener that is removed at the end.
    public <T> void listen(ObservableValue<T> value, ChangeListener<? super T> listener) {
        value.addListener(listener);
        onEnd(() -> value.removeListener(listener));
    }

    /// A lifetime that ends no later than this one.
    public Lifetime child() {
        Lifetime child = new Lifetime();
        onEnd(child::close);
        return child;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
