package justright.labs.activations;

import java.util.function.Consumer;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;

/// Spares the pictures of the experiments that are out of sight.
final class Drawing {

    private Drawing() {}

    /// Draws anew whenever [Redrawing] asks for it, as long as the experiment is on screen and has numbers.
    static void whenever(Scene scene, ActivationsModel model, LabContext context, Consumer<Reading> draw) {
        Redrawing.whenever(
                model,
                context,
                () -> {
                    Reading now = model.reading().get();
                    if (now != null && now.scene() == scene) {
                        draw.accept(now);
                    }
                },
                model.reading());
    }
}
