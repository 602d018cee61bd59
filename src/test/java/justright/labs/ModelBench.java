package justright.labs;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Undo;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// A lab's model with nothing around it, to be asked from a test's thread.
public class ModelBench<M extends LabModel> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final LabContext context;
    private final M model;

    /// @param bundle base name of the lab's words
    public ModelBench(String bundle, Function<LabContext, M> create) {
        Screen.start();
        context = Screen.call(() -> new LabContext(
                new Words(new SimpleObjectProperty<>(Language.ENGLISH), bundle, "justright/words/shared"),
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new FramePump(),
                new MovingSetting(new SimpleBooleanProperty(true)),
                new Lifetime()));
        model = Screen.call(() -> create.apply(context));
    }

    /// For views of the model.
    public final LabContext context() {
        return context;
    }

    public final <T> T ask(Function<M, T> question) {
        return Screen.call(() -> question.apply(model));
    }

    public final void tell(Consumer<M> order) {
        clock.addAndGet(SECOND);
        Screen.call(() -> {
            order.accept(model);
            return true;
        });
    }

    /// Takes back what is done to the model from now on; what is told in different orders was done at different times.
    public final Undo undo() {
        return ask(it -> new Undo(it, new SimpleStringProperty(""), clock::get, context.life()));
    }

    /// Waits until nothing is being computed any more.
    public final void settle() {
        await(() -> !ask(it -> it.busy().get()));
    }

    /// Starts something that reports when it is done, and waits for the report.
    public final <T> T report(Function<M, Consumer<Consumer<T>>> start) {
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
    public final void close() {
        tell(model -> {
            context.life().close();
            model.close();
        });
    }
}
