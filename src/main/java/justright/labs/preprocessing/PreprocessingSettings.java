package justright.labs.preprocessing;

import java.util.List;
import justright.lab.LabState;
import justright.labs.preprocessing.Choice.Made;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;

/// The lab's settings, and what they ask.
final class PreprocessingSettings {

    static final int MOST_COMPONENTS = 64;

    final NumberSetting stage = NumberSetting.of("stage", "", 2, Scale.linear(0, Step.LAST, 0.05))
            .effect(Effect.VIEW_ONLY)
            .build();
    final ChoiceSetting<Source> data = new ChoiceSetting<>("data", "", Quantity.DATA, Effect.RESTART, Source.IRIS);
    final NumberSetting epsilon = NumberSetting.of("epsilon", "ε", 0, Scale.logWithZero(1e-6, 100))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .marks(0.0, 1e-4, 0.01, 1.0, 100.0)
            .build();
    final NumberSetting components = NumberSetting.of("components", "k", MOST_COMPONENTS, Scale.log(1, MOST_COMPONENTS))
            .effect(Effect.NEXT_STEP)
            .decimals(0)
            .marks(1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
            .build();
    final SwitchSetting divide = new SwitchSetting("divide", Effect.RESTART, true);
    final NumberSetting examples = NumberSetting.of("examples", "m", 100, Scale.log(10, 1000))
            .decimals(0)
            .marks(10.0, 100.0, 1000.0)
            .build();
    final NumberSetting noise = NumberSetting.of("noise", "", Source.NOISE, Scale.log(0.001, 3))
            .decimals(-1)
            .marks(0.001, 0.01, 0.1, 1.0)
            .build();
    final SwitchSetting own = new SwitchSetting("own", Effect.RESTART, false);
    final SwitchSetting repeat = new SwitchSetting("repeat", Effect.VIEW_ONLY, false);
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.COVARIANCE);

    /// What the card about the coordinates shows.
    enum Face {
        COVARIANCE,
        SIZES
    }

    /// Whether the inputs are made, so that points may be added to them.
    boolean isMade() {
        return data.get() == Source.FLAT;
    }

    /// Whether the inputs are drawn points and nothing else.
    boolean isOwn() {
        return isMade() && own.get();
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability() {
        noise.available().set(isMade() && !own.get());
        own.available().set(isMade());
        examples.available().set(!isOwn());
    }

    List<Setting<?>> bench() {
        return List.of(stage, data, epsilon, components, divide);
    }

    List<Setting<?>> more() {
        return List.of(examples, noise, own, face, repeat);
    }

    /// @param shown the stage on screen, on its way to the one that is set
    /// @param drawn points that somebody has added
    Asked asked(double shown, List<LabState.Point> drawn, long seed) {
        Made made = isMade() ? new Made(noise.get(), isOwn(), drawn) : Made.STANDARD;
        return new Asked(
                new Choice(data.get(), examples.getInt(), divide.get(), made, seed),
                new Whitening(epsilon.get(), components.getInt()),
                shown);
    }
}
