package justright.labs.trainingloop;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import justright.training.Batches;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.TrainedNetwork;
import justright.training.problem.Problem;

/// Mini-batch descent of which the next batch can be looked at before it is used.
final class LoopRun implements Experiment<Hyperparameters, LoopFrame> {

    private final Problem problem;
    private final long seed;
    private final Learner learner;
    private final Batch train;
    private final Batch dev;
    private final Batches batches;
    private BitSet seen = new BitSet();
    private Tally tally = Tally.NONE;

    private record Saved(Learner.State learner, Batches.State batches, BitSet seen, Tally tally) {}

    LoopRun(Architecture architecture, Problem problem, long seed) {
        this.problem = problem;
        this.seed = seed;
        Chance chance = Chance.of(seed);
        Parameters first = Parameters.initialize(architecture, Initialization.XAVIER, chance.stream("weights"));
        learner = Learner.of(first, chance);
        train = batch(problem.train());
        dev = batch(problem.dev());
        batches = new Batches(train, chance.stream("batches"));
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        nextBatch(hyperparameters).forEach(seen::set);
        double before = cost();
        learner.update(batches.deal(hyperparameters.batchSize()), hyperparameters.rule(batches.epoch()));
        tally = tally.after(cost() > before, seen.cardinality(), train.size());
    }

    private double cost() {
        return learner.evaluate(train).dataCost();
    }

    /// The examples that the next update will see; deals nothing.
    private List<Integer> nextBatch(Hyperparameters hyperparameters) {
        int size = hyperparameters.batchSize();
        if (size >= train.size()) {
            return IntStream.range(0, train.size()).boxed().toList();
        }
        Batches.State before = batches.save();
        batches.deal(size);
        Batches.State after = batches.save();
        batches.restore(before);
        return Arrays.stream(after.order(), after.next() - size, after.next())
                .boxed()
                .toList();
    }

    @Override
    public boolean isFinite() {
        return learner.parameters().isFinite();
    }

    @Override
    public LoopFrame frame(Hyperparameters hyperparameters) {
        return new LoopFrame(learner.parameters().copy(), nextBatch(hyperparameters), problem, tally);
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(Series.COST, Series.BATCH_COST, Series.TRAIN_ERROR, Series.DEV_ERROR);
    }

    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        int[] next = nextBatch(hyperparameters).stream().mapToInt(j -> j).toArray();
        double onBatch =
                learner.evaluate(NextUpdate.batch(problem.train(), next)).dataCost();
        Evaluation onTrain = learner.evaluate(train);
        return Measures.builder()
                .put(Series.COST, onTrain.dataCost())
                .put(Series.BATCH_COST, onBatch)
                .put(Series.TRAIN_ERROR, onTrain.errorRate())
                .put(Series.DEV_ERROR, learner.evaluate(dev).errorRate())
                .build();
    }

    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        return List.of(TrainedNetwork.of(learner.parameters(), train, dev, seed));
    }

    @Override
    public Object save() {
        return new Saved(learner.save(), batches.save(), (BitSet) seen.clone(), tally);
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        learner.restore(moment.learner());
        batches.restore(moment.batches());
        seen = (BitSet) moment.seen().clone();
        tally = moment.tally();
    }
}
