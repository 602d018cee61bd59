package justright.labs.trainingloop;

import java.util.List;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;
import justright.setting.Setting;

/// When pictures must be drawn anew.
final class Redrawing {

    private Redrawing() {}

    /// Draws now and whenever the moment, the pinned runs, the language or one of these settings changes.
    static void follow(LoopModel model, LabContext context, List<Setting<?>> settings, Runnable draw) {
        context.life().listen(model.moment(), (_, _, _) -> draw.run());
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        settings.forEach(setting -> context.life().listen(setting.value(), (_, _, _) -> draw.run()));
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        model.pins().addListener(pinsChanged);
        context.life().onEnd(() -> model.pins().removeListener(pinsChanged));
        draw.run();
    }
}
