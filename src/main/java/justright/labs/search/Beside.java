package justright.labs.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.BackgroundRuns;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trials that are made in the background beside the search; their results stay as long as what they stand on does.
/// Thread: JavaFX.
///
/// @param <K> what tells the trials apart
final class Beside<K> {

    private final Trials trials;
    private final BackgroundRuns<K, Found<K>> runs;
    private final ReadOnlyObjectWrapper<Map<K, Result>> results = new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable Stand stand;
    private List<K> wanted = List.of();

    private record Found<K>(K key, Result result) {}

    /// What results stand on.
    record Stand(Grounds grounds, Dimension x, Dimension y) {

        static Stand of(Plan plan) {
            return new Stand(plan.grounds(), plan.x(), plan.y());
        }
    }

    Beside(Trials trials, FramePump pump, Lifetime life) {
        this.trials = trials;
        runs = new BackgroundRuns<>(pump, this::arrived, life);
    }

    ReadOnlyObjectProperty<Map<K, Result>> results() {
        return results.getReadOnlyProperty();
    }

    ObservableBooleanValue running() {
        return runs.running();
    }

    /// See [BackgroundRuns#secondsLeft].
    ReadOnlyDoubleProperty secondsLeft() {
        return runs.secondsLeft();
    }

    /// Makes the trials that are wanted now and missing; forgets all if they stood on something else.
    void follow(Plan plan, List<K> nowWanted, Function<K, Recipe> recipe) {
        Stand next = Stand.of(plan);
        boolean moved = !next.equals(stand);
        if (moved) {
            runs.cancel();
            stand = next;
            results.set(Map.of());
        }
        boolean other = !nowWanted.equals(wanted);
        wanted = nowWanted;
        if (moved || other) {
            resume(plan, recipe);
        }
    }

    /// Makes what is missing.
    void resume(Plan plan, Function<K, Recipe> recipe) {
        List<K> missing =
                wanted.stream().filter(key -> !results.get().containsKey(key)).toList();
        if (missing.isEmpty()) {
            runs.cancel();
            return;
        }
        runs.start(missing, (key, cancelled) -> {
            Result result = trials.make(plan.grounds(), recipe.apply(key), cancelled);
            return result == null ? null : new Found<>(key, result);
        });
    }

    /// Lets finished trials stand and stops the others.
    void stop() {
        runs.cancel();
    }

    private void arrived(List<Found<K>> found) {
        Map<K, Result> all = new HashMap<>(results.get());
        found.forEach(each -> all.put(each.key(), each.result()));
        results.set(Map.copyOf(all));
    }
}
