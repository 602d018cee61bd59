package justright.labs.normalizing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The knobs of the lab.
///
/// α and all about descent start the run again, because a path is drawn from its start: another α is another path.
/// Where an α is not set by hand it is computed, and its setting shows what was computed.
final class NormalizingSettings {

    private static final double FURTHEST = 1e4;

    final NumberSetting scale = NumberSetting.of("scale", "s", 3, Scale.logWithZero(0.01, 1000))
            .decimals(-1)
            .marks(0.0, 0.1, 1.0, 10.0, 1000.0)
            .build();
    final NumberSetting shift = NumberSetting.of("shift", "", 0, Scale.linear(-10, 10, 0.5))
            .decimals(1)
            .marks(-10.0, -5.0, 0.0, 5.0, 10.0)
            .build();
    final ChoiceSetting<InputStep> inputs =
            new ChoiceSetting<>("inputs", "", Quantity.DATA, Effect.RESTART, InputStep.NORMALIZED);
    final ChoiceSetting<Rates> rates = new ChoiceSetting<>("rates", "", Quantity.ALPHA, Effect.RESTART, Rates.BEST);
    final SwitchSetting same = new SwitchSetting("same", Effect.RESTART, false);
    final NumberSetting learningRate;
    final NumberSetting normalizedRate;
    final ChoiceSetting<DataSource> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataSource.WINE);
    final ChoiceSetting<Kind> model =
            new ChoiceSetting<>("model", "", Quantity.DATA, Effect.RESTART, Kind.LINEAR_REGRESSION);
    final SwitchSetting bias = new SwitchSetting("bias", Effect.RESTART, false);
    final ChoiceSetting<OptimizerChoice> optimizer =
            new ChoiceSetting<>("optimizer", "", Quantity.ALPHA, Effect.RESTART, OptimizerChoice.GD);
    final ChoiceSetting<BatchChoice> batch =
            new ChoiceSetting<>("batch", "", Quantity.ALPHA, Effect.RESTART, BatchChoice.FULL);
    final ChoiceSetting<Companion> companion =
            new ChoiceSetting<>("companion", "", Quantity.DATA, Effect.VIEW_ONLY, Companion.CLOUDS);
    final ChoiceSetting<Statistics> statistics =
            new ChoiceSetting<>("statistics", "", Quantity.DATA, Effect.VIEW_ONLY, Statistics.TRAIN);
    final NumberSetting start1 = NumberSetting.of("start-1", "", 1.4, Scale.linear(-FURTHEST, FURTHEST, 0.1))
            .build();
    final NumberSetting start2 = NumberSetting.of("start-2", "", -1.6, Scale.linear(-FURTHEST, FURTHEST, 0.1))
            .build();

    /// @param seed of the data whose best α are the defaults
    NormalizingSettings(long seed) {
        Problem opening = Problem.of(choice(seed), data.get().draw(seed));
        learningRate = rate("learning-rate", opening.raw().bestLearningRate());
        normalizedRate = rate("normalized-rate", opening.prepared().bestLearningRate());
    }

    private static NumberSetting rate(String id, double best) {
        return NumberSetting.of(id, "α", best, Scale.log(1e-7, 30))
                .quantity(Quantity.ALPHA)
                .decimals(-2)
                .marks(1e-7, 1e-5, 1e-3, 0.1, 10.0)
                .build();
    }

    /// Back to the data with which the lab opens.
    void resetData() {
        data.reset();
        scale.reset();
        shift.reset();
    }

    List<Setting<?>> bench() {
        return List.of(learningRate, inputs, scale, shift);
    }

    List<Setting<?>> more() {
        return List.of(
                rates,
                same,
                normalizedRate,
                data,
                model,
                bias,
                optimizer,
                batch,
                companion,
                statistics,
                start1,
                start2);
    }

    Choice choice(long seed) {
        return new Choice(
                data.get(),
                scale.get(),
                shift.get(),
                bias.get(),
                model.get(),
                inputs.get(),
                start1.get(),
                start2.get(),
                seed);
    }

    /// Which α are set by hand.
    Rates rates() {
        return optimizer.get().isAdaptive() ? Rates.OWN : rates.get();
    }

    /// Whether one α serves both: always, if the optimizer scales its steps by itself.
    boolean isShared() {
        return optimizer.get().isAdaptive() || same.get();
    }

    TwinRule rule(Problem problem) {
        return rules().apply(problem);
    }

    /// What the settings of this moment mean for any problem; the function may run on any thread.
    Function<Problem, TwinRule> rules() {
        var descent = optimizer.get().optimizer();
        int size = batch.get().size();
        boolean shared = isShared();
        Rates byHand = rates();
        double onRaw = learningRate.get();
        double onPrepared = normalizedRate.get();
        ToDoubleFunction<Terrain> best =
                batch.get() == BatchChoice.FULL ? Terrain::bestLearningRate : Terrain::safeLearningRate;
        return problem -> {
            double raw = byHand == Rates.BEST ? best.applyAsDouble(problem.raw()) : onRaw;
            double prepared = byHand == Rates.OWN ? onPrepared : best.applyAsDouble(problem.prepared());
            if (!shared) {
                return new TwinRule(descent, raw, prepared, size);
            }
            double both = byHand == Rates.BEST ? Math.min(raw, prepared) : onRaw;
            return new TwinRule(descent, both, both, size);
        };
    }
}
