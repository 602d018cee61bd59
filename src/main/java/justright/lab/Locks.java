package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.setting.Setting;

/// What a lesson locks and hides: its settings stay where the lesson put them, whatever hand turns at them, until
/// another state is shown. Thread: JavaFX.
public final class Locks {

    private Locks() {}

    /// Makes a state's run, and locks and hides what the state says; what was locked before is free.
    ///
    /// @throws justright.setting.InvalidValueException if a value does not fit; nothing is changed then
    public static void show(LabModel model, LabState state) {
        lifted(model, () -> model.restore(state));
        hold(model, state);
    }

    /// Locks and hides what the state says, where its run is on screen already; what was locked before is free.
    public static void hold(LabModel model, LabState state) {
        for (Setting<?> setting : model.settings()) {
            setting.locked().set(state.lock().contains(setting.id()));
            setting.hidden().set(state.hide().contains(setting.id()));
        }
    }

    /// The present state for a file: what the user has put away is hidden from whoever opens it.
    public static LabState saved(LabModel model) {
        LabState state = model.state();
        List<String> away = model.settings().stream()
                .filter(setting -> setting.putAway().get())
                .map(Setting::id)
                .toList();
        return away.isEmpty() ? state : state.edit().hide(away).done();
    }

    /// Frees all settings: what comes next is nobody's lesson.
    public static void free(LabModel model) {
        for (Setting<?> setting : model.settings()) {
            setting.locked().set(false);
            setting.hidden().set(false);
        }
    }

    /// Does something that may turn every setting, and locks and hides the same ones again.
    static void lifted(LabModel model, Runnable change) {
        List<Setting<?>> settings = model.settings();
        Map<Setting<?>, boolean[]> before = new LinkedHashMap<>();
        for (Setting<?> setting : settings) {
            before.put(
                    setting,
                    new boolean[] {setting.locked().get(), setting.hidden().get()});
            setting.locked().set(false);
            setting.hidden().set(false);
        }
        try {
            change.run();
        } finally {
            before.forEach((setting, held) -> {
                setting.locked().set(held[0]);
                setting.hidden().set(held[1]);
            });
        }
    }
}
