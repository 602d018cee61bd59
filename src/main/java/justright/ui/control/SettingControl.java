package justright.ui.control;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.RowSetting;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.setting.TicksSetting;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The right control for any setting.
///
/// Words: `setting.<id>` is its name, `setting.<id>.help` its help (optional), `setting.<id>.<choice>` a choice,
/// `setting.<id>.off` the name and reason while it is switched off (optional), `setting.<id>.refused` why a number out
/// of range makes no sense (optional).
public final class SettingControl {

    private SettingControl() {}

    /// A slider, a choice, a switch, ticks or a row, alive until `life` ends.
    public static Region of(Setting<?> setting, MovingSetting moving, Words words, Lifetime life) {
        return switch (setting) {
            case NumberSetting number -> new SettingSlider(number, moving, words, life);
            case ChoiceSetting<?> choice -> new SettingChoice<>(choice, moving, words, life);
            case SwitchSetting flip -> new SettingSwitch(flip, moving, words, life);
            case TicksSetting<?> ticks -> new SettingTicks<>(ticks, moving, words, life);
            case RowSetting<?> row -> new SettingRow<>(row, moving, words, life);
        };
    }

    static String quantityClass(Setting<?> setting) {
        return "quantity-" + setting.quantity().name().toLowerCase(Locale.ROOT);
    }

    /// The help of a setting, if there are words for it; says when moving it starts the run again.
    static Optional<HelpButton> help(Setting<?> setting, Words words) {
        String key = "setting." + setting.id();
        if (!words.has(key + ".help")) {
            return Optional.empty();
        }
        var name = Bindings.createStringBinding(() -> words.get("control.help", words.get(key)), words.language());
        var text = Bindings.createStringBinding(
                () -> setting.effect() == Effect.RESTART
                        ? words.get(key + ".help") + " " + words.get("control.restarts")
                        : words.get(key + ".help"),
                words.language());
        return Optional.of(new HelpButton(name, text));
    }
}
