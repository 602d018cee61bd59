package justright.lab;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What came of each value tried of one setting, for as long as all else stays the same. Thread: JavaFX.
///
/// @param <R> what came of a value
public final class Trail<R> {

    private final ToDoubleFunction<R> value;
    private final Map<Double, R> results = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<R>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Object grounds;

    /// @param value which value a result belongs to
    public Trail(ToDoubleFunction<R> value) {
        this.value = value;
    }

    /// By rising value, the last result of each.
    public ReadOnlyObjectProperty<List<R>> all() {
        return all.getReadOnlyProperty();
    }

    /// What all results have in common; on other grounds the trail starts again.
    ///
    /// @return whether it did
    public boolean stayOn(Object newGrounds) {
        boolean other = !Objects.equals(grounds, newGrounds);
        if (other) {
            grounds = newGrounds;
            clear();
        }
        return other;
    }

    /// Forgets all results; the grounds stay.
    public void clear() {
        results.clear();
        all.set(List.of());
    }

    public void add(R result) {
        addAll(List.of(result));
    }

    public void addAll(Collection<R> more) {
        boolean news = false;
        for (R result : more) {
            news |= !result.equals(results.put(value.applyAsDouble(result), result));
        }
        if (news) {
            all.set(List.copyOf(results.values()));
        }
    }
}
