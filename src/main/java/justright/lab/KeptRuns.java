package justright.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import justright.training.Sweep;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Whole runs that are wanted now, made on worker threads; what was made before is kept, so that none is made twice.
/// Thread: JavaFX.
///
/// @param <K> what a run is made from, an immutable value; equal keys give equal results
/// @param <R> what comes out of one
public final class KeptRuns<K, R> {

    private static final int MOST_KEPT = 400;

    private final Map<K, R> made = new LinkedHashMap<>();
    private final BackgroundRuns<K, Made<K, R>> runs;
    private final Sweep.Run<K, R> run;
    private final Consumer<List<K>> news;
    private List<K> wanted = List.of();

    private record Made<K, R>(K key, R result) {}

    /// @param run is called on worker threads
    /// @param news is called after results have come, with their keys
    public KeptRuns(FramePump pump, Sweep.Run<K, R> run, Consumer<List<K>> news, Lifetime life) {
        this.run = run;
        this.news = news;
        runs = new BackgroundRuns<>(pump, this::arrived, life);
    }

    /// Wants these and nothing else, the first ones first; what is under way of others is cancelled.
    ///
    /// @return whether these are others than were wanted last
    public boolean ask(List<K> keys) {
        if (keys.equals(wanted)) {
            return false;
        }
        wanted = List.copyOf(keys);
        List<K> missing =
                wanted.stream().distinct().filter(key -> !made.containsKey(key)).toList();
        if (missing.isEmpty()) {
            runs.cancel();
        } else {
            runs.start(missing, this::make);
        }
        return true;
    }

    private @Nullable Made<K, R> make(K key, BooleanSupplier cancelled) {
        R result = run.run(key, cancelled);
        return result == null ? null : new Made<>(key, result);
    }

    public boolean isWanted(K key) {
        return wanted.contains(key);
    }

    /// What came of a run, if it has been made.
    public Optional<R> get(K key) {
        return Optional.ofNullable(made.get(key));
    }

    /// Whether everything wanted has been made.
    public boolean isDone() {
        return made.keySet().containsAll(wanted);
    }

    /// Of the runs that were missing, 0 … 1.
    public ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    /// See [BackgroundRuns#secondsLeft].
    public ReadOnlyDoubleProperty secondsLeft() {
        return runs.secondsLeft();
    }

    private void arrived(List<Made<K, R>> results) {
        results.forEach(each -> made.put(each.key(), each.result()));
        while (made.size() > Math.max(MOST_KEPT, wanted.size())) {
            made.remove(made.keySet().iterator().next());
        }
        news.accept(results.stream().map(Made::key).toList());
    }
}
