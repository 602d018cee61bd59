package justright.labs.playground;

import java.util.EnumSet;
import java.util.List;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.setting.TicksSetting;

/// What the pictures show.
final class ViewKnobs {

    static final int MOST_COLUMNS = 1000;

    /// The columns of the plane, counted from 1; 0 for none. Data of two features have their plane anyway.
    final NumberSetting planeX = column("plane-x");

    final NumberSetting planeY = column("plane-y");
    final SwitchSetting discrete = new SwitchSetting("discrete", Effect.VIEW_ONLY, false);
    final TicksSetting<ExampleSet> shown = new TicksSetting<>(
            "shown", "", Quantity.DATA, Effect.VIEW_ONLY, ExampleSet.class, EnumSet.of(ExampleSet.TRAIN));
    final SwitchSetting best = new SwitchSetting("best-boundary", Effect.VIEW_ONLY, false);

    private static NumberSetting column(String id) {
        return NumberSetting.of(id, "", 0, Scale.linear(0, MOST_COLUMNS, 1))
                .effect(Effect.VIEW_ONLY)
                .decimals(0)
                .build();
    }

    Sight sight() {
        return new Sight(planeX.getInt(), planeY.getInt(), discrete.get());
    }

    /// @param isPlane whether the data lie in the plane by themselves
    void updateAvailability(boolean isPlane) {
        planeX.available().set(!isPlane);
        planeY.available().set(!isPlane);
    }

    List<Setting<?>> more() {
        return List.of(planeX, planeY, discrete, shown, best);
    }
}
