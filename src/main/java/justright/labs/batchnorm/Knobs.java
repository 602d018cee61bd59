package justright.labs.batchnorm;

import java.util.List;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.training.Hyperparameters;

/// The lab's settings, and what they mean.
final class Knobs {

    static final int MOST_LAYERS = 8;

    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.5, Scale.log(0.005, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .marks(0.01, 0.1, 1.0, 10.0)
            .decimals(-1)
            .build();
    final NumberSetting k = NumberSetting.of("k", "k", 0.1, Scale.log(0.001, 1000))
            .quantity(Quantity.LAMBDA)
            .marks(0.001, 0.1, 1.0, 10.0, 1000.0)
            .decimals(-1)
            .build();
    final NumberSetting batch = NumberSetting.of("batch", "m", 64, Scale.log(1, Digits.EXAMPLES))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .build();
    final ChoiceSetting<Placement> placement =
            new ChoiceSetting<>("placement", "", Quantity.DATA, Effect.RESTART, Placement.ALL);

    final NumberSetting gamma = NumberSetting.of("gamma", "γ", 1, Scale.logWithZero(0.001, 100))
            .effect(Effect.VIEW_ONLY)
            .quantity(Quantity.LAMBDA)
            .decimals(-1)
            .build();
    final NumberSetting beta = NumberSetting.of("beta", "β", 0, Scale.linear(-10, 10, 0.1))
            .effect(Effect.VIEW_ONLY)
            .quantity(Quantity.LAMBDA)
            .build();
    final NumberSetting layers = NumberSetting.of("layers", "L", 5, Scale.linear(1, MOST_LAYERS, 1))
            .decimals(0)
            .build();
    final ChoiceSetting<Bend> bend = new ChoiceSetting<>("bend", "", Quantity.DATA, Effect.RESTART, Bend.RELU);
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.LAYER);
    final NumberSetting layer = NumberSetting.of("layer", "l", 3, Scale.linear(1, MOST_LAYERS, 1))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    final NumberSetting digit = NumberSetting.of("digit", "", 13, Scale.linear(1, Digits.JUDGES, 1))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    final SwitchSetting map = new SwitchSetting("map", Effect.VIEW_ONLY, false);

    List<Setting<?>> bench() {
        return List.of(learningRate, k, batch, placement);
    }

    List<Setting<?>> more() {
        return List.of(gamma, beta, layers, bend, face, layer, digit, map);
    }

    Design design() {
        return new Design(k.get(), layers.getInt(), placement.get(), bend.get());
    }

    Hyperparameters hyperparameters() {
        return hyperparameters(learningRate.get(), batch.getInt());
    }

    static Hyperparameters hyperparameters(double learningRate, int batch) {
        return new Hyperparameters(UpdateRule.descent(learningRate, Penalty.NONE), batch);
    }
}
