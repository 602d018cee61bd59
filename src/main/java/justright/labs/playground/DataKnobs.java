package justright.labs.playground;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.TicksSetting;
import justright.training.problem.OwnTable;

/// What is learned from, how much of it, and what judges.
final class DataKnobs {

    static final int MOST_CLASSES = 8;

    private static final int MOST_EXAMPLES = 5000;

    final ChoiceSetting<DataChoice> data =
            new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, DataChoice.SPIRALS);
    final TicksSetting<Feature> features = new TicksSetting<>(
            "features", "", Quantity.DATA, Effect.RESTART, Feature.class, EnumSet.of(Feature.X1, Feature.X2));
    /// What the labels of one's own points mean.
    final ChoiceSetting<Painted> painted =
            new ChoiceSetting<>("painted", "", Quantity.DATA, Effect.RESTART, Painted.CLASSES);
    final NumberSetting noise =
            NumberSetting.of("noise", "σ", 0.05, Scale.linear(0, 0.6, 0.01)).build();
    final NumberSetting classes = NumberSetting.of("classes", "K", 3, Scale.linear(2, MOST_CLASSES, 1))
            .decimals(0)
            .build();
    final NumberSetting examples = NumberSetting.of("examples", "m", 200, Scale.log(4, MOST_EXAMPLES))
            .decimals(0)
            .build();
    final NumberSetting dev = NumberSetting.of("dev", "", 200, Scale.log(2, MOST_EXAMPLES))
            .decimals(0)
            .build();
    final NumberSetting test = NumberSetting.of("test", "", 0, Scale.logWithZero(2, MOST_EXAMPLES))
            .decimals(0)
            .build();

    List<Setting<?>> more() {
        return List.of(features, painted, noise, classes, examples, dev, test);
    }

    /// Lets the network see a feature of the plane, or no longer; one always stays.
    void toggle(Feature feature) {
        boolean last = features.get().equals(Set.of(feature));
        if (features.available().get() && !last) {
            features.tick(feature, !features.has(feature));
        }
    }

    TaskSpec spec(OwnData own, long seed) {
        DataChoice chosen = data.get();
        return new TaskSpec(
                chosen,
                chosen.isSampled() ? noise.get() : 0,
                classes.getInt(),
                counts(),
                features.get(),
                painted.get(),
                chosen == DataChoice.OWN ? own.points() : List.of(),
                chosen == DataChoice.TABLE ? own.table() : Optional.empty(),
                seed);
    }

    TaskSpec.Counts counts() {
        return new TaskSpec.Counts(examples.getInt(), dev.getInt(), test.getInt());
    }

    /// Whether the chosen data lie in the plane by themselves.
    boolean isPlane(OwnData own) {
        return data.get().real().isEmpty()
                && (data.get() != DataChoice.TABLE
                        || own.table()
                                .map(table -> table.features().size() == 2)
                                .orElse(true));
    }

    boolean isRegression(OwnData own) {
        return data.get().height(0).isPresent()
                || isHeights()
                || (data.get() == DataChoice.TABLE
                        && own.table().map(OwnTable::isRegression).orElse(false));
    }

    /// Whether heights are painted.
    boolean isHeights() {
        return data.get() == DataChoice.OWN && painted.get() == Painted.HEIGHTS;
    }

    void updateAvailability(OwnData own) {
        DataChoice chosen = data.get();
        noise.available().set(chosen.isSampled());
        classes.available().set(chosen == DataChoice.CLUSTERS);
        features.available().set(isPlane(own));
        boolean painted = chosen == DataChoice.OWN;
        this.painted.available().set(painted);
        List.of(examples, dev, test).forEach(count -> count.available().set(!painted));
    }
}
