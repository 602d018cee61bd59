package justright.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Cost;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import justright.engine.optimizer.UpdateRule;

/// The training of one network on a train set, judged on a dev set: what most labs run.
public final class NetworkExperiment implements Experiment<Hyperparameters, NetworkFrame> {

    private final NetworkStart start;
    private final Learner learner;
    private final Batch train;
    private final Batch dev;
    private final Batches batches;

    private record Saved(Learner.State learner, Batches.State batches) {}

    public NetworkExperiment(NetworkStart start) {
        this(start, Network::of);
    }

    /// The same on a network of the caller's choice, such as one whose backward pass makes a mistake.
    ///
    /// @param network puts the first weights to work
    public NetworkExperiment(NetworkStart start, Function<Parameters, Network> network) {
        this.start = start;
        Chance chance = Chance.of(start.seed());
        learner = Learner.of(network.apply(start.first(chance.stream("weights"))), chance);
        train = batch(start.train());
        dev = batch(start.dev());
        batches = new Batches(train, chance.stream("batches"));
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        UpdateRule rule = hyperparameters.rule(batches.epoch());
        learner.update(batches.deal(hyperparameters.batchSize()), rule);
    }

    @Override
    public boolean isFinite() {
        return learner.parameters().isFinite();
    }

    @Override
    public NetworkFrame frame(Hyperparameters hyperparameters) {
        return new NetworkFrame(learner.parameters().copy());
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(
                Series.COST, Series.TRAIN_LOSS, Series.PENALTY, Series.TRAIN_ERROR, Series.DEV_LOSS, Series.DEV_ERROR);
    }

    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        Evaluation onTrain = learner.evaluate(train);
        Evaluation onDev = learner.evaluate(dev);
        double penalty = hyperparameters.rule().penalty().cost(learner.parameters(), train.size());
        return Measures.builder()
                .put(Series.COST, onTrain.dataCost() + penalty)
                .put(Series.TRAIN_LOSS, onTrain.dataCost())
                .put(Series.PENALTY, penalty)
                .put(Series.TRAIN_ERROR, onTrain.errorRate())
                .put(Series.DEV_LOSS, onDev.dataCost())
                .put(Series.DEV_ERROR, onDev.errorRate())
                .build();
    }

    /// Nothing of a network whose backward pass makes a mistake: nobody else would make the same.
    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        return learner.network().isFaulty()
                ? List.of()
                : List.of(TrainedNetwork.of(learner.parameters(), train, dev, start.seed())
                        .drawnBy(start.initialization()));
    }

    /// A copy of the parameters of this moment.
    public Parameters parameters() {
        return learner.parameters().copy();
    }

    /// J on the train set now, in its two parts: what the next update is to lower.
    public Cost cost(Hyperparameters hyperparameters) {
        double penalty = hyperparameters.rule().penalty().cost(learner.parameters(), train.size());
        return new Cost(learner.evaluate(train).dataCost(), penalty);
    }

    @Override
    public Object save() {
        return new Saved(learner.save(), batches.save());
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        learner.restore(moment.learner());
        batches.restore(moment.batches());
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }
}
