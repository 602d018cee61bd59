package justright.app.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Which challenges have been answered and which labs visited: kept between starts, shown at home and in the
/// navigation.
public final class Progress {

    private final Set<String> answered;
    private final Set<String> visited;
    private final Map<String, Set<String>> challengesOf;
    private final Map<String, BooleanProperty> done = new HashMap<>();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>();
    private final BiConsumer<String, String> keep;
    private Runnable forget = () -> {};

    /// How far one has come, of all there is.
    record Tally(int answered, int challenges, int visited, int labs) {

        boolean isEmpty() {
            return answered == 0 && visited == 0;
        }
    }

    /// @param answered as `lab/challenge`
    /// @param challengesOf ids of all challenges by lab
    /// @param keep told of each newly answered lab and challenge
    public Progress(Set<String> answered, Map<String, Set<String>> challengesOf, BiConsumer<String, String> keep) {
        this(answered, Set.of(), challengesOf, keep);
    }

    /// @param visited ids of labs that have been open
    public Progress(
            Set<String> answered,
            Set<String> visited,
            Map<String, Set<String>> challengesOf,
            BiConsumer<String, String> keep) {
        this.answered = new HashSet<>(answered);
        this.visited = new HashSet<>(visited);
        this.challengesOf = Map.copyOf(challengesOf);
        this.keep = keep;
        refresh();
    }

    /// Runs `action` when everything is to be forgotten.
    public void onReset(Runnable action) {
        forget = action;
    }

    /// Whether all challenges of a lab have been answered.
    ObservableBooleanValue done(String lab) {
        return property(lab);
    }

    /// Changes with each answer, each visit and each reset.
    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    boolean isAnswered(String lab, String challenge) {
        return answered.contains(lab + "/" + challenge);
    }

    /// How many of a lab's challenges have been answered.
    int answeredIn(String lab) {
        return (int) all(lab).stream().filter(each -> isAnswered(lab, each)).count();
    }

    /// The challenges of a lab.
    Set<String> all(String lab) {
        return challengesOf.getOrDefault(lab, Set.of());
    }

    void answer(String lab, String challenge) {
        if (answered.add(lab + "/" + challenge)) {
            refresh();
            keep.accept(lab, challenge);
        }
    }

    void visit(String lab) {
        if (visited.add(lab)) {
            refresh();
        }
    }

    /// As at the first start.
    void reset() {
        answered.clear();
        visited.clear();
        refresh();
        forget.run();
    }

    private void refresh() {
        challengesOf
                .keySet()
                .forEach(lab -> property(lab).set(!all(lab).isEmpty() && answeredIn(lab) == all(lab).size()));
        tally.set(new Tally(
                challengesOf.keySet().stream().mapToInt(this::answeredIn).sum(),
                challengesOf.values().stream().mapToInt(Set::size).sum(),
                (int) challengesOf.keySet().stream().filter(visited::contains).count(),
                challengesOf.size()));
    }

    private BooleanProperty property(String lab) {
        return done.computeIfAbsent(lab, _ -> new SimpleBooleanProperty());
    }
}
