package justright.app.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Which challenges have been answered: kept between starts, shown at home and in the navigation.
public final class Progress {

    private final Set<String> answered;
    private final Map<String, Set<String>> challengesOf;
    private final Map<String, BooleanProperty> done = new HashMap<>();
    private final BiConsumer<String, String> keep;

    /// @param answered as `lab/challenge`
    /// @param challengesOf ids of all challenges by lab
    /// @param keep told of each newly answered lab and challenge
    public Progress(Set<String> answered, Map<String, Set<String>> challengesOf, BiConsumer<String, String> keep) {
        this.answered = new HashSet<>(answered);
        this.challengesOf = Map.copyOf(challengesOf);
        this.keep = keep;
        challengesOf.keySet().forEach(this::refresh);
    }

    /// Whether all challenges of a lab have been answered.
    ObservableBooleanValue done(String lab) {
        return property(lab);
    }

    boolean isAnswered(String lab, String challenge) {
        return answered.contains(lab + "/" + challenge);
    }

    void answer(String lab, String challenge) {
        if (answered.add(lab + "/" + challenge)) {
            refresh(lab);
            keep.accept(lab, challenge);
        }
    }

    private void refresh(String lab) {
        Set<String> all = challengesOf.getOrDefault(lab, Set.of());
        property(lab).set(!all.isEmpty() && all.stream().allMatch(each -> isAnswered(lab, each)));
    }

    private BooleanProperty property(String lab) {
        return done.computeIfAbsent(lab, _ -> new SimpleBooleanProperty());
    }
}
