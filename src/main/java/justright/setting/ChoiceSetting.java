package justright.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A knob with a few named positions. Text keys: `setting.<id>.<choice>`.
///
/// @param <E> the positions, in order
public final class ChoiceSetting<E extends Enum<E>> extends Setting<E> {

    private final List<E> choices;

    public ChoiceSetting(String id, String symbol, Quantity quantity, Effect effect, E standard) {
        this(
                id,
                symbol,
                quantity,
                effect,
                standard,
                Arrays.asList(standard.getDeclaringClass().getEnumConstants()));
    }

    /// A knob that offers only some of the enum's constants.
    public ChoiceSetting(String id, String symbol, Quantity quantity, Effect effect, E standard, List<E> choices) {
        super(id, symbol, quantity, effect, standard);
        this.choices = List.copyOf(choices);
    }

    public List<E> choices() {
        return choices;
    }

    /// A choice's name in files, on the command line and in text keys: `l2`, `two_spirals`.
    public static String nameOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String encode() {
        return nameOf(get());
    }

    @Override
    protected E read(String text) {
        return choices.stream()
                .filter(choice -> nameOf(choice).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(id(), text, allowed()));
    }

    @Override
    protected E checked(E newValue) {
        if (!choices.contains(newValue)) {
            throw new InvalidValueException(id(), nameOf(newValue), allowed());
        }
        return newValue;
    }

    @Override
    public String allowed() {
        return choices.stream().map(ChoiceSetting::nameOf).collect(Collectors.joining(", "));
    }
}
