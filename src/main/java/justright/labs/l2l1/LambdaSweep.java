package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.labs.l2l1.LambdaTrail.Stop;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.Measures;
import justright.training.Series;
import justright.training.Sweep;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Trains one run for each of many λ in the background, from the same start, and reports the errors at their ends.
final class LambdaSweep {

    /// The true zero, and two or three values a decade, closer together where the U turns.
    static final List<Double> VALUES =
            List.of(0.0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0);

    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final ObservableBooleanValue running = progress.lessThan(1);
    private @Nullable Sweep<Double, Stop> sweep;

    LambdaSweep(FramePump pump, Consumer<List<Stop>> arrived, Lifetime life) {
        pump.connect(this::takeArrived, arrived, life);
        life.onEnd(this::cancel);
    }

    /// @param experiment makes one run's experiment, on a worker thread
    /// @param steering what steers the run of a λ
    void start(
            Supplier<Experiment<Hyperparameters, L2L1Frame>> experiment,
            DoubleFunction<Hyperparameters> steering,
            int steps) {
        cancel();
        List<Hyperparameters> directions = VALUES.stream().map(steering::apply).toList();
        progress.set(0);
        sweep = Sweep.start(
                VALUES,
                (lambda, cancelled) ->
                        run(lambda, experiment.get(), directions.get(VALUES.indexOf(lambda)), steps, cancelled));
    }

    void cancel() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
        progress.set(1);
    }

    /// 0 … 1; 1 while nothing runs.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ObservableBooleanValue running() {
        return running;
    }

    private Optional<List<Stop>> takeArrived() {
        Sweep<Double, Stop> present = sweep;
        if (present == null) {
            return Optional.empty();
        }
        boolean over = present.isOver();
        List<Stop> stops =
                present.takeArrived().stream().map(Sweep.Result::value).toList();
        if (over) {
            sweep = null;
        }
        progress.set(over ? 1 : (double) present.finished() / present.total());
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops);
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
