package justright.labs.earlystopping;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.BackgroundRuns;
import justright.lab.Trail;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// One whole run for each of a few λ, in the background, from the same start and on the same examples. Thread: JavaFX.
final class LambdaRuns {

    static final List<Double> VALUES = List.of(0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 3.0, 10.0);

    private final Trail<LambdaRun> tried = new Trail<>(LambdaRun::lambda);
    private final BackgroundRuns<Double, LambdaRun> runs;
    private boolean asked;

    LambdaRuns(FramePump pump, Lifetime life) {
        runs = new BackgroundRuns<>(pump, tried::addAll, life);
    }

    /// By rising λ.
    ReadOnlyObjectProperty<List<LambdaRun>> all() {
        return tried.all();
    }

    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    ObservableBooleanValue running() {
        return runs.running();
    }

    /// Whether every λ has been tried.
    boolean isComplete() {
        return !running().get() && !all().get().isEmpty();
    }

    /// Forgets what belonged to other grounds, and tries every λ on these if that is wanted.
    ///
    /// @param newGrounds all that is fixed while λ changes
    void follow(
            boolean wanted,
            Object newGrounds,
            Supplier<Experiment<Hyperparameters, StoppingFrame>> experiment,
            DoubleFunction<Hyperparameters> steering) {
        if (tried.stayOn(newGrounds)) {
            asked = false;
        }
        if (!wanted) {
            runs.cancel();
            asked = false;
        } else if (!asked) {
            asked = true;
            start(experiment, VALUES.stream().map(steering::apply).toList());
        }
    }

    private void start(
            Supplier<Experiment<Hyperparameters, StoppingFrame>> experiment, List<Hyperparameters> directions) {
        tried.clear();
        runs.start(
                VALUES,
                (lambda, cancelled) ->
                        LambdaRun.train(lambda, experiment.get(), directions.get(VALUES.indexOf(lambda)), cancelled));
    }
}
