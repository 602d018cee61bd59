package justright.labs.earlystopping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.TrainedNetwork;

/// The training of one network of which, besides, ‖W‖ and the error on fresh examples are measured.
final class WatchedExperiment implements Experiment<Hyperparameters, StoppingFrame> {

    private final NetworkExperiment inner;
    private final Examples examples;

    /// @param start its train and dev set are those of `examples`
    WatchedExperiment(NetworkStart start, Examples examples) {
        this.inner = new NetworkExperiment(start);
        this.examples = examples;
    }

    @Override
    public void step(Hyperparameters hyperparameters) {
        inner.step(hyperparameters);
    }

    @Override
    public boolean isFinite() {
        return inner.isFinite();
    }

    @Override
    public StoppingFrame frame(Hyperparameters hyperparameters) {
        return new StoppingFrame(inner.frame(hyperparameters).parameters(), examples);
    }

    @Override
    public Set<Series> series() {
        Set<Series> all = EnumSet.copyOf(inner.series());
        all.add(Series.WEIGHT_NORM);
        all.add(Series.TEST_ERROR);
        return all;
    }

    @Override
    public Measures measure(Hyperparameters hyperparameters) {
        Parameters parameters = inner.frame(hyperparameters).parameters();
        Measures.Builder all = Measures.builder();
        inner.measure(hyperparameters).values().forEach(all::put);
        return all.put(Series.WEIGHT_NORM, parameters.norm())
                .put(Series.TEST_ERROR, error(Network.of(parameters), examples.fresh()))
                .build();
    }

    private static double error(Network network, Dataset set) {
        double[] answers = network.predict(set.x()).data;
        int wrong = 0;
        for (int j = 0; j < set.examples(); j++) {
            wrong += answers[j] > 0.5 == (set.label(j) == 1) ? 0 : 1;
        }
        return (double) wrong / set.examples();
    }

    @Override
    public List<TrainedNetwork<Hyperparameters>> networks() {
        return inner.networks();
    }

    @Override
    public Object save() {
        return inner.save();
    }

    @Override
    public void restore(Object saved) {
        inner.restore(saved);
    }
}
