package justright.setting;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A knob with named ticks, any of which may be set. Text keys: `setting.<id>.<tick>`.
///
/// @param <E> the ticks, in order
public final class TicksSetting<E extends Enum<E>> extends Setting<Set<E>> {

    private static final String NONE = "none";
    private static final String BETWEEN = " ";
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");

    private final Class<E> type;

    /// @param standard the ticks that are set by default
    public TicksSetting(String id, String symbol, Quantity quantity, Effect effect, Class<E> type, Set<E> standard) {
        super(id, symbol, quantity, effect, inOrder(type, standard));
        this.type = type;
    }

    /// All there are.
    public List<E> ticks() {
        return Arrays.asList(type.getEnumConstants());
    }

    public boolean has(E tick) {
        return get().contains(tick);
    }

    /// Sets or takes away one tick.
    public void tick(E tick, boolean on) {
        Set<E> ticked = copy(type, get());
        if (on) {
            ticked.add(tick);
        } else {
            ticked.remove(tick);
        }
        set(ticked);
    }

    @Override
    public String encode() {
        return get().isEmpty()
                ? NONE
                : get().stream().map(ChoiceSetting::nameOf).collect(Collectors.joining(BETWEEN));
    }

    @Override
    protected Set<E> read(String text) {
        Set<E> ticked = EnumSet.noneOf(type);
        if (!text.equalsIgnoreCase(NONE)) {
            for (String name : WORDS.split(text, -1)) {
                ticked.add(ticks().stream()
                        .filter(tick -> ChoiceSetting.nameOf(tick).equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValueException(id(), text, allowed())));
            }
        }
        return ticked;
    }

    @Override
    protected Set<E> checked(Set<E> newValue) {
        return inOrder(type, newValue);
    }

    @Override
    public String allowed() {
        return NONE + ", " + ticks().stream().map(ChoiceSetting::nameOf).collect(Collectors.joining(BETWEEN));
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> ticked) {
        return Collections.unmodifiableSet(copy(type, ticked));
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> ticked) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(ticked);
        return copy;
    }
}
