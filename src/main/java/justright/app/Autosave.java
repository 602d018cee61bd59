package justright.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Saves what is open whenever it has changed, looking every few seconds, so that a crash costs little. Thread: JavaFX.
final class Autosave {

    /// Together with the half second that writing may be put off, well within the ten seconds that are promised.
    static final Duration PERIOD = Duration.seconds(5);

    private Autosave() {}

    /// @param state what is to be saved; null if nothing is open
    static <T> void every(Duration period, Supplier<@Nullable T> state, Consumer<@Nullable T> save, Lifetime life) {
        Look<T> look = new Look<>(state, save);
        Timeline clock = new Timeline(new KeyFrame(period, _ -> look.saveIfChanged()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        life.onEnd(clock::stop);
    }

    private static final class Look<T> {

        private final Supplier<@Nullable T> state;
        private final Consumer<@Nullable T> save;
        private @Nullable T saved;

        Look(Supplier<@Nullable T> state, Consumer<@Nullable T> save) {
            this.state = state;
            this.save = save;
        }

        void saveIfChanged() {
            T now = state.get();
            if (now == null ? saved != null : !now.equals(saved)) {
                saved = now;
                save.accept(now);
            }
        }
    }
}
