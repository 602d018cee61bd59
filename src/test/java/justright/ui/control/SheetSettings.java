package justright.ui.control;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.SwitchSetting;

/// Settings as labs declare them, for trying the controls.
final class SheetSettings {

    enum Penalty {
        NONE,
        L1,
        L2
    }

    enum Activation {
        TANH,
        RELU
    }

    enum Data {
        MOONS,
        CIRCLES,
        BLOBS,
        SPIRALS,
        CHECKERS
    }

    final NumberSetting still = NumberSetting.of("still", "λ", 0.1, Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0.1, Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final NumberSetting beta = NumberSetting.of("beta", "β", 0.9, Scale.linear(0, 0.99, 0.01))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting alpha = NumberSetting.of("alpha", "α", 0.3, Scale.log(0.001, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.linear(20, 400, 10))
            .quantity(Quantity.DATA)
            .effect(Effect.RESTART)
            .decimals(0)
            .build();
    final ChoiceSetting<Penalty> penalty =
            new ChoiceSetting<>("penalty", "", Quantity.DATA, Effect.NEXT_STEP, Penalty.L2);
    final ChoiceSetting<Activation> activation =
            new ChoiceSetting<>("activation", "", Quantity.DATA, Effect.RESTART, Activation.TANH);
    final ChoiceSetting<Data> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, Data.MOONS, List.of(Data.values()));
    final SwitchSetting normalize = new SwitchSetting("normalize", Effect.RESTART, true);

    SheetSettings() {
        beta.available().set(false);
        still.set(0.3);
        lambda.set(1.0);
        alpha.set(0.6);
    }
}
