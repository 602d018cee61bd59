package justright.lab.stage;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.lab.RunControls;
import org.jspecify.annotations.Nullable;

/// When pictures must be drawn anew.
public final class Redrawing {

    private Redrawing() {}

    /// Draws now, and whenever one of the causes, the pinned runs or the language change.
    public static void whenever(RunControls run, LabContext context, Runnable draw, ObservableValue<?>... causes) {
        for (ObservableValue<?> cause : causes) {
            context.life().listen(cause, (_, _, _) -> draw.run());
        }
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        whenPinned(run, context, draw);
        draw.run();
    }

    /// Draws now, if there is a reading, and whenever another comes or the pinned runs or the language change.
    public static <T> void whenever(
            RunControls run, LabContext context, ObservableValue<@Nullable T> reading, Consumer<T> draw) {
        whenever(run, context, drawing(reading, draw), reading);
    }

    /// Draws now, if there is a reading, and whenever another comes or the language changes.
    public static <T> void follow(ObservableValue<@Nullable T> reading, LabContext context, Consumer<T> draw) {
        Runnable redraw = drawing(reading, draw);
        context.life().follow(reading, _ -> redraw.run());
        context.life().listen(context.words().language(), (_, _, _) -> redraw.run());
    }

    private static <T> Runnable drawing(ObservableValue<@Nullable T> reading, Consumer<T> draw) {
        return () -> {
            T now = reading.getValue();
            if (now != null) {
                draw.accept(now);
            }
        };
    }

    /// Draws when a run is pinned or let go.
    public static void whenPinned(RunControls run, LabContext context, Runnable draw) {
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        run.pins().addListener(pinsChanged);
        context.life().onEnd(() -> run.pins().removeListener(pinsChanged));
    }

    /// Draws once the run has been repeated over several seeds, or that is forgotten; not on the way.
    public static void whenRepeated(RunControls run, LabContext context, Runnable draw) {
        context.life().listen(run.repetition().status(), (_, _, now) -> {
            if (!(now instanceof Repeats.Underway)) {
                draw.run();
            }
        });
    }
}
