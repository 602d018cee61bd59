package justright.labs.spreading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// Three units with the same first weights learn from the same examples: one as it is, one with dropout of its inputs,
/// one with L2. Full batch, so that nothing but the masks makes weights tremble.
final class SpreadingRun implements Experiment<SpreadingRule, SpreadingFrame> {

    private static final Map<Remedy, Series> NORMS = Map.of(
            Remedy.NONE, Series.SQUARED_NORM,
            Remedy.DROPOUT, Series.SECOND_SQUARED_NORM,
            Remedy.L2, Series.THIRD_SQUARED_NORM);

    private final Sensors sensors;
    private final Bet start;
    private final Map<Remedy, Lane> lanes = new EnumMap<>(Remedy.class);

    private record Saved(List<Object> lanes) {}

    /// @param share how much of the answer comes through the first input at the start
    SpreadingRun(Sensors sensors, double share) {
        this.sensors = sensors;
        for (Remedy remedy : Remedy.values()) {
            lanes.put(remedy, new Lane(remedy, sensors, share));
        }
        start = lane(Remedy.NONE).bet();
    }

    /// What ‖w‖² of a unit is recorded as.
    static Series norm(Remedy remedy) {
        return java.util.Objects.requireNonNull(NORMS.get(remedy));
    }

    private Lane lane(Remedy remedy) {
        return java.util.Objects.requireNonNull(lanes.get(remedy));
    }

    @Override
    public void step(SpreadingRule rule) {
        lanes.values().forEach(lane -> lane.step(rule));
    }

    @Override
    public boolean isFinite() {
        return lanes.values().stream().allMatch(Lane::isFinite);
    }

    @Override
    public SpreadingFrame frame(SpreadingRule rule) {
        Map<Remedy, Bet> bets = new EnumMap<>(Remedy.class);
        lanes.forEach((remedy, lane) -> bets.put(remedy, lane.bet()));
        return new SpreadingFrame(sensors, bets, start, lane(Remedy.DROPOUT).keptNext(rule));
    }

    @Override
    public Set<Series> series() {
        return EnumSet.copyOf(NORMS.values());
    }

    @Override
    public Measures measure(SpreadingRule rule) {
        Measures.Builder measures = Measures.builder();
        lanes.forEach((remedy, lane) -> measures.put(norm(remedy), lane.bet().squaredNorm()));
        return measures.build();
    }

    @Override
    public List<TrainedNetwork<SpreadingRule>> networks() {
        return Stream.of(Remedy.values()).map(remedy -> lane(remedy).network()).toList();
    }

    @Override
    public Object save() {
        return new Saved(lanes.values().stream().map(Lane::save).toList());
    }

    @Override
    public void restore(Object saved) {
        List<Object> moments = ((Saved) saved).lanes();
        List<Remedy> order = Stream.of(Remedy.values()).toList();
        order.forEach(remedy -> lane(remedy).restore(moments.get(order.indexOf(remedy))));
    }
}
