package justright.labs.split;

import java.util.List;
import justright.engine.data.SplitCounts;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The lab's settings, and the question they put.
final class SplitSettings {

    /// Models that can be taken to the test set at most.
    static final int MOST_OPENINGS = 20;

    final NumberSetting examples = NumberSetting.of("examples", "m", 1000, Scale.log(100, 10_000_000))
            .decimals(0)
            .build();
    /// Per cent.
    final NumberSetting dev =
            NumberSetting.of("dev", "s", 20, Scale.log(0.01, 50)).decimals(-1).build();
    final SwitchSetting testSet = new SwitchSetting("test-set", Effect.RESTART, true);
    final NumberSetting models = NumberSetting.of("models", "K", 100, Scale.log(1, 500))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .marks(1.0, 10.0, 100.0)
            .build();
    final ChoiceSetting<SourceChoice> sources =
            new ChoiceSetting<>("sources", "", Quantity.DATA, Effect.RESTART, SourceChoice.PHONE);

    /// Per cent.
    final NumberSetting test =
            NumberSetting.of("test", "", 20, Scale.log(0.01, 49)).decimals(-1).build();
    /// Models taken to the test set, the best on dev first.
    final NumberSetting openings = NumberSetting.of("openings", "", 0, Scale.linear(0, MOST_OPENINGS, 1))
            .effect(Effect.VIEW_ONLY)
            .decimals(0)
            .build();
    final SwitchSetting truth = new SwitchSetting("truth", Effect.VIEW_ONLY, false);
    /// Percentage points.
    final NumberSetting gap = NumberSetting.of("gap", "Δ", 0.5, Scale.linear(0.1, 5, 0.1))
            .effect(Effect.VIEW_ONLY)
            .decimals(1)
            .build();
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.PICTURES);
    final SwitchSetting repeat = new SwitchSetting("repeat", Effect.VIEW_ONLY, false);

    /// What the card about sources shows.
    enum Face {
        PICTURES,
        AIM
    }

    List<Setting<?>> bench() {
        return List.of(examples, dev, testSet, models, sources);
    }

    List<Setting<?>> more() {
        return List.of(test, openings, truth, gap, face, repeat);
    }

    Ratio ratio() {
        return Ratio.ofHeldOut(dev.get(), testSet.get() ? test.get() : 0);
    }

    SplitCounts sets() {
        return SetSizes.of(Math.round(examples.get()), ratio());
    }

    Question question(long seed) {
        return new Question(sets(), models.getInt(), sources.get(), seed);
    }

    /// Divides like this; a ratio without a test set switches it off and keeps its share for later.
    ///
    /// @throws justright.setting.InvalidValueException if a share is out of range; nothing is changed then
    void divide(Ratio ratio) {
        dev.check(Double.toString(ratio.dev()));
        if (ratio.test() > 0) {
            test.check(Double.toString(ratio.test()));
            test.set(ratio.test());
        }
        testSet.set(ratio.test() > 0);
        dev.set(ratio.dev());
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        test.available().set(testSet.get());
        openings.available().set(testSet.get());
    }
}
