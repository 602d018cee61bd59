package justright.labs.gradientcheck;

import java.util.function.Consumer;
import justright.lab.LabContext;

/// When pictures must be drawn anew.
final class Redrawing {

    private Redrawing() {}

    /// Draws now, if there is a reading, and whenever it or the language changes.
    static void follow(GradientCheckModel model, LabContext context, Consumer<Reading> draw) {
        Runnable redraw = () -> {
            Reading now = model.reading().get();
            if (now != null) {
                draw.accept(now);
            }
        };
        context.life().listen(model.reading(), (_, _, _) -> redraw.run());
        context.life().listen(context.words().language(), (_, _, _) -> redraw.run());
        redraw.run();
    }
}
