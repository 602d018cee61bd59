package justright.app.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Which challenges have been answered, by lab: kept between starts.
final class Progress {

    private final Map<String, Set<String>> answered = new HashMap<>();
    private final Map<String, BooleanProperty> solved = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final java.util.function.Consumer<Map<String, Set<String>>> keep;

    /// @param kept what was answered before, challenge ids by lab id
    /// @param keep called with all of it after each change
    Progress(Map<String, Set<String>> kept, java.util.function.Consumer<Map<String, Set<String>>> keep) {
        kept.forEach((lab, challenges) -> answered.put(lab, new HashSet<>(challenges)));
        this.keep = keep;
    }

    /// Whether all challenges of a lab have been answered.
    ObservableBooleanValue solved(String lab) {
        return property(lab);
    }

    /// How many challenges a lab has; known once it has been opened.
    void expect(String lab, int challenges) {
        totals.put(lab, challenges);
        refresh(lab);
    }

    void answered(String lab, String challenge) {
        answered.computeIfAbsent(lab, _ -> new HashSet<>()).add(challenge);
        refresh(lab);
        keep.accept(answered);
    }

    private void refresh(String lab) {
        int total = totals.getOrDefault(lab, Integer.MAX_VALUE);
        property(lab).set(answered.getOrDefault(lab, Set.of()).size() >= total);
    }

    private BooleanProperty property(String lab) {
        return solved.computeIfAbsent(lab, _ -> new SimpleBooleanProperty());
    }
}
