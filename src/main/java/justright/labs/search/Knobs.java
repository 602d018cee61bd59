package justright.labs.search;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The lab's settings, and the plan they make.
final class Knobs {

    static final int MOST_ROUNDS = 3;

    final ChoiceSetting<Dimension> x =
            new ChoiceSetting<>("x", "", Quantity.ALPHA, Effect.RESTART, Dimension.LEARNING_RATE);
    final ChoiceSetting<Dimension> y = new ChoiceSetting<>("y", "", Quantity.LAMBDA, Effect.RESTART, Dimension.LAMBDA);
    final NumberSetting n = NumberSetting.of("n", "n", 4, Scale.linear(2, 6, 1))
            .marks(2.0, 3.0, 4.0, 5.0, 6.0)
            .decimals(0)
            .build();
    final ChoiceSetting<Spacing> spacing =
            new ChoiceSetting<>("spacing", "", Quantity.DATA, Effect.RESTART, Spacing.LOG);
    final NumberSetting rounds = NumberSetting.of("rounds", "", 1, Scale.linear(1, MOST_ROUNDS, 1))
            .marks(1.0, 2.0, 3.0)
            .decimals(0)
            .build();

    final NumberSetting m = NumberSetting.of("examples", "m", 60, Scale.log(20, 500))
            .decimals(0)
            .build();
    final NumberSetting updates =
            NumberSetting.of("updates", "", 60, Scale.log(10, 300)).decimals(0).build();
    final ChoiceSetting<Sight> sight = new ChoiceSetting<>("sight", "", Quantity.DATA, Effect.VIEW_ONLY, Sight.WHOLE);
    final SwitchSetting map = new SwitchSetting("map", Effect.VIEW_ONLY, false);

    List<Setting<?>> bench() {
        return List.of(x, y, n, spacing, rounds);
    }

    List<Setting<?>> more() {
        return List.of(m, updates, sight, map);
    }

    Plan plan(long seed, Sketch sketch) {
        return new Plan(
                new Grounds(m.getInt(), updates.getInt(), seed),
                x.get(),
                other(x.get(), y.get()),
                n.getInt(),
                spacing.get() == Spacing.LINEAR,
                rounds.getInt(),
                sketch.boxes());
    }

    /// The second of two different ones: if both are the same, another one stands in.
    static Dimension other(Dimension first, Dimension second) {
        if (first != second) {
            return second;
        }
        return first == Dimension.LAMBDA ? Dimension.LEARNING_RATE : Dimension.LAMBDA;
    }
}
