package justright.labs.earlystopping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.lab.BackgroundRuns;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// One whole run for each of a few λ, in the background, from the same start and on the same examples. Thread: JavaFX.
final class LambdaRuns {

    static final List<Double> VALUES = List.of(0.03, 0.1, 0.2, 0.3, 0.5, 1.0, 3.0, 10.0);

    private final ReadOnlyObjectWrapper<List<LambdaRun>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final BackgroundRuns<Double, LambdaRun> runs;
    private @Nullable Object grounds;
    private boolean asked;

    LambdaRuns(FramePump pump, Lifetime life) {
        runs = new BackgroundRuns<>(pump, this::add, life);
    }

    /// By rising λ.
    ReadOnlyObjectProperty<List<LambdaRun>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progress() {
        return runs.progress();
    }

    ObservableBooleanValue running() {
        return runs.running();
    }

    /// Whether every λ has been tried.
    boolean isComplete() {
        return !running().get() && !all.get().isEmpty();
    }

    /// Forgets what belonged to other grounds, and tries every λ on these if that is wanted.
    ///
    /// @param newGrounds all that is fixed while λ changes
    void follow(
            boolean wanted,
            Object newGrounds,
            Supplier<Experiment<Hyperparameters, StoppingFrame>> experiment,
            DoubleFunction<Hyperparameters> steering) {
        if (!newGrounds.equals(grounds)) {
            grounds = newGrounds;
            asked = false;
            all.set(List.of());
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
        all.set(List.of());
        runs.start(
                VALUES,
                (lambda, cancelled) ->
                        LambdaRun.train(lambda, experiment.get(), directions.get(VALUES.indexOf(lambda)), cancelled));
    }

    private void add(List<LambdaRun> arrived) {
        List<LambdaRun> more = new ArrayList<>(all.get());
        more.addAll(arrived);
        more.sort(Comparator.comparingDouble(LambdaRun::lambda));
        all.set(List.copyOf(more));
    }
}
