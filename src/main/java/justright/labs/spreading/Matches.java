package justright.labs.spreading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How far the bars of L2 are from those of dropout, at every λ tried, for as long as all else stays the same.
/// Thread: JavaFX.
final class Matches {

    private final Map<Double, Match> tried = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<Match>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Object grounds;

    /// By rising λ.
    ReadOnlyObjectProperty<List<Match>> all() {
        return all.getReadOnlyProperty();
    }

    /// What all have in common; on other grounds everything starts again.
    void stayOn(Object newGrounds) {
        if (!newGrounds.equals(grounds)) {
            grounds = newGrounds;
            tried.clear();
            all.set(List.of());
        }
    }

    void addAll(Collection<Match> more) {
        boolean news = false;
        for (Match match : more) {
            news |= !match.equals(tried.put(match.lambda(), match));
        }
        if (news) {
            all.set(List.copyOf(tried.values()));
        }
    }
}
