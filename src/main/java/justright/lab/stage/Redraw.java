package justright.lab.stage;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;
import justright.lab.RunControls;

/// When a picture must be drawn anew. Thread: JavaFX.
public final class Redraw {

    private Redraw() {}

    /// Draws now, and whenever what there is to show, the pinned runs or the language change, until the lab closes.
    public static void whenever(ObservableValue<?> shown, RunControls run, LabContext context, Runnable draw) {
        context.life().follow(shown, _ -> draw.run());
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        run.pins().addListener(pinsChanged);
        context.life().onEnd(() -> run.pins().removeListener(pinsChanged));
    }
}
