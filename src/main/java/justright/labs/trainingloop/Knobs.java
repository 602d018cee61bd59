package justright.labs.trainingloop;

import java.util.List;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.training.Hyperparameters;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// The lab's settings, and what they mean for an update.
final class Knobs {

    /// m, examples to learn from.
    static final int EXAMPLES = 60;

    final NumberSetting batch = NumberSetting.of("batch", "n", 8, Scale.log(1, EXAMPLES))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .marks(1.0, 8.0, 60.0)
            .build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.5, Scale.log(0.01, 30))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .marks(0.01, 0.1, 1.0, 10.0)
            .build();
    final ChoiceSetting<Bend> activation =
            new ChoiceSetting<>("activation", "", Quantity.DATA, Effect.RESTART, Bend.TANH);

    final ChoiceSetting<Phase> phase = new ChoiceSetting<>("phase", "", Quantity.DATA, Effect.VIEW_ONLY, Phase.BATCH);
    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.2, Scale.linear(0.02, 0.60, 0.01)).build();

    List<Setting<?>> bench() {
        return List.of(batch, learningRate, activation);
    }

    List<Setting<?>> more() {
        return List.of(phase, noise);
    }

    Hyperparameters hyperparameters() {
        return new Hyperparameters(UpdateRule.descent(learningRate.get(), Penalty.NONE), batch.getInt());
    }

    ProblemSpec spec(long seed) {
        return new ProblemSpec(Source.MOONS, noise.get(), EXAMPLES, seed);
    }
}
