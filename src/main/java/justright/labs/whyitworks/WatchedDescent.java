package justright.labs.whyitworks;

import java.util.List;
import java.util.Set;
import justright.engine.network.Cost;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;
import justright.training.problem.Problem;
import org.jspecify.annotations.Nullable;

/// The training of one network of which every single update is watched: whether it raised J, and whether it raised J
/// without its penalty.
final class WatchedDescent implements Experiment<Hyperparameters, WhyFrame> {

    private final NetworkExperiment inner;
    private final Problem problem;
    private Watch watch = new Watch(Rises.NONE, null, null);

    /// @param steering what the rises were counted under
    /// @param cost after the last update; what the next is compared with
    private record Watch(
            Rises rises,
            @Nullable Hyperparameters steering,
            @Nullable Cost cost) {}

    private record Saved(Object inner, Watch watch) {}

    /// @param start its train and dev set are those of `problem`
    WatchedDescent(NetworkStart start, Problem problem) {
        this.inner = new NetworkExperiment(start);
        this.problem = problem;
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        boolean same = hyperparameters.equals(watch.steering());
        Cost known = watch.cost();
        Cost before = same && known != null ? known : inner.cost(hyperparameters);
        inner.step(hyperparameters);
        Cost now = inner.cost(hyperparameters);
        Rises counted = same ? watch.rises() : Rises.NONE;
        watch = new Watch(counted.after(before, now), hyperparameters, now);
    }

    @Override
    public boolean isFinite() {
        return inner.isFinite();
    }

    @Override
    public WhyFrame frame(Hyperparameters hyperparameters) {
        return new WhyFrame(inner.frame(hyperparameters).parameters(), problem, watch.rises());
    }

    @Override
    public Set<Series> series() {
        return inner.series();
    }

    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        return inner.measure(hyperparameters);
    }

    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        return inner.networks();
    }

    @Override
    public Object save() {
        return new Saved(inner.save(), watch);
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        inner.restore(moment.inner());
        watch = moment.watch();
    }
}
