package justright.labs.preprocessing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.BackgroundRuns;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Measures the steps again under five seeds, beside the screen. Thread: JavaFX.
final class SeedRuns {

    private final ReadOnlyObjectWrapper<@Nullable SeedSpread> spread = new ReadOnlyObjectWrapper<>();
    private final List<List<Waypoint>> arrived = new ArrayList<>();
    private final BackgroundRuns<Asked, List<Waypoint>> runs;

    SeedRuns(FramePump pump, Lifetime life) {
        runs = new BackgroundRuns<>(pump, this::add, life);
    }

    /// What came of it; null until all have.
    ReadOnlyObjectProperty<@Nullable SeedSpread> spread() {
        return spread.getReadOnlyProperty();
    }

    boolean isRunning() {
        return runs.running().get();
    }

    void forget() {
        runs.cancel();
        arrived.clear();
        spread.set(null);
    }

    /// The seed on screen and those after it.
    void start(Asked asked) {
        forget();
        List<Asked> seeds = LongStream.range(0, SeedSpread.SEEDS)
                .mapToObj(i -> asked.withSeed(asked.choice().seed() + i))
                .toList();
        runs.start(seeds, (each, _) -> new Observatory().read(each).waypoints());
    }

    private void add(List<List<Waypoint>> news) {
        arrived.addAll(news);
        if (arrived.size() == SeedSpread.SEEDS) {
            spread.set(new SeedSpread(arrived));
        }
    }
}
