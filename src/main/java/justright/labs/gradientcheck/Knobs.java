package justright.labs.gradientcheck;

import java.util.List;
import java.util.Optional;
import justright.engine.network.Architecture;
import justright.engine.network.Fault;
import justright.engine.network.Initialization;
import justright.engine.network.Penalty;
import justright.engine.optimizer.UpdateRule;
import justright.engine.probe.NumericalGradient.Difference;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.training.Hyperparameters;
import justright.training.problem.ProblemSpec;

/// The lab's settings, and what they mean for a run and for a check.
///
/// Which bug there is, the model watches itself: naming one does nothing, putting one in starts again.
final class Knobs {

    /// Few, so that a check takes milliseconds.
    static final int EXAMPLES = 60;

    private static final double NOISE = 0.2;

    final ChoiceSetting<Backprop> backprop =
            new ChoiceSetting<>("backprop", "", Quantity.DATA, Effect.VIEW_ONLY, Backprop.HIDDEN);
    final NumberSetting epsilon = NumberSetting.of("epsilon", "ε", Conditions.USUAL.epsilon(), Scale.log(1e-12, 1))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.VIEW_ONLY)
            .decimals(-1)
            .marks(1e-12, 1e-8, 1e-5, 1.0)
            .build();
    final NumberSetting lambda = NumberSetting.of("lambda", "λ", 1, Scale.logWithZero(0.01, 30))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0, 0.1, 1.0, 10.0)
            .build();
    final NumberSetting keepProb = NumberSetting.of("keep-prob", "p", 1, Scale.linear(0.5, 1, 0.05))
            .quantity(Quantity.LAMBDA)
            .marks(0.5, 0.8, 1.0)
            .build();
    final ChoiceSetting<Bend> bend = new ChoiceSetting<>("bend", "", Quantity.DATA, Effect.RESTART, Bend.TANH);

    final ChoiceSetting<Place> place = new ChoiceSetting<>("place", "", Quantity.DATA, Effect.VIEW_ONLY, Place.FIRST);
    final ChoiceSetting<Fault.Kind> kind =
            new ChoiceSetting<>("kind", "", Quantity.DATA, Effect.VIEW_ONLY, Bug.KINDS.getFirst(), Bug.KINDS);
    final ChoiceSetting<Hunt> hunt = new ChoiceSetting<>("hunt", "", Quantity.DATA, Effect.VIEW_ONLY, Hunt.OPEN);
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.RATIO);
    final ChoiceSetting<Difference> difference =
            new ChoiceSetting<>("difference", "", Quantity.DATA, Effect.VIEW_ONLY, Difference.TWO_SIDED);
    final SwitchSetting denominator = new SwitchSetting("denominator", Effect.VIEW_ONLY, true);
    final NumberSetting scale = NumberSetting.of("scale", "", 1, Scale.log(1e-4, 1e4))
            .effect(Effect.VIEW_ONLY)
            .decimals(-1)
            .marks(1e-4, 1.0, 1e4)
            .build();
    final SwitchSetting frozen = new SwitchSetting("frozen", Effect.VIEW_ONLY, false);
    final ChoiceSetting<PenaltyKind> penalty =
            new ChoiceSetting<>("penalty", "", Quantity.DATA, Effect.RESTART, PenaltyKind.L2);
    final ChoiceSetting<DataChoice> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataChoice.MOONS);
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.3, Scale.log(0.01, 3))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting start = NumberSetting.of("start", "s", 1, Scale.log(0.001, 3))
            .quantity(Quantity.LAMBDA)
            .decimals(-1)
            .marks(0.001, 0.1, 1.0)
            .build();

    List<Setting<?>> bench() {
        return List.of(backprop, epsilon, lambda, keepProb, bend);
    }

    List<Setting<?>> more() {
        return List.of(
                denominator, scale, difference, frozen, penalty, data, learningRate, start, face, place, kind, hunt);
    }

    /// What the student names or puts in.
    Bug named() {
        return new Bug(kind.get(), place.get());
    }

    /// The mistake there is, whether this network ever makes it or not.
    Optional<Bug> bug(long seed) {
        return switch (backprop.get()) {
            case RIGHT -> Optional.empty();
            case CHOSEN -> Optional.of(named());
            case HIDDEN -> hunt.get() == Hunt.REPAIRED ? Optional.empty() : Optional.of(Bug.hidden(seed));
        };
    }

    Optional<Fault> fault(long seed) {
        return bug(seed).flatMap(bug -> bug.in(architecture()));
    }

    Architecture architecture() {
        return Design.of(data.get().features(), bend.get(), keepProb.get());
    }

    Hyperparameters hyperparameters() {
        Penalty weighed = penalty.get().of(lambda.get());
        return Hyperparameters.fullBatch(UpdateRule.descent(learningRate.get(), weighed));
    }

    /// s times as large as Xavier would have them.
    Initialization initialization() {
        return Initialization.XAVIER.withVarianceFactor(start.get() * start.get());
    }

    ProblemSpec spec(long seed) {
        return new ProblemSpec(data.get().source(), NOISE, EXAMPLES, seed);
    }

    Conditions conditions(long seed) {
        return new Conditions(epsilon.get(), difference.get(), scale.get(), frozen.get(), seed);
    }
}
