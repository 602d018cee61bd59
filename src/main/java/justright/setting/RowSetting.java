package justright.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A knob with a row of values, as many as the hand makes: the units of each layer.
///
/// @param <T> the value of one place
public final class RowSetting<T> extends Setting<List<T>> {

    private static final String NONE = "none";
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private final Entry<T> entry;
    private final int least;
    private final int most;

    /// @param least places that are always there
    /// @param most places that there may be
    public RowSetting(
            String id,
            String symbol,
            Quantity quantity,
            Effect effect,
            Entry<T> entry,
            int least,
            int most,
            List<T> standard) {
        super(id, symbol, quantity, effect, List.copyOf(standard));
        this.entry = entry;
        this.least = least;
        this.most = most;
        checked(standard);
    }

    public Entry<T> entry() {
        return entry;
    }

    public int size() {
        return get().size();
    }

    /// The value at a place; beyond the last what stands last: what is not said is as the last that was said.
    ///
    /// @param otherwise for an empty row
    public T at(int place, T otherwise) {
        List<T> row = get();
        return row.isEmpty() ? otherwise : row.get(Math.min(place, row.size() - 1));
    }

    public boolean canGrow() {
        return size() < most;
    }

    public boolean canShrink() {
        return size() > least;
    }

    /// Sets the value at a place.
    ///
    /// @throws InvalidValueException if it may not stand there
    public void put(int place, T value) {
        List<T> row = new ArrayList<>(get());
        row.set(place, value);
        set(row);
    }

    /// One place more at the end; no effect if there are as many as there may be.
    public void grow(T value) {
        if (canGrow()) {
            List<T> row = new ArrayList<>(get());
            row.add(value);
            set(row);
        }
    }

    /// One place less at the end; no effect if there are as few as there may be.
    public void shrink() {
        if (canShrink()) {
            set(get().subList(0, size() - 1));
        }
    }

    /// Sets the value at a place from text.
    ///
    /// @throws InvalidValueException if it cannot be read or is out of range; the last good value stays
    public void parse(int place, String text) {
        put(place, valueOf(text.strip()));
    }

    private T valueOf(String text) {
        @Nullable T value = entry.read(text);
        if (value == null) {
            throw new InvalidValueException(id(), text, allowed());
        }
        return value;
    }

    @Override
    public String encode() {
        return get().isEmpty() ? NONE : get().stream().map(entry::encode).collect(Collectors.joining(" "));
    }

    @Override
    protected List<T> read(String text) {
        if (text.isEmpty() || text.equalsIgnoreCase(NONE)) {
            return List.of();
        }
        List<T> row = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            row.add(valueOf(part));
        }
        return row;
    }

    @Override
    protected List<T> checked(List<T> newValue) {
        boolean fits = newValue.size() >= least
                && newValue.size() <= most
                && newValue.stream().allMatch(entry::allows);
        if (!fits) {
            String text = newValue.stream().map(entry::encode).collect(Collectors.joining(" "));
            throw new InvalidValueException(id(), text, allowed());
        }
        return List.copyOf(newValue);
    }

    @Override
    public String allowed() {
        return least + " … " + most + " × (" + entry.allowed() + ")";
    }
}
