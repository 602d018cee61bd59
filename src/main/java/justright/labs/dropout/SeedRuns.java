package justright.labs.dropout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Sweep;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The same comparison from several seeds: other examples, other first weights, other masks.
final class SeedRuns {

    static final int SEEDS = 5;

    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final ReadOnlyObjectWrapper<List<Pair>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private @Nullable Sweep<Long, Pair> sweep;
    private @Nullable Object grounds;

    /// Dev errors of one seed's two runs.
    record Pair(long seed, double with, double without) {}

    SeedRuns(FramePump pump, Lifetime life) {
        pump.connect(this::takeArrived, this::add, life);
        life.onEnd(this::cancel);
    }

    /// What has come, by seed.
    ReadOnlyObjectProperty<List<Pair>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Forgets what came under other settings.
    void stayOn(Object settings) {
        if (!settings.equals(grounds)) {
            grounds = settings;
            cancel();
            pairs.set(List.of());
        }
    }

    void start(
            long firstSeed,
            LongFunction<Supplier<Experiment<DropoutRule, DropoutFrame>>> experiment,
            DropoutRule rule,
            int steps) {
        cancel();
        pairs.set(List.of());
        Map<Long, Supplier<Experiment<DropoutRule, DropoutFrame>>> runs = new HashMap<>();
        List<Long> seeds =
                LongStream.range(firstSeed, firstSeed + SEEDS).boxed().toList();
        seeds.forEach(seed -> runs.put(seed, experiment.apply(seed)));
        running.set(true);
        sweep = Sweep.start(seeds, (seed, cancelled) -> run(seed, runs.get(seed).get(), rule, steps, cancelled));
    }

    void cancel() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
        running.set(false);
    }

    private Optional<List<Pair>> takeArrived() {
        Sweep<Long, Pair> present = sweep;
        if (present == null) {
            return Optional.empty();
        }
        boolean over = present.isOver();
        List<Pair> arrived =
                present.takeArrived().stream().map(Sweep.Result::value).toList();
        if (over) {
            cancel();
        }
        return arrived.isEmpty() ? Optional.empty() : Optional.of(arrived);
    }

    private void add(List<Pair> arrived) {
        List<Pair> all = new ArrayList<>(pairs.get());
        all.addAll(arrived);
        all.sort(Comparator.comparingLong(Pair::seed));
        pairs.set(List.copyOf(all));
    }

    /// Null if it was told to stop, or if it diverged: that is no result.
    private static @Nullable Pair run(
            long seed,
            Experiment<DropoutRule, DropoutFrame> experiment,
            DropoutRule rule,
            int steps,
            BooleanSupplier cancelled) {
        for (int step = 0; step < steps; step++) {
            experiment.step(rule);
            if (step % STEPS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return null;
            }
        }
        if (!experiment.isFinite()) {
            return null;
        }
        Measures end = experiment.measure(rule);
        return new Pair(seed, end.get(Series.DEV_ERROR), end.get(Series.TWIN_DEV_ERROR));
    }
}
