package justright.lab.stage;

import java.util.List;
import javafx.collections.ListChangeListener;
import justright.lab.LabContext;
import justright.lab.TrainingModel;
import justright.setting.Setting;

/// When pictures of a run must be drawn anew.
public final class Redrawing {

    private Redrawing() {}

    /// Draws now and whenever the moment, the pinned runs, the language or one of these settings changes.
    public static void follow(
            TrainingModel<?, ?, ?> model, LabContext context, List<? extends Setting<?>> settings, Runnable draw) {
        context.life().listen(model.moment(), (_, _, _) -> draw.run());
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        settings.forEach(setting -> context.life().listen(setting.value(), (_, _, _) -> draw.run()));
        ListChangeListener<Object> pinsChanged = _ -> draw.run();
        model.pins().addListener(pinsChanged);
        context.life().onEnd(() -> model.pins().removeListener(pinsChanged));
        draw.run();
    }
}
