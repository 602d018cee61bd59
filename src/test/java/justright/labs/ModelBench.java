package justright.labs;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.LabContext;
import justright.lab.LabModel;
import justright.lab.Undo;
import justright.training.Speed;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// A lab's model with nothing around it, to be asked from a test's thread. Its runs go as fast as they can.
public class ModelBench<M extends LabModel> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long SECOND = 1_000_000_000L;

    /// Round what has just changed in the code.
    private static final String MARKS = "[⟦⟧]";

    private final AtomicLong clock = new AtomicLong();
    private final LabContext context;
    private final M model;

    /// @param bundle base name of the lab's words
    public ModelBench(String bundle, Function<LabContext, M> create) {
        Screen.start();
        context = Screen.call(() -> EnglishContext.of(bundle, new Lifetime()));
        model = Screen.call(() -> create.apply(context));
        tell(it -> it.run().ifPresent(run -> run.speed().set(Speed.MAX)));
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

    /// A question of the lab.
    public static Challenge challenge(LabModel model, String id) {
        return model.challenges().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What may be answered to a question.
    public final List<String> options(String id) {
        return ask(it -> challenge(it, id).options());
    }

    /// Sets the controls for a question, runs, and waits for what comes out.
    public final Outcome answer(String id) {
        return this.<Outcome>report(it -> done -> challenge(it, id).run(done));
    }

    /// The code on the bench as it is copied.
    public final String code() {
        return ask(it -> it.presentation().code().getValue().source()).replaceAll(MARKS, "") + "\n";
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
