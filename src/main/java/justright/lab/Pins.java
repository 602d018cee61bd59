package justright.lab;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import justright.training.Snapshot;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The runs kept as ghosts. The student's own are at most three: a fourth pushes out the oldest. A comparison that a
/// challenge makes stands beside them for as long as its run is open. Thread: JavaFX.
final class Pins<H, F, P> {

    private static final int MOST = 3;

    private final ObservableList<Pin<H, F, P>> list = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final GhostRuns<H, F, P> ghosts;
    private @Nullable Pin<H, F, P> compared;

    Pins(Function<Snapshot<H, F>, P> depict, FramePump pump, Lifetime life) {
        ghosts = new GhostRuns<>(depict, pump, this::trained, life);
    }

    ObservableList<Pin<H, F, P>> list() {
        return list;
    }

    /// Whether pinned runs of a saved state are still being trained.
    ObservableBooleanValue busy() {
        return busy;
    }

    /// Keeps a run, or removes it if it is kept.
    void toggle(Pin<H, F, P> now) {
        if (!list.removeIf(pin -> isSame(pin, now.moment()))) {
            add(now);
        }
    }

    void add(Pin<H, F, P> pin) {
        List<Pin<H, F, P>> own =
                list.stream().filter(each -> !each.equals(compared)).toList();
        if (own.size() == MOST) {
            list.remove(own.getFirst());
        }
        list.add(pin);
    }

    void remove(Pin<?, ?, ?> pin) {
        if (pin.equals(compared)) {
            compared = null;
        }
        list.removeIf(each -> each.equals(pin));
    }

    /// Shows a run behind the present one until the comparison ends.
    void compare(Pin<H, F, P> pin) {
        endComparison();
        compared = pin;
        list.add(pin);
    }

    void endComparison() {
        if (compared != null) {
            list.remove(compared);
            compared = null;
        }
    }

    boolean holds(Moment<H, F, P> now) {
        return list.stream().anyMatch(pin -> isSame(pin, now));
    }

    /// The pins that are not the run of this moment.
    List<Pin<H, F, P>> besides(Moment<H, F, P> now) {
        return list.stream().filter(pin -> !isSame(pin, now)).toList();
    }

    /// Replaces all pins by runs that are still to be made.
    void train(List<GhostRuns.Job<H, F>> jobs) {
        compared = null;
        list.clear();
        ghosts.start(jobs);
        busy.set(!jobs.isEmpty());
    }

    private void trained(List<Pin<H, F, P>> arrived) {
        list.setAll(arrived);
        busy.set(false);
    }

    /// Whether a pin is of this run under these hyperparameters, however far it has gone since.
    private boolean isSame(Pin<H, F, P> pin, Moment<H, F, P> now) {
        Snapshot<H, F> pinned = pin.moment().snapshot();
        Snapshot<H, F> present = now.snapshot();
        return pinned.run().equals(present.run()) && pinned.hyperparameters().equals(present.hyperparameters());
    }
}
