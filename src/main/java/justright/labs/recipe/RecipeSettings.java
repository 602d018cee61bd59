package justright.labs.recipe;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The lab's settings.
final class RecipeSettings {

    /// Every patient is cured within this.
    static final int BUDGET = 100;

    /// Credits for a hundred labels.
    static final double LABELS = 5;

    final ChoiceSetting<Illness> illness =
            new ChoiceSetting<>("illness", "", Quantity.DATA, Effect.RESTART, Illness.ANY);
    /// In credits.
    final NumberSetting budget = NumberSetting.of("budget", "", BUDGET, Scale.linear(10, 300, 5))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    /// Credits for a hundred.
    final NumberSetting labels = NumberSetting.of("labels", "", LABELS, Scale.log(0.5, 50))
            .effect(Effect.VIEW_ONLY)
            .marks(1.0, 5.0, 20.0)
            .decimals(1)
            .build();

    /// The last order. Turning it orders; nothing sends the patient back to the arrival.
    final ChoiceSetting<Remedy> order = new ChoiceSetting<>("order", "", Quantity.DATA, Effect.VIEW_ONLY, Remedy.NONE);

    final SwitchSetting repeat = new SwitchSetting("repeat", Effect.VIEW_ONLY, false);
    final SwitchSetting knobs = new SwitchSetting("knobs", Effect.VIEW_ONLY, false);

    List<Setting<?>> bench() {
        return List.of(illness, budget, labels);
    }

    List<Setting<?>> more() {
        return List.of(order, repeat, knobs);
    }
}
