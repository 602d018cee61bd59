package justright.labs.initialization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

/// The lab's settings, and what they mean.
final class Knobs {

    static final int MOST_ROWS = 4;
    static final int MOST_LAYERS = 10;
    static final int MOST_UNITS = 128;

    private static final List<Scheme> AT_FIRST = List.of(Scheme.ZEROS, Scheme.SMALL, Scheme.LARGE, Scheme.YOURS);

    final NumberSetting k = NumberSetting.of("k", "k", 0.1, Scale.log(0.01, 100))
            .quantity(Quantity.LAMBDA)
            .marks(0.01, 0.1, 1.0, 10.0, 100.0)
            .build();
    final ChoiceSetting<Bend> bend = new ChoiceSetting<>("bend", "", Quantity.DATA, Effect.RESTART, Bend.TANH);
    final NumberSetting layers = NumberSetting.of("layers", "L", 6, Scale.linear(1, MOST_LAYERS, 1))
            .decimals(0)
            .build();
    final NumberSetting units = NumberSetting.of("units", "n", 50, Scale.log(4, MOST_UNITS))
            .decimals(0)
            .build();
    final ChoiceSetting<View> view = new ChoiceSetting<>("view", "", Quantity.DATA, Effect.VIEW_ONLY, View.ACTIVATIONS);

    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.1, Scale.log(0.001, 1))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .build();
    final NumberSetting batch = NumberSetting.of("batch", "", 64, Scale.log(8, Digits.EXAMPLES))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .build();
    final SwitchSetting normalized = new SwitchSetting("normalized", Effect.RESTART, true);
    final ChoiceSetting<Scheme> focus = new ChoiceSetting<>("focus", "", Quantity.DATA, Effect.VIEW_ONLY, Scheme.YOURS);
    final ChoiceSetting<Companion> companion =
            new ChoiceSetting<>("companion", "", Quantity.DATA, Effect.VIEW_ONLY, Companion.UNIT);

    private final Map<Scheme, SwitchSetting> shown = new EnumMap<>(Scheme.class);

    Knobs() {
        for (Scheme scheme : Scheme.values()) {
            shown.put(scheme, new SwitchSetting(scheme.row(), Effect.RESTART, AT_FIRST.contains(scheme)));
        }
    }

    List<Setting<?>> bench() {
        return List.of(k, bend, layers, units, view);
    }

    List<Setting<?>> more() {
        List<Setting<?>> more = new ArrayList<>(List.of(learningRate, batch, normalized, focus, companion));
        more.addAll(shown.values());
        return List.copyOf(more);
    }

    /// Whether a scheme has a row, if there is room for it.
    SwitchSetting shown(Scheme scheme) {
        return Objects.requireNonNull(shown.get(scheme));
    }

    /// The rows, from the top: at most four, and never none.
    List<Scheme> rows() {
        List<Scheme> rows = Stream.of(Scheme.values())
                .filter(scheme -> shown(scheme).get())
                .limit(MOST_ROWS)
                .toList();
        return rows.isEmpty() ? List.of(Scheme.YOURS) : rows;
    }

    /// The row that sentences, formula and code are about.
    Scheme inFocus() {
        return rows().contains(focus.get()) ? focus.get() : rows().getLast();
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        boolean full = shown.values().stream().filter(SwitchSetting::get).count() >= MOST_ROWS;
        shown.values().forEach(row -> row.available().set(row.get() || !full));
        k.available().set(rows().contains(Scheme.YOURS));
    }

    Design design() {
        return new Design(rows(), k.get(), bend.get(), layers.getInt(), units.getInt(), normalized.get());
    }

    Hyperparameters hyperparameters() {
        return new Hyperparameters(UpdateRule.descent(learningRate.get(), Penalty.NONE), batch.getInt());
    }
}
