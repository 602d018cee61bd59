package justright.labs.convolution;

import java.util.ArrayList;
import java.util.List;
import justright.engine.data.CrossCorrelation;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Quantity;
import justright.setting.Scale;
import justright.setting.Setting;
import org.ejml.data.DMatrixRMaj;

/// The lab's settings, and the run they make.
final class Knobs {

    static final int MOST_SHIFT = 3;

    private static final double STRONGEST = 9;
    private static final List<String> OWN = List.of("w11", "w12", "w13", "w21", "w22", "w23", "w31", "w32", "w33");

    final ChoiceSetting<Picture> picture =
            new ChoiceSetting<>("picture", "", Quantity.DATA, Effect.RESTART, Picture.THREE);
    final ChoiceSetting<Mode> mode = new ChoiceSetting<>("mode", "", Quantity.DATA, Effect.RESTART, Mode.SLIDE);
    final ChoiceSetting<FilterChoice> filter =
            new ChoiceSetting<>("filter", "", Quantity.DATA, Effect.RESTART, FilterChoice.VERTICAL);
    final NumberSetting stride = NumberSetting.of("stride", "s", 1, Scale.linear(1, 3, 1))
            .quantity(Quantity.LAMBDA)
            .decimals(0)
            .marks(1.0, 2.0, 3.0)
            .build();
    final NumberSetting padding = NumberSetting.of("padding", "p", 0, Scale.linear(0, 2, 1))
            .quantity(Quantity.LAMBDA)
            .decimals(0)
            .marks(0.0, 1.0, 2.0)
            .build();

    final NumberSetting learningRate = NumberSetting.of("learning-rate", "α", 0.002, Scale.log(0.0001, 0.02))
            .quantity(Quantity.ALPHA)
            .effect(Effect.NEXT_STEP)
            .marks(0.0001, 0.001, 0.01)
            .build();
    final NumberSetting shift = NumberSetting.of("shift", "", 0, Scale.linear(0, MOST_SHIFT, 1))
            .decimals(0)
            .build();
    final List<NumberSetting> own = own();

    private static List<NumberSetting> own() {
        return OWN.stream()
                .map(id -> NumberSetting.of(id, "", 0, Scale.linear(-STRONGEST, STRONGEST, 0.1))
                        .decimals(1)
                        .build())
                .toList();
    }

    List<Setting<?>> bench() {
        return List.of(picture, mode, filter, stride, padding);
    }

    List<Setting<?>> more() {
        List<Setting<?>> more = new ArrayList<>(List.of(learningRate, shift));
        more.addAll(own);
        return List.copyOf(more);
    }

    Rate rate() {
        return new Rate(learningRate.get());
    }

    /// The numbers of the chosen filter. A new matrix.
    DMatrixRMaj chosen() {
        DMatrixRMaj matrix = filter.get().matrix();
        if (filter.get() == FilterChoice.OWN) {
            for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
                matrix.set(i, own.get(i).get());
            }
        }
        return matrix;
    }

    Setup setup() {
        return new Setup(
                mode.get(),
                filter.get(),
                picture.get().shifted(shift.getInt()),
                new CrossCorrelation(stride.getInt(), padding.getInt()),
                chosen());
    }

    /// Makes the chosen filter the student's own, with one number changed; what is out of range is cut off.
    void write(int cell, double value) {
        DMatrixRMaj now = chosen();
        for (int i = 0; i < FilterChoice.WEIGHTS; i++) {
            own.get(i).set(i == cell ? allowed(value) : now.get(i));
        }
        filter.set(FilterChoice.OWN);
    }

    /// The nearest value that a weight may have.
    static double allowed(double value) {
        return Math.clamp(value, -STRONGEST, STRONGEST);
    }

    /// Says which knobs mean something now.
    void offer() {
        learningRate.available().set(mode.get() == Mode.LEARN);
        own.forEach(each -> each.available().set(filter.get() == FilterChoice.OWN));
    }
}
