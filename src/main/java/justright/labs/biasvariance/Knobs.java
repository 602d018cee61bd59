package justright.labs.biasvariance;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.training.BiasVariance;
import justright.training.Hyperparameters;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// The lab's settings, and what they mean.
final class Knobs {

    static final int MOST_EXAMPLES = 2000;

    final NumberSetting lambda = NumberSetting.of("lambda", "λ", Panel.YOURS.lambda(), Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final ChoiceSetting<ModelChoice> model = new ChoiceSetting<>(
            "model", "", Quantity.DATA, Effect.RESTART, Panel.YOURS.candidate().model());
    final NumberSetting examples = NumberSetting.of("examples", "m", 400, Scale.log(20, MOST_EXAMPLES))
            .decimals(0)
            .build();
    final NumberSetting noise = NumberSetting.of("noise", "σ", 0.20, Scale.linear(0.02, 0.50, 0.01))
            .decimals(2)
            .build();
    final ChoiceSetting<Source> data = new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, Source.MOONS);

    /// In per cent.
    final NumberSetting human = NumberSetting.of("human", "", 0, Scale.linear(0, 30, 0.5))
            .effect(Effect.VIEW_ONLY)
            .decimals(1)
            .build();

    final SwitchSetting worstCase = new SwitchSetting("worst-case", Effect.RESTART, false);
    final SwitchSetting bestBoundary = new SwitchSetting("best-boundary", Effect.VIEW_ONLY, true);
    final ChoiceSetting<Focus> focus = new ChoiceSetting<>("focus", "", Quantity.DATA, Effect.VIEW_ONLY, Focus.YOURS);

    /// In points.
    final NumberSetting rulePoints = NumberSetting.of("rule-points", "", 2, Scale.linear(0, 10, 0.5))
            .effect(Effect.VIEW_ONLY)
            .decimals(1)
            .build();

    final NumberSetting ruleShare = NumberSetting.of(
                    "rule-share", "", BiasVariance.Rule.USUAL.share(), Scale.linear(0, 1, 0.01))
            .effect(Effect.VIEW_ONLY)
            .decimals(2)
            .build();

    List<Setting<?>> bench() {
        return List.of(lambda, model, examples, noise, data);
    }

    List<Setting<?>> more() {
        return List.of(human, worstCase, bestBoundary, focus, rulePoints, ruleShare);
    }

    /// What changes your model alone.
    List<Setting<?>> ofYours() {
        return List.of(lambda, model, worstCase);
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        boolean known = isDensityKnown();
        noise.available().set(known);
        bestBoundary.available().set(known);
        model.available().set(!worstCase.get());
        human.available().set(!known || focus.get().textbook().isPresent());
    }

    boolean isDensityKnown() {
        return data.get().population(noise.get()).isPresent();
    }

    Candidate yours() {
        return new Candidate(model.get(), worstCase.get());
    }

    Hyperparameters hyperparameters() {
        return Steps.of(lambda.get());
    }

    ProblemSpec spec(long seed) {
        return new ProblemSpec(data.get(), noise.get(), examples.getInt(), seed);
    }

    /// The error people make, as typed, 0 … 1.
    double humanLevel() {
        return human.get() / 100;
    }

    BiasVariance.Rule rule() {
        return new BiasVariance.Rule(rulePoints.get() / 100, ruleShare.get());
    }
}
