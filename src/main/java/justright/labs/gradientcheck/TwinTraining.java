package justright.labs.gradientcheck;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import justright.engine.network.Fault;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;
import justright.training.problem.Problem;

/// Training by the backward pass that is checked, and beside it, from the same weights, by a right one.
final class TwinTraining implements Experiment<Hyperparameters, BackpropFrame> {

    private final NetworkExperiment run;
    private final NetworkExperiment twin;
    private final Parameters start;
    private final Problem problem;
    private final Optional<Fault> fault;

    private record Saved(Object run, Object twin) {}

    /// @param begin its train and dev set are those of `problem`
    TwinTraining(NetworkStart begin, Problem problem, Optional<Fault> fault) {
        this.run = new NetworkExperiment(
                begin,
                parameters ->
                        fault.map(it -> Network.withFault(parameters, it)).orElseGet(() -> Network.of(parameters)));
        this.twin = new NetworkExperiment(begin);
        this.problem = problem;
        this.fault = fault;
        this.start = run.parameters();
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        run.step(hyperparameters);
        twin.step(hyperparameters);
    }

    @Override
    public boolean isFinite() {
        return run.isFinite();
    }

    @Override
    public BackpropFrame frame(Hyperparameters hyperparameters) {
        return new BackpropFrame(run.parameters(), start, problem, fault);
    }

    @Override
    public Set<Series> series() {
        Set<Series> series = EnumSet.of(Series.TWIN_COST);
        series.addAll(run.series());
        return series;
    }

    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        Map<Series, Double> values = new EnumMap<>(run.measure(hyperparameters).values());
        values.put(Series.TWIN_COST, twin.cost(hyperparameters).total());
        return new Measures(values);
    }

    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        return run.networks();
    }

    @Override
    public Object save() {
        return new Saved(run.save(), twin.save());
    }

    @Override
    public void restore(Object saved) {
        Saved moment = (Saved) saved;
        run.restore(moment.run());
        twin.restore(moment.twin());
    }
}
