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
    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.25, Scale.log(1e-7, 10))
            .quantity(Quantity.ALPHA)
            .decimals(-1)
            .marks(1e-6, 1e-3, 0.1, 1.0)
            .build();
    final NumberSetting normalizedRate = NumberSetting.of("normalized-rate", "α", 1, Scale.log(1e-7, 10))
            .quantity(Quantity.ALPHA)
            .decimals(-1)
            .marks(1e-6, 1e-3, 0.1, 1.0)
            .build();
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

    /// Back to the data with which the lab opens.
    void resetData() {
        data.reset();
        scale.reset();
        shift.reset();
    }

    List<Setting<?>> bench() {
        return List.of(scale, shift, inputs, rates, learningRate);
    }

    List<Setting<?>> more() {
        return List.of(normalizedRate, data, model, bias, optimizer, batch, companion, statistics, start1, start2);
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

    /// Whether α is what the slider says, and not computed.
    boolean isTyped() {
        return optimizer.get().isAdaptive() || rates.get() == Rates.OWN || rates.get() == Rates.SAME;
    }

    /// Whether one α serves both: always, if the optimizer scales its steps by itself.
    boolean isShared() {
        return optimizer.get().isAdaptive() || rates.get() == Rates.SAME;
    }

    TwinRule rule(Problem problem) {
        return rules().apply(problem);
    }

    /// What the settings of this moment mean for any problem; the function may run on any thread.
    Function<Problem, TwinRule> rules() {
        var descent = optimizer.get().optimizer();
        int size = batch.get().size();
        boolean same = isShared();
        if (isTyped()) {
            double raw = learningRate.get();
            double own = same ? raw : normalizedRate.get();
            return _ -> new TwinRule(descent, raw, own, size);
        }
        ToDoubleFunction<Terrain> computed = batch.get() != BatchChoice.FULL
                ? Terrain::safeLearningRate
                : rates.get() == Rates.BEST ? Terrain::bestLearningRate : Terrain::limitedLearningRate;
        return problem -> {
            double raw = computed.applyAsDouble(problem.raw());
            return new TwinRule(descent, raw, same ? raw : computed.applyAsDouble(problem.prepared()), size);
        };
    }
}
