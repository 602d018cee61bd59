package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.setting.InvalidValueException;
import justright.setting.Setting;

/// A lab's settings by their encoded values, turned together: all of them or none.
public final class SettingBoard {

    private final List<Setting<?>> settings;

    public SettingBoard(List<Setting<?>> settings) {
        this.settings = List.copyOf(settings);
    }

    List<Setting<?>> settings() {
        return settings;
    }

    /// Every setting's encoded value by its id.
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        settings.forEach(setting -> values.put(setting.id(), setting.encode()));
        return values;
    }

    /// Turns one setting.
    ///
    /// @throws InvalidValueException if there is no such setting or the value does not fit it
    void turn(String id, String value) {
        settings.stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("settings", id, String.join(", ", values().keySet())))
                .parse(value);
    }

    /// Turns all settings: those not named to their defaults.
    ///
    /// @throws InvalidValueException if a value does not fit; nothing is changed then
    public void turnTo(Map<String, String> values) {
        Map<String, String> before = values();
        try {
            settings.forEach(Setting::reset);
            values.forEach(this::turn);
        } catch (InvalidValueException refused) {
            before.forEach(this::turn);
            throw refused;
        }
    }
}
