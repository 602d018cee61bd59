package justright.labs.dropout;

import java.util.List;
import justright.lab.LabContext;
import justright.setting.Setting;

/// When pictures must be drawn anew.
final class Views {

    private Views() {}

    /// Draws now and whenever the moment, the language or one of these settings changes.
    static void follow(DropoutModel model, LabContext context, List<Setting<?>> settings, Runnable draw) {
        context.life().listen(model.moment(), (_, _, _) -> draw.run());
        context.life().listen(context.words().language(), (_, _, _) -> draw.run());
        settings.forEach(setting -> context.life().listen(setting.value(), (_, _, _) -> draw.run()));
        draw.run();
    }
}
