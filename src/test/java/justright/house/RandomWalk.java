package justright.house;

import java.util.List;
import java.util.SplittableRandom;
import justright.lab.RunControls;
import justright.setting.ChoiceSetting;
import justright.setting.Entry;
import justright.setting.NumberSetting;
import justright.setting.RowSetting;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.setting.TicksSetting;
import org.jspecify.annotations.Nullable;

/// Moves the knobs and the run of a lab like an impatient child, always the same way for the same seed.
public final class RandomWalk {

    private final List<Setting<?>> settings;
    private final @Nullable RunControls run;
    private final SplittableRandom chance;

    RandomWalk(List<Setting<?>> settings, @Nullable RunControls run, long seed) {
        this.settings = settings;
        this.run = run;
        this.chance = new SplittableRandom(seed);
    }

    /// One move. Thread: JavaFX.
    void step() {
        if (run != null && chance.nextInt(3) == 0) {
            handle(run);
        } else {
            move(settings.get(chance.nextInt(settings.size())), chance.nextDouble());
        }
    }

    private void handle(RunControls controls) {
        switch (chance.nextInt(8)) {
            case 0 -> controls.play();
            case 1 -> controls.pause();
            case 2 -> controls.advance(1 + chance.nextInt(20));
            case 3 -> controls.advance(-1 - chance.nextInt(20));
            case 4 -> controls.replay();
            case 5 -> controls.newSeed();
            case 6 ->
                controls.seek(chance.nextInt(1 + controls.status().getValue().furthest()));
            default -> controls.togglePin();
        }
    }

    /// Sets a knob to a place along its range, 0 … 1.
    public static void move(Setting<?> setting, double position) {
        switch (setting) {
            case NumberSetting number -> {
                double value = number.scale().value(position);
                number.set(number.isWhole() ? Math.rint(value) : value);
            }
            case SwitchSetting onOff -> onOff.set(position < 0.5);
            case ChoiceSetting<?> choice -> choose(choice, position);
            case TicksSetting<?> ticks -> tick(ticks, position);
            case RowSetting<?> row -> shift(row, row.entry(), position);
        }
    }

    /// Makes a row shorter or longer, or changes its first value; what is done by hand in a picture stays.
    private static <T> void shift(RowSetting<T> row, Entry<?> entry, double position) {
        if (position < 0.2) {
            row.shrink();
            return;
        }
        String value = switch (entry) {
            case Entry.Numbers numbers -> {
                double number = numbers.scale().value(position);
                yield Double.toString(numbers.whole() ? Math.rint(number) : number);
            }
            case Entry.Choices<?> choices ->
                ChoiceSetting.nameOf(choices.choices()
                        .get((int) (position * choices.choices().size() * 0.999)));
            case Entry.Notes _ -> "";
        };
        if (value.isEmpty()) {
            return;
        }
        if (row.canGrow() && (position < 0.4 || row.size() == 0)) {
            row.parse(row.encode().equals("none") ? value : row.encode() + " " + value);
        } else {
            row.parse(0, value);
        }
    }

    /// Turns one tick over.
    private static <E extends Enum<E>> void tick(TicksSetting<E> setting, double position) {
        E tick = setting.ticks().get((int) (position * setting.ticks().size() * 0.999));
        setting.tick(tick, !setting.has(tick));
    }

    private static <E extends Enum<E>> void choose(ChoiceSetting<E> choice, double position) {
        choice.set(choice.choices().get((int) (position * choice.choices().size())));
    }
}
