package justright.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import justright.ui.life.Lifetime;

/// The only bridge from other threads to the screen.
///
/// Sources are asked once per pulse, on the JavaFX thread, for the newest thing they have; taking it is the request
/// for the next. Nothing queues up, however fast the other side runs. The timer sleeps while there are no sources.
public final class FramePump {

    private final List<Runnable> sources = new ArrayList<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            deliver();
        }
    };

    /// Brings what `source` offers to `sink`, at most once a pulse, until `life` ends.
    public <T> void connect(Supplier<Optional<T>> source, Consumer<? super T> sink, Lifetime life) {
        Runnable step = () -> source.get().ifPresent(sink);
        sources.add(step);
        if (sources.size() == 1) {
            timer.start();
        }
        life.onEnd(() -> {
            sources.remove(step);
            if (sources.isEmpty()) {
                timer.stop();
            }
        });
    }

    /// Runs `action` at every pulse until `life` ends.
    public void everyPulse(Runnable action, Lifetime life) {
        connect(() -> Optional.of(action), Runnable::run, life);
    }

    /// Delivers at once what has arrived, outside the pulse: for pictures made without a window.
    public void deliver() {
        List.copyOf(sources).forEach(FramePump::deliver);
    }

    /// A sink that fails must not keep the others from being served.
    private static void deliver(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failure);
        }
    }

    /// A signal that other threads may give as often as they like; `action` runs once on the JavaFX thread.
    public static Runnable signal(Runnable action) {
        AtomicBoolean pending = new AtomicBoolean();
        return () -> {
            if (pending.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    pending.set(false);
                    action.run();
                });
            }
        };
    }
}
