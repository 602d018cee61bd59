package justright.labs.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import justright.training.Sweep;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import org.jspecify.annotations.Nullable;

/// Trials made so far, so that none is made twice. Any thread.
final class Trials {

    private static final int MOST = 8000;

    private final ProblemCache<ProblemSpec> problems = Grounds.problems();
    private final Map<Key, Result> made = new LinkedHashMap<>();
    private final int threads;

    private record Key(Grounds grounds, Recipe recipe) {}

    Trials() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /// @param threads that trials are made on; what comes out does not depend on it
    Trials(int threads) {
        this.threads = threads;
    }

    int threads() {
        return threads;
    }

    /// What comes of one recipe, on the caller's thread.
    ///
    /// @return null if it was told to stop
    @Nullable
    Result make(Grounds grounds, Recipe recipe, BooleanSupplier cancelled) {
        Result known = find(grounds, recipe);
        Result result = known != null ? known : grounds.train(recipe, problems, cancelled);
        if (result != null) {
            keep(new Key(grounds, recipe), result);
        }
        return result;
    }

    /// Makes those of the recipes that are missing, several at a time, and waits for them.
    ///
    /// @return whether all were made; not if the waiting thread was interrupted
    boolean makeAll(Grounds grounds, List<Recipe> recipes) {
        List<Recipe> missing = recipes.stream()
                .distinct()
                .filter(recipe -> find(grounds, recipe) == null)
                .toList();
        try (Sweep<Recipe, Result> sweep =
                Sweep.start(missing, (recipe, cancelled) -> make(grounds, recipe, cancelled), threads)) {
            sweep.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    /// What came of a recipe that was made.
    Result get(Grounds grounds, Recipe recipe) {
        return Objects.requireNonNull(find(grounds, recipe));
    }

    private synchronized @Nullable Result find(Grounds grounds, Recipe recipe) {
        return made.get(new Key(grounds, recipe));
    }

    private synchronized void keep(Key key, Result result) {
        made.putIfAbsent(key, result);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
    }
}
