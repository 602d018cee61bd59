package justright.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import justright.setting.Effect;
import justright.setting.Setting;
import justright.training.Direction;

/// Between the settings on screen and the hyperparameters of a run, both ways: remembers which values of the settings
/// each hyperparameters record came from, so that looking back can show them again and files can name them.
final class Steering<H> {

    private final List<Setting<?>> knobs;
    private final Supplier<H> hyperparameters;
    private final Map<H, Map<String, String>> valuesOf = new LinkedHashMap<>();

    Steering(List<Setting<?>> settings, Supplier<H> hyperparameters) {
        this.knobs = settings.stream()
                .filter(setting -> setting.effect() == Effect.NEXT_STEP)
                .toList();
        this.hyperparameters = hyperparameters;
    }

    /// What the settings of this moment mean, remembered.
    H now() {
        H now = present();
        Map<String, String> values = new LinkedHashMap<>();
        knobs.forEach(setting -> values.put(setting.id(), setting.encode()));
        valuesOf.put(now, values);
        return now;
    }

    /// What the settings of this moment mean.
    H present() {
        return hyperparameters.get();
    }

    void forget() {
        valuesOf.clear();
    }

    /// Turns the settings to where they stood for `then`.
    void show(H then) {
        Map<String, String> values = valuesOf.getOrDefault(then, Map.of());
        for (Setting<?> knob : knobs) {
            String value = values.get(knob.id());
            if (value != null && !value.equals(knob.encode())) {
                knob.follow(value);
            }
        }
    }

    /// The changes between directions, setting by setting.
    List<LabState.Change> changes(List<Direction<H>> directions) {
        List<LabState.Change> changes = new ArrayList<>();
        for (int i = 1; i < directions.size(); i++) {
            Map<String, String> before = valuesAt(directions.get(i - 1));
            int step = directions.get(i).step();
            valuesAt(directions.get(i)).forEach((id, value) -> {
                if (!value.equals(before.get(id))) {
                    changes.add(new LabState.Change(step, id, value));
                }
            });
        }
        return changes;
    }

    /// The values with which the run began.
    Map<String, String> first(List<Direction<H>> directions) {
        return directions.isEmpty() ? Map.of() : valuesAt(directions.getFirst());
    }

    private Map<String, String> valuesAt(Direction<H> direction) {
        return valuesOf.getOrDefault(direction.hyperparameters(), Map.of());
    }
}
