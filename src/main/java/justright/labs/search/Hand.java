package justright.labs.search;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.labs.search.Plan.Drawn;
import org.jspecify.annotations.Nullable;

/// What the student does on the maps: tries places before the machine begins, as many as it may, and draws boxes for
/// later rounds. Thread: JavaFX.
final class Hand {

    private final Supplier<Plan> plan;
    private final Supplier<@Nullable Reading> now;
    private final Beside<Spot> trials;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.NONE);

    /// @param changed is told of every place that was picked or taken away
    Hand(Supplier<Plan> plan, Supplier<@Nullable Reading> now, Beside<Spot> trials, Runnable changed) {
        this.plan = plan;
        this.now = now;
        this.trials = trials;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Sketch> sketch() {
        return sketch.getReadOnlyProperty();
    }

    /// What came of the places that were picked.
    ReadOnlyObjectProperty<Map<Spot, Result>> results() {
        return trials.results();
    }

    ObservableBooleanValue running() {
        return trials.running();
    }

    boolean mayPick() {
        Reading last = now.get();
        return last != null
                && last.moment().snapshot().furthest() == 0
                && sketch.get().picks().size() < plan.get().budget();
    }

    /// Tries a place, while the machine has not begun and the budget lasts.
    void pick(Spot spot) {
        Spot snapped = plan.get().snapped(spot);
        if (mayPick() && !sketch.get().picks().contains(snapped)) {
            put(sketch.get().with(snapped));
        }
    }

    void clearPicks() {
        put(new Sketch(List.of(), sketch.get().boxes()));
    }

    /// Puts this on the maps and tries what of it has not been tried.
    void put(Sketch next) {
        sketch.set(next);
        follow();
        changed.run();
    }

    /// Puts this on the maps; to be followed by another search.
    void prepare(Sketch next) {
        sketch.set(next);
    }

    void draw(Drawn box) {
        sketch.set(sketch.get().with(box));
    }

    /// Makes the trials of all that was picked that are missing.
    void follow() {
        Plan wanted = plan.get();
        trials.follow(wanted, sketch.get().picks(), wanted::recipe);
    }
}
