package justright.labs.normalizing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import justright.labs.normalizing.TwinFrame.Place;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// Two descents in lockstep from the same weights: one on raw inputs, one on prepared ones.
final class TwinDescent implements Experiment<TwinRule, TwinFrame> {

    private final Problem problem;
    private final Optional<TwinRule> own;
    private final Lane raw;
    private final Lane prepared;
    private final double rawFirst;
    private final double preparedFirst;

    private record Saved(Object raw, Object prepared) {}

    TwinDescent(Problem problem) {
        this(problem, Optional.empty());
    }

    /// @param own steers it whatever else is asked: an α that is computed belongs to its data
    TwinDescent(Problem problem, Optional<TwinRule> own) {
        this.problem = problem;
        this.own = own;
        Choice choice = problem.choice();
        raw = new Lane(problem.raw(), choice.start1(), choice.start2(), choice.seed());
        prepared = new Lane(problem.prepared(), choice.start1(), choice.start2(), choice.seed());
        rawFirst = raw.excess();
        preparedFirst = prepared.excess();
    }

    @Override
    public void step(TwinRule asked) {
        TwinRule rule = own.orElse(asked);
        raw.step(rule.onRaw(), rule.batchSize());
        prepared.step(rule.onPrepared(), rule.batchSize());
    }

    @Override
    public boolean isFinite() {
        return raw.isFinite() && prepared.isFinite();
    }

    @Override
    public TwinFrame frame(TwinRule asked) {
        TwinRule rule = own.orElse(asked);
        return new TwinFrame(problem, place(raw, rawFirst, rule), place(prepared, preparedFirst, rule));
    }

    private static Place place(Lane lane, double first, TwinRule rule) {
        return new Place(lane.theta(), lane.trail(), lane.excess(), first, lane.arrived(), lane.course(rule.isPlain()));
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(Series.RAW_EXCESS, Series.NORMALIZED_EXCESS);
    }

    @Override
    public Measures measure(TwinRule rule) {
        return Measures.builder()
                .put(Series.RAW_EXCESS, raw.excess())
                .put(Series.NORMALIZED_EXCESS, prepared.excess())
                .build();
    }

    @Override
    public List<TrainedNetwork<TwinRule>> networks() {
        return List.of(
                raw.network("raw inputs", asked -> own.orElse(asked).onRaw()),
                prepared.network("prepared inputs", asked -> own.orElse(asked).onPrepared()));
    }

    @Override
    public Object save() {
        return new Saved(raw.save(), prepared.save());
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        raw.restore(moment.raw());
        prepared.restore(moment.prepared());
    }
}
