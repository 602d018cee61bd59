package justright.labs.preprocessing;

import java.util.List;
import justright.lab.LabContext;
import justright.ui.control.Landmark;
import justright.ui.control.SettingSlider;

/// How many components are kept. Two features have no more than two: from there on, marked on the track, nothing is
/// dropped.
final class KeptControl {

    private static final double FEATURES = 2;

    private final PreprocessingSettings settings;
    private final LabContext context;
    private final SettingSlider slider;

    KeptControl(PreprocessingSettings settings, LabContext context) {
        this.settings = settings;
        this.context = context;
        slider = new SettingSlider(settings.components, context.moving(), context.words(), context.life());
        slider.getStyleClass().add("plain-landmark");
        context.life().follow(settings.data.value(), _ -> mark());
        context.life().listen(context.words().language(), (_, _, _) -> mark());
    }

    SettingSlider slider() {
        return slider;
    }

    private void mark() {
        slider.showLandmarks(
                settings.data.get().isPictures()
                        ? List.of()
                        : List.of(new Landmark(FEATURES, context.words().get("setting.components.all"))));
    }
}
