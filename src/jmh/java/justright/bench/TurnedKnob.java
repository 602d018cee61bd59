package justright.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import justright.lab.LabModel;
import justright.setting.ChoiceSetting;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Setting;

/// The control that a measurement turns: the first on the lab's bench that holds at the next update, else the first
/// that starts the run again, else any.
final class TurnedKnob {

    private static final double[] PLACES = {0.35, 0.6, 0.75, 0.5};

    private final Setting<?> setting;
    private int turns;

    private TurnedKnob(Setting<?> setting) {
        this.setting = setting;
    }

    static TurnedKnob of(LabModel model) {
        return Stream.of(model.presentation().bench(), model.presentation().more())
                .flatMap(List::stream)
                .filter(each -> each instanceof NumberSetting || each instanceof ChoiceSetting<?>)
                .min(Comparator.comparingInt(TurnedKnob::rank))
                .map(TurnedKnob::new)
                .orElseThrow();
    }

    private static int rank(Setting<?> setting) {
        int effect = setting.effect() == Effect.NEXT_STEP ? 0 : setting.effect() == Effect.RESTART ? 2 : 4;
        return effect + (setting instanceof NumberSetting ? 0 : 1);
    }

    String id() {
        return setting.id();
    }

    void turn() {
        double place = PLACES[turns++ % PLACES.length];
        switch (setting) {
            case NumberSetting number -> {
                double value = number.scale().value(place);
                number.set(number.isWhole() ? Math.rint(value) : value);
            }
            case ChoiceSetting<?> choice -> next(choice);
            default -> throw new IllegalStateException(setting.id() + " is no number and no choice");
        }
    }

    private static <E extends Enum<E>> void next(ChoiceSetting<E> setting) {
        List<E> choices = setting.choices();
        setting.set(choices.get((choices.indexOf(setting.get()) + 1) % choices.size()));
    }
}
