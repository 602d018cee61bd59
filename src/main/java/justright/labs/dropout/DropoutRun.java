package justright.labs.dropout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainedNetwork;
import justright.training.problem.Problem;

/// Two networks with the same first weights learn from the same examples, one with dropout, its twin without. Full
/// batch, so that nothing but the masks makes J jagged.
final class DropoutRun implements Experiment<DropoutRule, DropoutFrame> {

    private final Design design;
    private final Implementation implementation;
    private final Problem problem;
    private final long seed;
    private final Learner thinned;
    private final Learner whole;
    private final Batch train;
    private final Batch dev;
    private final Masks masks;
    private final Masks peeked;
    private Chance chance;

    @SuppressWarnings("ArrayRecordComponent") // a memento, never compared
    private record Saved(Learner.State thinned, Learner.State whole, long[] chance) {}

    DropoutRun(Design design, Implementation implementation, Problem problem, long seed) {
        this.design = design;
        this.implementation = implementation;
        this.problem = problem;
        this.seed = seed;
        Chance origin = Chance.of(seed);
        chance = origin.stream("dropout");
        Architecture plain = design.architecture(Knobs.KEEP_ALL);
        thinned = learner(plain, origin);
        whole = learner(plain, origin);
        train = batch(problem.train());
        dev = batch(problem.dev());
        masks = Masks.none(plain);
        peeked = Masks.none(plain);
    }

    private static Learner learner(Architecture architecture, Chance origin) {
        return Learner.of(Parameters.initialize(architecture, Initialization.XAVIER, origin.stream("weights")), origin);
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }

    @Override
    public void step(DropoutRule rule) {
        Architecture dropping = adopt(rule);
        masks.draw(dropping, train.size(), chance);
        implementation.prepare(masks);
        thinned.update(train, masks, rule.rule());
        whole.update(train, rule.rule());
    }

    private Architecture adopt(DropoutRule rule) {
        Architecture dropping = design.architecture(rule.keep());
        if (!dropping.equals(thinned.network().architecture())) {
            thinned.adopt(dropping);
        }
        return dropping;
    }

    @Override
    public boolean isFinite() {
        return thinned.parameters().isFinite() && whole.parameters().isFinite();
    }

    @Override
    public DropoutFrame frame(DropoutRule rule) {
        return new DropoutFrame(
                design,
                implementation,
                design.architecture(rule.keep()),
                thinned.parameters().copy(),
                whole.parameters().copy(),
                chance.state(),
                problem);
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(
                Series.COST,
                Series.TRAIN_ERROR,
                Series.DEV_ERROR,
                Series.TWIN_COST,
                Series.TWIN_TRAIN_ERROR,
                Series.TWIN_DEV_ERROR);
    }

    /// J as the next update meets it, with the masks that it will draw; errors as at test time.
    @Override
    public Measures measure(DropoutRule rule) {
        Evaluation plainTrain = whole.evaluate(train);
        Evaluation plainDev = whole.evaluate(dev);
        return Measures.builder()
                .put(Series.COST, nextCost(rule))
                .put(Series.TRAIN_ERROR, error(train))
                .put(Series.DEV_ERROR, error(dev))
                .put(Series.TWIN_COST, plainTrain.dataCost())
                .put(Series.TWIN_TRAIN_ERROR, plainTrain.errorRate())
                .put(Series.TWIN_DEV_ERROR, plainDev.errorRate())
                .build();
    }

    private double nextCost(DropoutRule rule) {
        peeked.draw(adopt(rule), train.size(), Chance.ofState(chance.state()));
        implementation.prepare(peeked);
        Network network = thinned.network();
        network.forwardTraining(train, peeked);
        return network.dataCost();
    }

    private double error(Batch batch) {
        implementation.forward(thinned.network(), batch);
        return (double) thinned.network().errors() / batch.size();
    }

    /// Both networks, if dropout is put into the program as it should be.
    @Override
    public List<TrainedNetwork<DropoutRule>> networks() {
        if (implementation != Implementation.INVERTED) {
            return List.of();
        }
        Architecture plain = design.architecture(Knobs.KEEP_ALL);
        return List.of(
                network(thinned, rule -> design.architecture(rule.keep())).called("with dropout"),
                network(whole, _ -> plain).called("without dropout"));
    }

    private TrainedNetwork<DropoutRule> network(Learner learner, Function<DropoutRule, Architecture> architecture) {
        return TrainedNetwork.of(learner.parameters(), train, dev, seed)
                .steered(rule ->
                        new TrainedNetwork.Steering(Hyperparameters.fullBatch(rule.rule()), architecture.apply(rule)));
    }

    @Override
    public Object save() {
        return new Saved(thinned.save(), whole.save(), chance.state());
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        thinned.restore(moment.thinned());
        whole.restore(moment.whole());
        chance = Chance.ofState(moment.chance());
    }
}
