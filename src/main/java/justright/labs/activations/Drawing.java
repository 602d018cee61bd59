package justright.labs.activations;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;

/// When the pictures of one experiment must be drawn anew.
final class Drawing {

    private Drawing() {}

    /// Draws now, and whenever numbers, pinned runs or the language change, as long as the experiment is on screen.
    static void whenever(Scene scene, ActivationsModel model, LabContext context, Consumer<Reading> draw) {
        Runnable drawing = () -> {
            Reading now = model.reading().get();
            if (now != null && now.scene() == scene) {
                draw.accept(now);
            }
        };
        context.life().follow(model.reading(), _ -> drawing.run());
        context.life().listen(context.words().language(), (_, _, _) -> drawing.run());
        ListChangeListener<Object> pinsChanged = _ -> drawing.run();
        model.pins().addListener(pinsChanged);
        context.life().onEnd(() -> model.pins().removeListener(pinsChanged));
    }
}
