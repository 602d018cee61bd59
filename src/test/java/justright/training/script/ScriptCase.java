package justright.training.script;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Population;
import justright.engine.data.RealData;
import justright.engine.data.RegressionPopulation;
import justright.engine.data.Split;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Layer;
import justright.engine.optimizer.Optimizer;
import justright.training.Direction;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.NetworkExperiment;
import justright.training.NetworkFrame;
import justright.training.NetworkStart;
import justright.training.Series;
import justright.training.Trainer;
import justright.training.TrainingState;

/// A run of the engine to be made again in Python.
///
/// @param course what steers it, the first at step 0
record ScriptCase(
        String name,
        Architecture architecture,
        Initialization initialization,
        Split data,
        List<Direction<Hyperparameters>> course,
        int updates) {

    private static final long SEED = 7;

    static Split moons() {
        return split(new Population.Moons(0.3).sample(160, Chance.of(3)));
    }

    static Split iris() {
        return split(RealData.IRIS.load());
    }

    static Split plane() {
        return split(new RegressionPopulation.Plane(0.2).sample(160, Chance.of(5)));
    }

    private static Split split(Dataset all) {
        return Split.of(all, 0.6, 0.4, 0, Chance.of(4)).normalized();
    }

    static ScriptCase of(String name, Architecture architecture, Split data, int updates, Hyperparameters steering) {
        return new ScriptCase(
                name, architecture, Initialization.XAVIER, data, List.of(new Direction<>(0, steering)), updates);
    }

    /// The same, steered otherwise from an update on.
    ScriptCase then(int step, Hyperparameters steering) {
        List<Direction<Hyperparameters>> more = new java.util.ArrayList<>(course);
        more.add(new Direction<>(step, steering));
        return new ScriptCase(name, architecture, initialization, data, more, updates);
    }

    ScriptCase startedBy(Initialization other) {
        return new ScriptCase(name, architecture, other, data, course, updates);
    }

    private NetworkExperiment experiment() {
        return new NetworkExperiment(new NetworkStart(architecture, initialization, data.train(), data.dev(), SEED));
    }

    String source() {
        return RunScript.of(name, experiment(), course, updates, measured()).source();
    }

    Measures measured() {
        Trainer<Hyperparameters, NetworkFrame> trainer = new Trainer<>(experiment(), course, updates);
        trainer.runTo(updates, () -> false);
        return trainer.snapshot(0, updates, new TrainingState.Finished(), 0).measures();
    }

    /// Below batch norm the gradient of b is zero but for rounding; what divides a gradient by its own size makes steps
    /// of that noise, and another order of adding up makes other noise.
    private double tolerance() {
        boolean normalized = architecture.layers().stream().anyMatch(Layer::batchNorm);
        boolean scaled = course.stream()
                .map(each -> each.hyperparameters().rule().optimizer())
                .anyMatch(each -> each instanceof Optimizer.Adam || each instanceof Optimizer.RmsProp);
        return normalized && scaled ? 1e-5 : Printed.TOLERANCE;
    }

    /// Fails unless Python came to the same.
    void check(Printed printed) {
        Measures expected = measured();
        printed.check(0, "cost", expected.get(Series.COST), tolerance());
        printed.check(0, "dev_cost", expected.get(Series.DEV_LOSS), tolerance());
        if (architecture.loss().isClassification()) {
            printed.check(0, "train_error", expected.get(Series.TRAIN_ERROR), tolerance());
            printed.check(0, "dev_error", expected.get(Series.DEV_ERROR), tolerance());
        }
    }
}
