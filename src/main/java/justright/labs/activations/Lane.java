package justright.labs.activations;

import java.util.List;
import java.util.Set;
import justright.engine.data.Dataset;
import justright.engine.network.Initialization;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;
import justright.training.Withdrawing;

/// All that one function does in the run: a network that learns with it, and two descents of a unit fed by it. What
/// overflows stays behind.
final class Lane implements Experiment<Rule, LaneFrame> {

    /// The train error that is raced for.
    static final double TARGET = 0.04;

    private final Experiment<Hyperparameters, NetworkFrame> network;
    private final UnitDescent raw;
    private final UnitDescent centred;
    private int step;
    private int arrived = -1;

    private record Saved(Object network, Object raw, Object centred, int step, int arrived) {}

    private Lane(Experiment<Hyperparameters, NetworkFrame> network, UnitDescent raw, UnitDescent centred) {
        this.network = network;
        this.raw = raw;
        this.centred = centred;
    }

    /// @param kind what all hidden units apply
    static Lane of(Kind kind, Design design, Dataset train, Dataset dev, long seed) {
        NetworkExperiment network = new NetworkExperiment(
                new NetworkStart(design.architecture(kind), Initialization.XAVIER, train, dev, seed));
        Shape g = Shape.of(network.frame(new Rule(1, 1).ofNetworks()).parameters(), 1);
        return new Lane(
                new Withdrawing<>(network),
                new UnitDescent(UnitInputs.of(g, false, seed), seed),
                new UnitDescent(UnitInputs.of(g, true, seed), seed));
    }

    @Override
    public void step(Rule rule) {
        network.step(rule.ofNetworks());
        raw.step(rule.learningRate(), rule.examples());
        centred.step(rule.learningRate(), rule.examples());
        step++;
        if (arrived < 0 && network.measure(rule.ofNetworks()).get(Series.TRAIN_ERROR) <= TARGET) {
            arrived = step;
        }
    }

    /// Always true: what overflows stays behind.
    @Override
    public boolean isFinite() {
        return true;
    }

    @Override
    public LaneFrame frame(Rule rule) {
        return new LaneFrame(network.frame(rule.ofNetworks()).parameters(), arrived, raw.way(), centred.way());
    }

    @Override
    public Set<Series> series() {
        return network.series();
    }

    @Override
    public Measures measure(Rule rule) {
        return network.measure(rule.ofNetworks());
    }

    @Override
    public List<TrainedNetwork<Rule>> networks() {
        return network.networks().stream()
                .map(each -> each.by(Rule::ofNetworks))
                .toList();
    }

    @Override
    public Object save() {
        return new Saved(network.save(), raw.save(), centred.save(), step, arrived);
    }

    @Override
    public void restore(Object saved) {
        Saved then = (Saved) saved;
        network.restore(then.network());
        raw.restore(then.raw());
        centred.restore(then.centred());
        step = then.step();
        arrived = then.arrived();
    }
}
