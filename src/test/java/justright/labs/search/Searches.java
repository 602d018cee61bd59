package justright.labs.search;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// Searches to be tested.
final class Searches {

    private Searches() {}

    static Plan plan(Dimension x, Dimension y, int n, long seed) {
        return plan(x, y, n, 1, new Grounds(60, 60, seed));
    }

    static Plan plan(Dimension x, Dimension y, int n, int rounds, Grounds grounds) {
        return new Plan(grounds, x, y, n, false, rounds, List.of());
    }

    /// Trials that are over before they have begun.
    static Grounds untrained(long seed) {
        return new Grounds(20, 0, seed);
    }

    /// The search at its end.
    static SearchFrame whole(Plan plan, Trials trials) {
        Search search = new Search(plan, trials);
        for (int i = 0; i < plan.trials(); i++) {
            search.step(plan);
        }
        return search.frame(plan);
    }

    /// In how many of these seeds random search is at least as good as the grid.
    static long atLeastAsGood(Dimension x, Dimension y, int n, long from, long to) {
        Trials trials = new Trials();
        return LongStream.rangeClosed(from, to)
                .mapToObj(seed -> whole(plan(x, y, n, seed), trials))
                .filter(end -> end.best(Lane.RANDOM) <= end.best(Lane.GRID))
                .count();
    }

    /// This lab's model with nothing around it.
    static final class Bench extends ModelBench<SearchModel> {
        Bench() {
            super("justright.labs.search.text", SearchModel::new);
        }

        void show(Map<String, String> settings, int steps) {
            tell(it -> it.restore(LabState.of(SearchModel.ID, settings, SearchModel.SEED, steps)));
            settle();
        }

        Reading reading() {
            return ask(it -> java.util.Objects.requireNonNull(it.reading().get()));
        }

        String verdict() {
            return ask(it -> it.diagnosis().getValue()).verdict().key();
        }

        String advice() {
            return ask(it -> it.diagnosis().getValue()).advice().key();
        }
    }
}
