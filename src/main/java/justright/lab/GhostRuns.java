package justright.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.Sweep;
import justright.training.Trainer;
import justright.training.TrainingState;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Makes the runs that a saved state has pinned, beside the run itself: really trained, on worker threads.
final class GhostRuns<H, F, P> {

    private final Function<Snapshot<H, F>, P> depict;
    private @Nullable Sweep<Job<H, F>, Pin<H, F, P>> sweep;

    /// A run to make.
    ///
    /// @param state the same run as a state of the lab
    record Job<H, F>(
            Map<String, String> values, H hyperparameters, LongFunction<Experiment<H, F>> experiment, LabState state) {}

    GhostRuns(Function<Snapshot<H, F>, P> depict, FramePump pump, Consumer<List<Pin<H, F, P>>> arrived, Lifetime life) {
        this.depict = depict;
        pump.connect(this::takeAll, arrived, life);
        life.onEnd(this::cancel);
    }

    void start(List<Job<H, F>> jobs) {
        cancel();
        sweep = jobs.isEmpty() ? null : Sweep.start(jobs, this::run);
    }

    boolean isOver() {
        return sweep == null;
    }

    private void cancel() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
    }

    /// All pins together once the last is made, in the order they were asked for.
    private Optional<List<Pin<H, F, P>>> takeAll() {
        if (sweep == null || !sweep.isOver()) {
            return Optional.empty();
        }
        List<Pin<H, F, P>> pins = sweep.takeArrived().stream()
                .sorted(java.util.Comparator.comparingInt(Sweep.Result::index))
                .map(Sweep.Result::value)
                .toList();
        sweep = null;
        return Optional.of(pins);
    }

    private @Nullable Pin<H, F, P> run(Job<H, F> job, BooleanSupplier cancelled) {
        Trainer<H, F> trainer = new Trainer<>(
                job.experiment().apply(job.state().seed()),
                List.of(new Direction<>(0, job.hyperparameters())),
                job.state().steps());
        if (!trainer.runTo(job.state().steps(), cancelled)) {
            return null;
        }
        Snapshot<H, F> end = trainer.snapshot(0, job.state().steps(), new TrainingState.Finished(), 0);
        return new Pin<>(job.values(), job.experiment(), new Moment<>(end, depict.apply(end)), job.state());
    }
}
