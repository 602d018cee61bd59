package justright.app.lecture;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import justright.lab.LabState;
import justright.lab.goal.Goal;
import org.jspecify.annotations.Nullable;

/// The steps of a lecture that somebody arranges, with the way back. Thread: JavaFX.
public final class LectureDraft {

    /// No step is chosen: there is none.
    public static final int NONE = -1;

    private static final int MOST_BACK = 200;

    private final ReadOnlyObjectWrapper<List<LabState>> steps = new ReadOnlyObjectWrapper<>(this, "steps", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final Deque<Moment> back = new ArrayDeque<>();
    private final Deque<Moment> forth = new ArrayDeque<>();
    private List<LabState> saved = List.of();
    private String typing = "";

    private record Moment(List<LabState> steps, int chosen) {}

    public ReadOnlyObjectProperty<List<LabState>> steps() {
        return steps.getReadOnlyProperty();
    }

    public int size() {
        return steps.get().size();
    }

    /// The step that is being worked on, from 0, or [#NONE].
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public Optional<LabState> step() {
        return chosen.get() == NONE ? Optional.empty() : Optional.of(steps.get().get(chosen.get()));
    }

    /// Whether something would be lost if it were put away now.
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// Where it was read from or saved last; null if it never was.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    // ---- as a whole

    /// Puts another lecture in its place, as it is on disk; with no steps, a new one.
    public void begin(List<LabState> others, @Nullable Path from) {
        saved = List.copyOf(others);
        file.set(from);
        forget();
        show(new Moment(saved, others.isEmpty() ? NONE : 0));
    }

    /// Brings back what was never saved.
    public void recover(List<LabState> others) {
        begin(List.of(), null);
        show(new Moment(List.copyOf(others), others.isEmpty() ? NONE : 0));
    }

    /// It is on disk now.
    public void saved(Path to, List<LabState> written) {
        saved = List.copyOf(written);
        file.set(to);
        unsaved.set(!steps.get().equals(saved));
        typing = "";
    }

    // ---- step by step

    public void choose(int step) {
        if (step >= 0 && step < size() && step != chosen.get()) {
            chosen.set(step);
            typing = "";
        }
    }

    /// After the chosen step; the new one is chosen.
    public void add(LabState state) {
        int place = chosen.get() + 1;
        List<LabState> more = copy();
        more.add(place, state);
        change(more, place, "");
    }

    /// Once more, right after itself.
    public void duplicate() {
        step().ifPresent(this::add);
    }

    /// Takes the chosen step out; its neighbour is chosen.
    public void remove() {
        int place = chosen.get();
        if (place != NONE) {
            List<LabState> fewer = copy();
            fewer.remove(place);
            change(fewer, Math.min(place, fewer.size() - 1), "");
        }
    }

    /// Takes a step to another place; it is chosen.
    public void move(int from, int to) {
        int place = Math.clamp(to, 0, size() - 1);
        if (from != place) {
            List<LabState> moved = copy();
            moved.add(place, moved.remove(from));
            change(moved, place, "");
        }
    }

    /// Puts another state in the place of the chosen step, under the same words; what it locks, hides and asks for
    /// stays if it is of the same lab.
    public void replace(LabState state) {
        step().ifPresent(old -> {
            boolean same = old.lab().equals(state.lab());
            Goal asked = same ? old.goal() : null;
            put(
                    state.edit()
                            .caption(old.caption())
                            .notes(old.notes())
                            .lock(same ? old.lock() : List.of())
                            .hide(same ? old.hide() : List.of())
                            .goal(asked)
                            .ask(same ? old.ask() : null)
                            .done(),
                    "");
        });
    }

    /// Changes the chosen step.
    ///
    /// @param what is changed: changes of the same thing in a row are one step of the way back; empty for none
    public void edit(String what, UnaryOperator<LabState> change) {
        step().ifPresent(old -> {
            LabState now = change.apply(old);
            if (!now.equals(old)) {
                put(now, what);
            }
        });
    }

    private void put(LabState state, String what) {
        List<LabState> changed = copy();
        changed.set(chosen.get(), state);
        change(changed, chosen.get(), what);
    }

    // ---- the way back

    public void undo() {
        swap(back, forth);
    }

    public void redo() {
        swap(forth, back);
    }

    private void swap(Deque<Moment> from, Deque<Moment> to) {
        Moment other = from.poll();
        if (other != null) {
            to.push(now());
            typing = "";
            show(other);
        }
    }

    private void change(List<LabState> changed, int choose, String what) {
        if (what.isEmpty() || !what.equals(typing)) {
            back.push(now());
            if (back.size() > MOST_BACK) {
                back.removeLast();
            }
        }
        typing = what;
        forth.clear();
        show(new Moment(List.copyOf(changed), choose));
    }

    private Moment now() {
        return new Moment(steps.get(), chosen.get());
    }

    private void show(Moment moment) {
        chosen.set(Math.min(chosen.get(), moment.steps().size() - 1)); // never beyond the steps, not even in between
        steps.set(moment.steps());
        chosen.set(moment.chosen());
        unsaved.set(!moment.steps().equals(saved));
        canUndo.set(!back.isEmpty());
        canRedo.set(!forth.isEmpty());
    }

    private void forget() {
        back.clear();
        forth.clear();
        typing = "";
    }

    private List<LabState> copy() {
        return new ArrayList<>(steps.get());
    }
}
