package justright.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.training.Sweep;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Whole runs on worker threads beside the run on screen, one for each key; what they give arrives with the frames.
/// Thread: JavaFX.
///
/// @param <K> what tells the runs apart: a λ
/// @param <R> what comes out of one
public final class BackgroundRuns<K, R> {

    private static final double ALMOST = Math.nextDown(1.0);

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final ObservableBooleanValue running = progress.lessThan(1);
    private final ReadOnlyDoubleWrapper secondsLeft = new ReadOnlyDoubleWrapper(Double.NaN);
    private @Nullable Sweep<K, R> sweep;
    private long begun;

    /// @param arrived takes what has come since the last frame, in the order it was finished
    public BackgroundRuns(FramePump pump, Consumer<List<R>> arrived, Lifetime life) {
        pump.connect(this::takeArrived, arrived, life);
        life.onEnd(this::cancel);
    }

    /// Starts one run for each key; what ran before is cancelled.
    ///
    /// @param run is called on worker threads
    public void start(List<K> keys, Sweep.Run<K, R> run) {
        cancel();
        progress.set(0);
        begun = System.nanoTime();
        sweep = Sweep.start(keys, run);
    }

    /// Stops what runs; what has not arrived yet never will.
    public void cancel() {
        if (sweep != null) {
            sweep.cancel();
            sweep = null;
        }
        secondsLeft.set(Double.NaN);
        progress.set(1);
    }

    /// 0 … 1; 1 while nothing runs.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// As estimated from the runs made so far; NaN while nothing runs or it is too early to tell.
    public ReadOnlyDoubleProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    public ObservableBooleanValue running() {
        return running;
    }

    private Optional<List<R>> takeArrived() {
        Sweep<K, R> present = sweep;
        if (present == null) {
            return Optional.empty();
        }
        boolean over = present.isOver();
        List<R> results =
                present.takeArrived().stream().map(Sweep.Result::value).toList();
        if (over) {
            sweep = null;
        }
        int finished = present.finished();
        double seconds = (System.nanoTime() - begun) * 1e-9;
        secondsLeft.set(over || finished == 0 ? Double.NaN : seconds * (present.total() - finished) / finished);
        // all may be finished while the last is still on its way here: nothing is over before it has arrived
        progress.set(over ? 1 : Math.min((double) finished / present.total(), ALMOST));
        return results.isEmpty() ? Optional.empty() : Optional.of(results);
    }
}
