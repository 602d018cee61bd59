package justright.lab.stage;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;
import justright.lab.Repeats;
import justright.lab.RunControls;

/// When pictures must be drawn anew.
public final class Redrawing {

    private Redrawing() {}

    /// Draws now, and whenever one of the causes, the pinned runs or the language change.
    public static void whenever(RunControls run, LabContext context, Runnable draw, ObservableValue<?>... causes) {
        for (ObservableValue<?> cause : causes) {
            context.life().listen(cause, (_, _, _) -> draw.run());
        }
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        run.pins().addListener(pinsChanged);
        context.life().onEnd(() -> run.pins().removeListener(pinsChanged));
        draw.run();
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
