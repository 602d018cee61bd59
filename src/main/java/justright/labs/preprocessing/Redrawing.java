package justright.labs.preprocessing;

import java.util.function.Consumer;
import justright.lab.LabContext;

/// When the pictures must be drawn anew.
final class Redrawing {

    private Redrawing() {}

    /// Draws now if there is something to draw, and whenever a reading comes or the language changes.
    static void whenever(PreprocessingModel model, LabContext context, Consumer<Reading> draw) {
        Runnable anew = () -> {
            Reading now = model.reading().get();
            if (now != null) {
                draw.accept(now);
            }
        };
        context.life().follow(model.reading(), _ -> anew.run());
        context.life().listen(context.words().language(), (_, _, _) -> anew.run());
    }
}
