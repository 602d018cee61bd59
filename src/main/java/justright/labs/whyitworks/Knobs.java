package justright.labs.whyitworks;

import java.util.List;
import justright.engine.network.Initialization;
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
import justright.training.problem.Hidden;
import justright.training.problem.ProblemSpec;

/// The lab's settings, and what they mean for an update.
final class Knobs {

    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.1, Scale.log(0.01, 3))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final ChoiceSetting<Plotted> plotted =
            new ChoiceSetting<>("plotted", "", Quantity.DATA, Effect.VIEW_ONLY, Plotted.BOTH);
    final ChoiceSetting<Hidden> hidden =
            new ChoiceSetting<>("hidden", "", Quantity.DATA, Effect.RESTART, Hidden.LARGE, NETWORKS);
    final ChoiceSetting<DataChoice> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataChoice.MOONS);

    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.30, Scale.linear(0.02, 0.60, 0.01)).build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.log(20, 1000))
            .decimals(0)
            .build();
    final NumberSetting start = NumberSetting.of("start", "s", 2, Scale.linear(0.2, 5, 0.1))
            .quantity(Quantity.LAMBDA)
            .build();
    final SwitchSetting straightLine = new SwitchSetting("straight-line", Effect.VIEW_ONLY, true);

    private static final List<Hidden> NETWORKS = List.of(Hidden.SMALL, Hidden.MEDIUM, Hidden.LARGE);

    List<Setting<?>> bench() {
        return List.of(lambda, learningRate, plotted, hidden, data);
    }

    List<Setting<?>> more() {
        return List.of(noise, examples, start, straightLine);
    }

    Hyperparameters hyperparameters() {
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate.get(), Penalty.l2(lambda.get())));
    }

    /// s times as large as Xavier would have them.
    Initialization initialization() {
        return Initialization.XAVIER.withVarianceFactor(start.get() * start.get());
    }

    ProblemSpec spec(long seed) {
        return new ProblemSpec(data.get().source(), noise.get(), examples.getInt(), seed);
    }
}
