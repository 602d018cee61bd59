package justright.labs.batchnorm;

import javafx.collections.ListChangeListener;
import justright.lab.LabContext;

/// When the pictures must be drawn anew.
final class Redrawing {

    private Redrawing() {}

    /// Draws now, and whenever numbers, pinned runs or the language change.
    static void whenever(BatchNormModel model, LabContext context, Runnable draw) {
        context.life().follow(model.reading(), _ -> draw.run());
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        model.pins().addListener(pinsChanged);
        context.life().onEnd(() -> model.pins().removeListener(pinsChanged));
    }
}
