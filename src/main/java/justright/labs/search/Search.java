package justright.labs.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;

/// A search as something that goes on step by step: each step is one whole trial on the grid and one at random. A few
/// steps' trials are made ahead, so that all processors are busy. Whoever goes on past the planned rounds gets another.
final class Search implements Experiment<Plan, SearchFrame> {

    private final Plan plan;
    private final Trials trials;
    private List<Way> ways;

    Search(Plan plan, Trials trials) {
        this.plan = plan;
        this.trials = trials;
        ways = Lane.ALL.stream().map(lane -> Way.begin(lane, plan)).toList();
    }

    @Override
    public void step(Plan steering) {
        int most = Math.max(1, trials.threads() / Lane.ALL.size());
        List<Way> begun = ways.stream().map(way -> way.begun(plan)).toList();
        List<Recipe> next = begun.stream()
                .flatMap(way -> way.next(most).stream())
                .map(plan::recipe)
                .toList();
        if (trials.makeAll(plan.grounds(), next)) {
            ways = begun.stream().map(this::after).toList();
        }
    }

    private Way after(Way way) {
        Spot next = way.ahead().getFirst();
        Recipe recipe = plan.recipe(next);
        return way.with(next, recipe, trials.get(plan.grounds(), recipe));
    }

    /// How far a lane has come.
    ///
    /// @param boxes round by round
    /// @param ahead places of the present round that have not been tried
    private record Way(Lane lane, List<Tried> tried, List<Box> boxes, List<Spot> ahead) {

        static Way begin(Lane lane, Plan plan) {
            return new Way(lane, List.of(), List.of(Box.WHOLE), Draws.of(lane, plan, Box.WHOLE, 0));
        }

        List<Spot> next(int most) {
            return ahead.subList(0, Math.min(most, ahead.size()));
        }

        Way with(Spot spot, Recipe recipe, Result result) {
            List<Tried> more = new ArrayList<>(tried);
            more.add(new Tried(tried.size() + 1, boxes.size() - 1, spot, recipe, result));
            return new Way(lane, List.copyOf(more), boxes, List.copyOf(ahead.subList(1, ahead.size())));
        }

        /// When a round is over, the next: in the box that was drawn, or about the best so far.
        Way begun(Plan plan) {
            if (!ahead.isEmpty()) {
                return this;
            }
            int round = boxes.size();
            Box last = boxes.getLast();
            Box box = plan.drawn(lane, round)
                    .orElseGet(() -> Tried.best(tried)
                            .map(best -> last.about(best.spot()))
                            .orElse(last));
            List<Box> more = new ArrayList<>(boxes);
            more.add(box);
            return new Way(lane, tried, List.copyOf(more), Draws.of(lane, plan, box, round));
        }
    }

    /// A failed trial has no bearing on the next.
    @Override
    public boolean isFinite() {
        return true;
    }

    @Override
    public SearchFrame frame(Plan steering) {
        return new SearchFrame(
                plan,
                ways.stream().map(Way::tried).toList(),
                ways.stream().map(Way::boxes).toList(),
                ways.stream().map(Way::ahead).toList());
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(Series.devError(0), Series.devError(1));
    }

    /// The lowest dev error so far of each lane; NaN while there is none.
    @Override
    public Measures measure(Plan steering) {
        Measures.Builder measures = Measures.builder();
        IntStream.range(0, ways.size())
                .forEach(i -> measures.put(
                        Series.devError(i), Tried.bestError(ways.get(i).tried())));
        return measures.build();
    }

    @Override
    public Object save() {
        return new Saved(ways);
    }

    @Override
    public void restore(Object saved) {
        ways = ((Saved) saved).ways();
    }

    private record Saved(List<Way> ways) {}
}
