package justright.labs.l2l1;

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
import justright.training.problem.Hidden;

/// The lab's settings, and what they mean for an update.
final class Knobs {

    static final int MOST_EXAMPLES = 1000;

    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 0, Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final ChoiceSetting<Penalty.Kind> penalty =
            new ChoiceSetting<>("penalty", "", Quantity.LAMBDA, Effect.NEXT_STEP, Penalty.Kind.L2, PENALTIES);
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.6, Scale.log(0.01, 10))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 120, Scale.log(20, MOST_EXAMPLES))
            .decimals(0)
            .build();
    final ChoiceSetting<Hidden> hidden = new ChoiceSetting<>("hidden", "", Quantity.DATA, Effect.RESTART, Hidden.LARGE);

    final ChoiceSetting<DataChoice> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataChoice.MOONS);
    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.30, Scale.linear(0.02, 0.60, 0.01)).build();
    final SwitchSetting penalizeBiases = new SwitchSetting("penalize-biases", Effect.NEXT_STEP, false);
    final SwitchSetting bestBoundary = new SwitchSetting("best-boundary", Effect.VIEW_ONLY, false);
    final SwitchSetting sweep = new SwitchSetting("sweep", Effect.VIEW_ONLY, false);

    private static final List<Penalty.Kind> PENALTIES = List.of(Penalty.Kind.NONE, Penalty.Kind.L1, Penalty.Kind.L2);

    List<Setting<?>> bench() {
        return List.of(lambda, penalty, learningRate, examples, hidden);
    }

    List<Setting<?>> more() {
        return List.of(data, noise, penalizeBiases, bestBoundary, sweep);
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        boolean penalized = penalty.get() != Penalty.Kind.NONE;
        lambda.available().set(penalized);
        penalizeBiases.available().set(penalized);
        sweep.available().set(penalized);
        examples.available().set(data.get() != DataChoice.OWN);
        boolean known = data.get()
                .source()
                .flatMap(source -> source.population(noise.get()))
                .isPresent();
        noise.available().set(known);
        bestBoundary.available().set(known);
    }

    Hyperparameters hyperparameters() {
        return hyperparameters(lambda.get());
    }

    /// The same with another λ.
    Hyperparameters hyperparameters(double otherLambda) {
        Penalty.Kind kind = penalty.get();
        Penalty chosen =
                kind == Penalty.Kind.NONE ? Penalty.NONE : new Penalty(kind, otherLambda, penalizeBiases.get());
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate.get(), chosen));
    }
}
