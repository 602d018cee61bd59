package justright.labs.earlystopping;

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
import justright.training.EarlyStopping;
import justright.training.Hyperparameters;
import justright.training.problem.Hidden;

/// The lab's settings, and what they mean for a run and for the rule that watches it.
final class StoppingKnobs {

    /// The update at which the student stopped; 0 before.
    final NumberSetting stop = NumberSetting.of("stop", "", 0, Scale.linear(0, StoppingModel.HORIZON, Evaluation.EVERY))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    final NumberSetting patience = NumberSetting.of("patience", "p", 10, Scale.log(1, 100))
            .quantity(Quantity.ALPHA)
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    /// In percentage points.
    final NumberSetting minImprovement = NumberSetting.of("min-improvement", "δ", 0, Scale.linear(0, 5, 0.1))
            .quantity(Quantity.ALPHA)
            .effect(Effect.VIEW_ONLY)
            .decimals(1)
            .build();
    final NumberSetting start = NumberSetting.of("start", "s", 0.5, Scale.log(0.1, 5))
            .quantity(Quantity.LAMBDA)
            .build();
    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.01, 10))
            .quantity(Quantity.LAMBDA)
            .build();

    final NumberSetting examples = NumberSetting.of("examples", "m", 80, Scale.log(20, 1000))
            .decimals(0)
            .build();
    final NumberSetting judges =
            NumberSetting.of("judges", "", 300, Scale.log(30, 1000)).decimals(0).build();
    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.30, Scale.linear(0.02, 0.60, 0.01)).build();
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.4, Scale.log(0.01, 10))
            .quantity(Quantity.ALPHA)
            .build();
    final ChoiceSetting<Hidden> hidden = new ChoiceSetting<>("hidden", "", Quantity.DATA, Effect.RESTART, Hidden.LARGE);
    /// The update whose model has been taken; 0 if none has.
    final NumberSetting taken = NumberSetting.of("taken", "", 0, Scale.linear(0, StoppingModel.HORIZON, 1))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    final SwitchSetting sweep = new SwitchSetting("sweep", Effect.VIEW_ONLY, false);

    List<Setting<?>> bench() {
        return List.of(stop, patience, minImprovement, start, lambda);
    }

    List<Setting<?>> more() {
        return List.of(taken, examples, judges, noise, learningRate, hidden, sweep);
    }

    EarlyStopping rule() {
        return new EarlyStopping(patience.getInt(), minImprovement.get() / 100);
    }

    Hyperparameters hyperparameters() {
        return hyperparameters(lambda.get());
    }

    /// The same with another λ.
    Hyperparameters hyperparameters(double otherLambda) {
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate.get(), Penalty.l2(otherLambda)));
    }

    Grounds grounds() {
        return new Grounds(
                noise.get(), examples.getInt(), judges.getInt(), hidden.get(), start.get(), learningRate.get());
    }

    /// All that is fixed while λ and the seed change.
    ///
    /// @param start what the first weights are multiplied by
    record Grounds(double noise, int examples, int judges, Hidden hidden, double start, double learningRate) {

        ExamplesSpec spec(long seed) {
            return new ExamplesSpec(noise, examples, judges, seed);
        }

        Initialization initialization() {
            return Initialization.XAVIER.withVarianceFactor(start * start);
        }
    }
}
