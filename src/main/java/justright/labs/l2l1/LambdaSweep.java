package justright.labs.l2l1;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.BackgroundRuns;
import justright.labs.l2l1.LambdaTrail.Stop;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trains one run for each of many λ in the background, from the same start, and reports the errors at their ends.
final class LambdaSweep {

    /// The true zero, and two or three values a decade, closer together where the U turns.
    static final List<Double> VALUES =
            List.of(0.0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0);

    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final BackgroundRuns<Double, Stop> runs;

    LambdaSweep(FramePump pump, Consumer<List<Stop>> arrived, Lifetime life) {
        runs = new BackgroundRuns<>(pump, arrived, life);
    }

    /// @param experiment makes one run's experiment, on a worker thread
    /// @param steering what steers the run of a λ
    void start(
            Supplier<Experiment<Hyperparameters, L2L1Frame>> experiment,
            DoubleFunction<Hyperparameters> steering,
            int steps) {
        List<Hyperparameters> directions = VALUES.stream().map(steering::apply).toList();
        runs.start(
                VALUES,
                (lambda, cancelled) ->
                        run(lambda, experiment.get(), directions.get(VALUES.indexOf(lambda)), steps, cancelled));
    }

    void cancel() {
        runs.cancel();
    }

    /// 0 … 1; 1 while nothing runs.
    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    ObservableBooleanValue running() {
        return runs.running();
    }

    /// Null if it was told to stop, or if it diverged: that is no result.
    private static @Nullable Stop run(
            double lambda,
            Experiment<Hyperparameters, L2L1Frame> experiment,
            Hyperparameters hyperparameters,
            int steps,
            BooleanSupplier cancelled) {
        for (int step = 0; step < steps; step++) {
            experiment.step(hyperparameters);
            if (step % STEPS_BETWEEN_LOOKS == 0) {
                if (cancelled.getAsBoolean() || !experiment.isFinite()) {
                    return null;
                }
            }
        }
        if (!experiment.isFinite()) {
            return null;
        }
        Measures end = experiment.measure(hyperparameters);
        return new Stop(lambda, end.get(Series.TRAIN_ERROR), end.get(Series.DEV_ERROR));
    }
}
