package justright.lab;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Whether a model that has no run is still computing, and who waits for it. Thread: JavaFX.
public final class Settling {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final List<Runnable> awaiting = new ArrayList<>();

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Calls back once everything that is asked now has been computed; never, if it is forsaken first.
    public void await(Runnable action) {
        busy.set(true);
        awaiting.add(action);
    }

    /// Whoever waits now waits in vain.
    public void forsake() {
        awaiting.clear();
    }

    /// @param settled whether everything that is asked has been computed
    public void update(boolean settled) {
        busy.set(!settled);
        if (settled && !awaiting.isEmpty()) {
            List<Runnable> waiting = List.copyOf(awaiting);
            awaiting.clear();
            waiting.forEach(Runnable::run);
        }
    }
}
