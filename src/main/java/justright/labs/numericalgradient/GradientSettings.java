package justright.labs.numericalgradient;

import java.util.List;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;

/// The lab's settings.
final class GradientSettings {

    static final double FARTHEST = 2;
    static final double LARGEST = 1;
    static final double SMALLEST = 1e-15;

    final NumberSetting epsilon = NumberSetting.of("epsilon", "ε", 0.5, Scale.log(SMALLEST, LARGEST))
            .quantity(Quantity.LAMBDA)
            .effect(Effect.VIEW_ONLY)
            .decimals(-1)
            .marks(1e-15, 1e-10, 1e-5, 1.0)
            .build();
    final NumberSetting theta = NumberSetting.of("theta", "θ", 1, Scale.linear(-FARTHEST, FARTHEST, 0.01))
            .effect(Effect.VIEW_ONLY)
            .decimals(2)
            .marks(-2.0, -1.0, 0.0, 1.0, 2.0)
            .build();
    final ChoiceSetting<FunctionChoice> function =
            new ChoiceSetting<>("function", "", Quantity.DATA, Effect.VIEW_ONLY, FunctionChoice.CUBE);
    final ChoiceSetting<Precision> precision =
            new ChoiceSetting<>("precision", "", Quantity.DATA, Effect.VIEW_ONLY, Precision.DOUBLE);
    final ChoiceSetting<Face> face = new ChoiceSetting<>("face", "", Quantity.DATA, Effect.VIEW_ONLY, Face.CURVE);

    /// What the large picture shows.
    enum Face {
        /// The curve with its triangles.
        CURVE,
        /// What is left of it when the tangent is taken off.
        BEND
    }

    List<Setting<?>> bench() {
        return List.of(function, theta, epsilon, precision);
    }

    List<Setting<?>> more() {
        return List.of(face);
    }
}
