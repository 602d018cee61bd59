package justright.labs.augmentation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Evaluation;
import justright.engine.optimizer.Learner;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// The training of one network on pictures and copies of them; starts from the weights that any network of that seed
/// starts from.
final class CopiesExperiment implements Experiment<Hyperparameters, NetworkFrame> {

    private final NetworkStart start;
    private final Learner learner;
    private final Dataset pictures;
    private final Copier copier;
    private final Batch train;
    private final Batch dev;
    private long taught = -1;
    private Batch lesson;

    CopiesExperiment(NetworkStart start, Copier copier) {
        Chance chance = Chance.of(start.seed());
        learner = Learner.of(
                Parameters.initialize(start.architecture(), start.initialization(), chance.stream("weights")), chance);
        this.start = start;
        pictures = start.train();
        this.copier = copier;
        train = batch(pictures);
        dev = batch(start.dev());
        lesson = train;
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        long update = learner.step() + 1;
        if (taught < 0 || copier.fresh()) {
            lesson = batch(copier.lesson(pictures, update));
            taught = update;
        }
        learner.update(lesson, hyperparameters.rule(update - 1));
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
        return EnumSet.of(Series.TRAIN_ERROR, Series.DEV_ERROR);
    }

    /// Errors on the pictures themselves, not on their copies.
    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        Evaluation onTrain = learner.evaluate(train);
        Evaluation onDev = learner.evaluate(dev);
        return Measures.builder()
                .put(Series.TRAIN_ERROR, onTrain.errorRate())
                .put(Series.DEV_ERROR, onDev.errorRate())
                .build();
    }

    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        TrainedNetwork<Hyperparameters> network = TrainedNetwork.of(learner.parameters(), train, dev, start.seed())
                .drawnBy(start.initialization());
        return List.of(copier.isIdle() ? network : network.withCopies(copier.told()));
    }

    @Override
    public Object save() {
        return learner.save();
    }

    @Override
    public void restore(Object saved) {
        learner.restore((Learner.State) saved);
    }

    private static Batch batch(Dataset set) {
        return Batch.of(set.x(), set.y());
    }
}
