package justright.labs.activations;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;

/// The lab's settings, and what they mean.
final class Knobs {

    final ChoiceSetting<Scene> scene =
            new ChoiceSetting<>("experiment", "", Quantity.DATA, Effect.VIEW_ONLY, Scene.CURVE);

    /// All functions train in every run: this one is looked at.
    final ChoiceSetting<Kind> function =
            new ChoiceSetting<>("function", "", Quantity.LAMBDA, Effect.VIEW_ONLY, Kind.SIGMOID);

    final NumberSetting z = NumberSetting.of("z", "z", 4, Scale.linear(-Throughput.REACH, Throughput.REACH, 0.2))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.VIEW_ONLY)
            .decimals(1)
            .marks(-8.0, -4.0, 0.0, 4.0, 8.0)
            .build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.5, Scale.log(0.01, 20))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .marks(0.01, 0.1, 1.0, 10.0)
            .build();

    final NumberSetting leak = NumberSetting.of("leak", "c", 0.01, Scale.logWithZero(0.001, 1))
            .quantity(Quantity.LAMBDA)
            .decimals(-1)
            .build();
    final NumberSetting pieces = NumberSetting.of("pieces", "k", 2, Scale.linear(2, 5, 1))
            .decimals(0)
            .build();
    final NumberSetting width =
            NumberSetting.of("width", "n", 12, Scale.log(2, 32)).decimals(0).build();
    final NumberSetting layers = NumberSetting.of("layers", "L", 2, Scale.linear(1, 6, 1))
            .decimals(0)
            .build();
    final NumberSetting noise = NumberSetting.of("noise", "σ", 0.5, Scale.log(0.05, 2))
            .effect(Effect.VIEW_ONLY)
            .build();
    final NumberSetting examples = NumberSetting.of("examples", "", 1, Scale.log(1, UnitInputs.EXAMPLES))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .build();

    List<Setting<?>> bench() {
        return List.of(scene, function, z, learningRate);
    }

    List<Setting<?>> more() {
        return List.of(leak, pieces, width, layers, noise, examples);
    }

    /// Switches off what means nothing in the experiment on screen.
    void updateAvailability() {
        z.available().set(scene.get() == Scene.CURVE);
        noise.available().set(scene.get() == Scene.CURVE);
        examples.available().set(scene.get() == Scene.ZIGZAG);
    }

    Design design() {
        return new Design(leak.get(), pieces.getInt(), width.getInt(), layers.getInt());
    }

    Rule rule() {
        return new Rule(learningRate.get(), examples.getInt());
    }
}
