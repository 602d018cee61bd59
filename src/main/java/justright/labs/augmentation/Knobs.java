package justright.labs.augmentation;

import java.util.EnumSet;
import java.util.List;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.Schedule;
import justright.engine.optimizer.UpdateRule;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.TicksSetting;
import justright.training.Hyperparameters;

/// The lab's settings, and what they mean for its three runs.
final class Knobs {

    static final double MOMENTUM = 0.9;
    /// After so many updates α is half of what it was: fresh copies shake the weights, and the shaking has to end.
    static final int SLOWING = 100;

    final ChoiceSetting<PictureChoice> pictures =
            new ChoiceSetting<>("pictures", "", Quantity.DATA, Effect.RESTART, PictureChoice.DIGITS);
    final TicksSetting<Transform> transforms = new TicksSetting<>(
            "transforms",
            "T",
            Quantity.LAMBDA,
            Effect.RESTART,
            Transform.class,
            EnumSet.range(Transform.SHIFT, Transform.ELASTIC));
    final NumberSetting strength = NumberSetting.of("strength", "s", 1, Scale.linear(0, 4, 0.1))
            .quantity(Quantity.LAMBDA)
            .decimals(1)
            .marks(0.0, 1.0, 2.0, 3.0, 4.0)
            .build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 100, Scale.linear(40, 300, 10))
            .decimals(0)
            .build();
    final ChoiceSetting<Copying> copying =
            new ChoiceSetting<>("copying", "", Quantity.DATA, Effect.RESTART, Copying.FRESH);

    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 1, Scale.log(0.01, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting hidden =
            NumberSetting.of("hidden", "", 32, Scale.log(4, 128)).decimals(0).build();
    /// Whose mistakes the matrix shows.
    final ChoiceSetting<Lane> matrix = new ChoiceSetting<>("matrix", "", Quantity.DATA, Effect.VIEW_ONLY, Lane.COPIES);

    List<Setting<?>> bench() {
        return List.of(pictures, transforms, strength, examples, copying);
    }

    List<Setting<?>> more() {
        return List.of(learningRate, hidden, matrix);
    }

    Hyperparameters hyperparameters() {
        UpdateRule rule = new UpdateRule(new Optimizer.Momentum(MOMENTUM), learningRate.get(), Penalty.NONE);
        return new Hyperparameters(rule, Hyperparameters.FULL_BATCH, new Schedule.InverseTime(1.0 / SLOWING));
    }

    Transforms ticked() {
        return new Transforms(transforms.get(), strength.get(), copying.get());
    }

    Grounds grounds() {
        return new Grounds(pictures.get(), examples.getInt(), hidden.getInt(), ticked());
    }

    /// All that is fixed while a run goes on.
    record Grounds(PictureChoice pictures, int m, int hidden, Transforms transforms) {

        Examples examples(long seed) {
            return Examples.of(pictures, m, seed);
        }

        Architecture architecture(Examples examples) {
            return Architecture.of(examples.few().features())
                    .dense(hidden, new Activation.Relu())
                    .output(examples.few().classes(), Loss.SOFTMAX_CROSS_ENTROPY);
        }
    }
}
