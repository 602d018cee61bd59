package justright.labs.l2l1;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What came of each λ visited, as long as nothing but λ changes. Thread: JavaFX.
final class LambdaTrail {

    private final Map<Double, Stop> stops = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<Stop>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Object grounds;

    /// The errors at one λ.
    record Stop(double lambda, double train, double dev) {}

    /// By rising λ.
    ReadOnlyObjectProperty<List<Stop>> all() {
        return all.getReadOnlyProperty();
    }

    /// What all stops have in common; on other grounds the trail starts again.
    void stayOn(Object newGrounds) {
        if (!Objects.equals(grounds, newGrounds)) {
            grounds = newGrounds;
            stops.clear();
            all.set(List.of());
        }
    }

    void add(Stop stop) {
        addAll(List.of(stop));
    }

    void addAll(Collection<Stop> more) {
        boolean news = false;
        for (Stop stop : more) {
            news |= !stop.equals(stops.put(stop.lambda(), stop));
        }
        if (news) {
            all.set(List.copyOf(stops.values()));
        }
    }

    /// The stop with the lowest dev error; of equals the one with the larger λ.
    Optional<Stop> lowest() {
        return all.get().stream().reduce((best, next) -> next.dev() <= best.dev() ? next : best);
    }
}
