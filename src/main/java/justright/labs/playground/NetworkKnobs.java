package justright.labs.playground;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Initialization;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.Entry;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.RowSetting;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The network: its layers, what each applies, how it begins.
final class NetworkKnobs {

    static final int MOST_LAYERS = 8;
    static final int MOST_UNITS = 64;

    /// Of the first hidden layer, if there was none.
    static final double FIRST_UNITS = 4;

    private static final Entry<Double> UNITS = new Entry.Numbers(Scale.linear(1, MOST_UNITS, 1), true);
    private static final double LEAST_KEEP = 0.1;

    /// The constant of a constant start, the standard deviation of a normal one.
    private static final double VALUE = 1;

    /// Units of each hidden layer.
    final RowSetting<Double> hidden =
            new RowSetting<>("hidden", "", Quantity.DATA, Effect.RESTART, UNITS, 0, MOST_LAYERS, List.of(6.0, 4.0));
    /// Of each hidden layer; those not named as the last.
    final RowSetting<ActivationChoice> activation = new RowSetting<>(
            "activation",
            "",
            Quantity.DATA,
            Effect.RESTART,
            Entry.Choices.of(ActivationChoice.class),
            1,
            MOST_LAYERS,
            List.of(ActivationChoice.TANH));
    final SwitchSetting batchNorm = new SwitchSetting("batch-norm", Effect.RESTART, false);
    /// Of each hidden layer; those not named as the last.
    final RowSetting<Double> keepProb = new RowSetting<>(
            "keep-prob",
            "p",
            Quantity.LAMBDA,
            Effect.NEXT_STEP,
            new Entry.Numbers(Scale.linear(LEAST_KEEP, 1, 0.05), false),
            1,
            MOST_LAYERS,
            List.of(1.0));
    final NumberSetting keepInput = NumberSetting.of("keep-input", "p₀", 1, Scale.linear(LEAST_KEEP, 1, 0.05))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .build();
    final ChoiceSetting<Initialization.Scheme> initialization =
            new ChoiceSetting<>("initialization", "", Quantity.LAMBDA, Effect.RESTART, Initialization.Scheme.XAVIER);
    final NumberSetting initScale = NumberSetting.of("init-scale", "", 1, Scale.log(0.01, 10))
            .quantity(Quantity.LAMBDA)
            .build();
    /// What a hand has done to single weights, in order.
    final RowSetting<String> weights = new RowSetting<>(
            "weights",
            "w",
            Quantity.LAMBDA,
            Effect.NEXT_STEP,
            new Entry.Notes(WeightEdit::isOne, WeightEdit.EXAMPLE),
            0,
            WeightEdit.MOST,
            List.of());

    /// One unit more or less in hidden layer l, 1 …
    void addUnits(int layer, int more) {
        if (layer >= 1 && layer <= hidden.size()) {
            double units = hidden.get().get(layer - 1) + more;
            hidden.put(layer - 1, Math.clamp(units, 1, MOST_UNITS));
        }
    }

    /// One hidden layer more, like the last, or one less.
    void addLayers(int more) {
        if (more > 0) {
            hidden.grow(hidden.at(hidden.size(), FIRST_UNITS));
        } else {
            hidden.shrink();
        }
    }

    List<Setting<?>> more() {
        return List.of(batchNorm, keepProb, keepInput, initialization, initScale, weights);
    }

    Design design() {
        List<Integer> units = hidden.get().stream().map(Double::intValue).toList();
        List<ActivationChoice> curves = IntStream.range(0, units.size())
                .mapToObj(l -> activation.at(l, ActivationChoice.TANH))
                .toList();
        return new Design(units, curves, batchNorm.get(), start());
    }

    /// A variance grows with the square of its scale.
    private Initialization start() {
        double factor = initScale.get() * initScale.get();
        return new Initialization(initialization.get(), VALUE, factor);
    }

    List<WeightEdit> edits() {
        return weights.get().stream().map(WeightEdit::of).toList();
    }

    void updateAvailability() {
        boolean deep = !hidden.get().isEmpty();
        activation.available().set(deep);
        batchNorm.available().set(deep);
        keepProb.available().set(deep);
        initScale.available().set(initialization.get() != Initialization.Scheme.ZEROS);
    }
}
