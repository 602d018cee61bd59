package justright.labs.depth;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;

/// The lab's settings, and what they mean.
final class Knobs {

    /// Units of a layer of [Kind#IDENTITY]: they do not mix, so two are enough.
    static final int PAIR = 2;

    final ChoiceSetting<Kind> network =
            new ChoiceSetting<>("network", "", Quantity.DATA, Effect.RESTART, Kind.IDENTITY);
    final NumberSetting w = NumberSetting.of("w", "w", 0.9, Scale.linear(0.5, 1.5, 0.01))
            .quantity(Quantity.LAMBDA)
            .marks(0.5, 0.9, 1.0, 1.1, 1.5)
            .build();
    final NumberSetting depth = NumberSetting.of("depth", "L", 150, Scale.log(1, Ends.FAR))
            .decimals(0)
            .marks(1.0, 10.0, 150.0, 800.0)
            .build();
    final NumberSetting sigma = NumberSetting.of("sigma", "σ", 0.1, Scale.log(0.01, 3))
            .quantity(Quantity.LAMBDA)
            .marks(0.01, 0.1, 1.0)
            .build();
    final NumberSetting layers = NumberSetting.of("layers", "L", 20, Scale.linear(2, 50, 1))
            .decimals(0)
            .build();

    final ChoiceSetting<Course> course = new ChoiceSetting<>("course", "", Quantity.DATA, Effect.RESTART, Course.PASS);
    final ChoiceSetting<Precision> precision =
            new ChoiceSetting<>("precision", "", Quantity.DATA, Effect.RESTART, Precision.DOUBLE);
    final NumberSetting alpha = NumberSetting.of("alpha", "α", 0.1, Scale.log(1e-4, 1))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .decimals(-1)
            .build();
    final NumberSetting width = NumberSetting.of("width", "n", 30, Scale.linear(2, 64, 1))
            .decimals(0)
            .build();
    final ChoiceSetting<Companion> companion =
            new ChoiceSetting<>("companion", "", Quantity.DATA, Effect.VIEW_ONLY, Companion.STEPS);

    List<Setting<?>> bench() {
        return List.of(network, w, depth, sigma, layers);
    }

    List<Setting<?>> more() {
        return List.of(course, precision, alpha, width, companion);
    }

    /// Switches off what means nothing for the present network.
    void updateAvailability() {
        boolean random = network.get().isRandom();
        w.available().set(!random);
        depth.available().set(!random);
        sigma.available().set(random);
        layers.available().set(random);
        width.available().set(random);
    }

    Design design() {
        boolean random = network.get().isRandom();
        return new Design(
                network.get(),
                random ? layers.getInt() : depth.getInt(),
                random ? width.getInt() : PAIR,
                w.get(),
                sigma.get(),
                precision.get(),
                course.get());
    }

    Rate rate() {
        return new Rate(alpha.get());
    }
}
