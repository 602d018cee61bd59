package justright.labs.playground;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import justright.training.Batches;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.NetworkValues;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// One network learns a task; hands may be laid on it between any two updates.
final class PlayRun implements Experiment<PlayRule, PlayFrame> {

    private final Task task;
    private final Design design;
    private final Learner learner;
    private final Batch train;
    private final Batch dev;
    private final Optional<Batch> test;
    private final Batches batches;
    private final StopWatch watch = new StopWatch();
    private final long seed;
    private final boolean drawn;
    private PlayRule heard;
    private List<WeightEdit> done = List.of();
    private long steps;

    private record Saved(
            Learner.State learner,
            Batches.State batches,
            StopWatch.Saved watch,
            PlayRule heard,
            List<WeightEdit> done,
            long steps) {}

    /// @param start what it begins with in place of drawn weights, if that fits
    PlayRun(Task task, Design design, PlayRule first, Optional<NetworkValues> start, long seed) {
        this.task = task;
        this.design = design;
        this.seed = seed;
        heard = first;
        Chance chance = Chance.of(seed);
        var architecture = design.architecture(task.inputs(), task.classes(), first);
        Optional<NetworkValues> fitting = start.filter(given -> given.fits(architecture));
        drawn = fitting.isEmpty();
        Parameters parameters = fitting.map(given -> given.into(architecture))
                .orElseGet(
                        () -> Parameters.initialize(architecture, design.initialization(), chance.stream("weights")));
        learner = Learner.of(Network.of(parameters), chance);
        train = batch(task.train());
        dev = batch(task.dev());
        test = task.test().map(PlayRun::batch);
        batches = new Batches(train, chance.stream("batches"));
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }

    @Override
    public void step(PlayRule rule) {
        if (!rule.equals(heard)) {
            hear(rule);
        }
        if (done.size() != rule.edits().size() || !done.equals(rule.edits())) {
            Handwork.bring(learner.parameters(), done, rule.edits());
            done = rule.edits();
        }
        learner.update(
                batches.deal(rule.training().batchSize()), rule.training().rule());
        steps++;
        int step = (int) steps;
        if (watch.isDue(rule.stop(), step)) {
            watch.look(step, task.error(learner.evaluate(dev), task.dev()));
        }
    }

    private void hear(PlayRule rule) {
        learner.adopt(design.architecture(task.inputs(), task.classes(), rule));
        heard = rule;
    }

    @Override
    public boolean isFinite() {
        return learner.parameters().isFinite();
    }

    @Override
    public boolean isOver() {
        return watch.isOver();
    }

    @Override
    public PlayFrame frame(PlayRule rule) {
        Parameters copy = learner.parameters().copy();
        Handwork.bring(copy, done, rule.edits());
        return new PlayFrame(copy, task);
    }

    @Override
    public Set<Series> series() {
        return EnumSet.of(
                Series.COST,
                Series.TRAIN_LOSS,
                Series.PENALTY,
                Series.TRAIN_ERROR,
                Series.DEV_LOSS,
                Series.DEV_ERROR,
                Series.TEST_ERROR);
    }

    /// What a hand has just done and no update has heard of yet counts already.
    @Override
    public Measures measure(PlayRule rule) {
        if (done.equals(rule.edits())) {
            return measured(rule);
        }
        Parameters parameters = learner.parameters();
        Parameters before = parameters.copy();
        Handwork.bring(parameters, done, rule.edits());
        Measures measures = measured(rule);
        before.copyInto(parameters);
        return measures;
    }

    private Measures measured(PlayRule rule) {
        Evaluation onTrain = learner.evaluate(train);
        Evaluation onDev = learner.evaluate(dev);
        double penalty = rule.training().rule().penalty().cost(learner.parameters(), train.size());
        return Measures.builder()
                .put(Series.COST, onTrain.dataCost() + penalty)
                .put(Series.TRAIN_LOSS, onTrain.dataCost())
                .put(Series.PENALTY, penalty)
                .put(Series.TRAIN_ERROR, task.error(onTrain, task.train()))
                .put(Series.DEV_LOSS, onDev.dataCost())
                .put(Series.DEV_ERROR, task.error(onDev, task.dev()))
                .put(
                        Series.TEST_ERROR,
                        test.map(batch -> task.error(
                                        learner.evaluate(batch), task.test().orElseThrow()))
                                .orElse(Double.NaN))
                .build();
    }

    /// Its numbers as they are told elsewhere; what a hand does to weights in mid-run is not.
    @Override
    public List<TrainedNetwork<PlayRule>> networks() {
        TrainedNetwork<PlayRule> network = TrainedNetwork.of(learner.parameters(), train, dev, seed)
                .steered(rule -> new TrainedNetwork.Steering(
                        rule.training(), design.architecture(task.inputs(), task.classes(), rule)));
        return List.of(drawn ? network.drawnBy(design.initialization()) : network);
    }

    @Override
    public Object save() {
        return new Saved(learner.save(), batches.save(), watch.save(), heard, done, steps);
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        learner.restore(moment.learner());
        batches.restore(moment.batches());
        watch.restore(moment.watch());
        learner.adopt(design.architecture(task.inputs(), task.classes(), moment.heard()));
        heard = moment.heard();
        done = moment.done();
        steps = moment.steps();
    }
}
