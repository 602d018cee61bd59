package justright.labs.playground;

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

/// How the network learns, and when it stops.
final class LearningKnobs {

    static final int UPDATES = 3000;

    private static final int LARGEST_BATCH = 5000;
    private static final double PERCENT = 100;

    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.3, Scale.log(1e-4, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .build();
    final ChoiceSetting<OptimizerChoice> optimizer =
            new ChoiceSetting<>("optimizer", "", Quantity.ALPHA, Effect.NEXT_STEP, OptimizerChoice.GD);
    final NumberSetting beta = NumberSetting.of("beta", "β", 0.9, Scale.linear(0, 0.99, 0.01))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting batch = NumberSetting.of("batch", "", 32, Scale.log(1, LARGEST_BATCH))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .build();
    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.001, 100))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .build();
    final ChoiceSetting<Penalty.Kind> penalty = new ChoiceSetting<>(
            "penalty",
            "",
            Quantity.LAMBDA,
            Effect.NEXT_STEP,
            Penalty.Kind.L2,
            List.of(Penalty.Kind.NONE, Penalty.Kind.L1, Penalty.Kind.L2));
    final SwitchSetting penalizeBiases = new SwitchSetting("penalize-biases", Effect.NEXT_STEP, false);
    final NumberSetting updates = NumberSetting.of("updates", "", UPDATES, Scale.log(10, 100_000))
            .decimals(0)
            .build();
    final ChoiceSetting<Stop> stop = new ChoiceSetting<>("stop", "", Quantity.DATA, Effect.NEXT_STEP, Stop.NONE);
    final NumberSetting patience = NumberSetting.of("patience", "", 500, Scale.log(10, 10_000))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .build();
    /// In per cent.
    final NumberSetting target = NumberSetting.of("target", "", 5, Scale.linear(0, 50, 0.5))
            .effect(Effect.NEXT_STEP)
            .decimals(1)
            .build();

    List<Setting<?>> more() {
        return List.of(optimizer, beta, batch, penalty, penalizeBiases, updates, stop, patience, target);
    }

    Hyperparameters hyperparameters() {
        Penalty.Kind kind = penalty.get();
        Penalty chosen =
                kind == Penalty.Kind.NONE ? Penalty.NONE : new Penalty(kind, lambda.get(), penalizeBiases.get());
        return new Hyperparameters(
                new UpdateRule(optimizer.get().with(beta.get()), learningRate.get(), chosen), batch.getInt());
    }

    StopRule stopRule() {
        return switch (stop.get()) {
            case NONE -> StopRule.NONE;
            case PATIENCE -> new StopRule(Stop.PATIENCE, patience.getInt(), 0);
            case TARGET -> new StopRule(Stop.TARGET, 1, target.get() / PERCENT);
        };
    }

    void updateAvailability() {
        boolean penalized = penalty.get() != Penalty.Kind.NONE;
        lambda.available().set(penalized);
        penalizeBiases.available().set(penalized);
        beta.available().set(optimizer.get() != OptimizerChoice.GD);
        patience.available().set(stop.get() == Stop.PATIENCE);
        target.available().set(stop.get() == Stop.TARGET);
    }
}
