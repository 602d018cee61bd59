package justright.labs.dropout;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.LabContext;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class LabBench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LabContext context;
    private final DropoutModel model;

    LabBench() {
        Screen.start();
        context = Screen.call(() -> new LabContext(
                new Words(
                        new SimpleObjectProperty<>(Language.ENGLISH),
                        "justright.labs.dropout.text",
                        "justright/words/shared"),
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new FramePump(),
                new MovingSetting(new SimpleBooleanProperty(true)),
                new Lifetime()));
        model = Screen.call(() -> new DropoutModel(context));
    }

    <T> T ask(Function<DropoutModel, T> question) {
        return Screen.call(() -> question.apply(model));
    }

    void tell(Consumer<DropoutModel> order) {
        Screen.call(() -> {
            order.accept(model);
            return true;
        });
    }

    /// Waits until nothing is being computed any more.
    void settle() {
        await(() -> !ask(it -> it.busy().get()));
    }

    /// Starts something that reports when it is done, and waits for the report.
    <T> T report(Function<DropoutModel, Consumer<Consumer<T>>> start) {
        AtomicReference<@Nullable T> arrived = new AtomicReference<>();
        tell(it -> start.apply(it).accept(arrived::set));
        await(() -> arrived.get() != null);
        return Objects.requireNonNull(arrived.get());
    }

    private static void await(BooleanSupplier done) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not done after " + PATIENCE);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        tell(model -> {
            context.life().close();
            model.close();
        });
    }
}
