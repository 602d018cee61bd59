package justright.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Takes back what was done to a lab's settings and to the user's own data, step by step, and does it again.
///
/// A step is one movement of the hand: a whole drag, a burst of arrow keys, or one choice with all that it turned
/// along; a stroke of the pen, a point that is set.
/// A prepared state that was shown, a challenge or a reset is one step too; taking it back brings the former run back.
/// What follows the playhead is no step. Thread: JavaFX.
public final class Undo {

    private static final int MOST_STEPS = 100;
    /// What turns so soon after something else was turned along with it.
    private static final long TOGETHER_NANOS = 50_000_000;

    private final LabModel model;
    private final ObservableStringValue hand;
    private final LongSupplier nanos;
    /// What can be turned, as it stood last: settings first, then own data, which may follow from them.
    private final Map<Supplier<Memento>, Memento> stood = new LinkedHashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private @Nullable Turns movement;
    private String mover = "";
    private long lastTurn;
    private boolean applying;

    /// @param hand the id of the setting that is being moved; empty if none is
    /// @param nanos the time, for telling movements apart
    public Undo(LabModel model, ObservableStringValue hand, LongSupplier nanos, Lifetime life) {
        this.model = model;
        this.hand = hand;
        this.nanos = nanos;
        for (Setting<?> setting : model.settings()) {
            watch(() -> Memento.of(setting), setting.value(), life);
        }
        for (OwnData<?> own : model.ownData()) {
            watch(own::now, own.value(), life);
        }
    }

    private <T> void watch(Supplier<Memento> thing, ObservableValue<T> value, Lifetime life) {
        stood.put(thing, thing.get());
        life.listen(value, (_, _, _) -> turned(thing));
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// Takes the last step back; nothing happens if there is none.
    public void undo() {
        move(done, undone);
    }

    /// Does the step again that was taken back last; nothing happens if there is none.
    public void redo() {
        move(undone, done);
    }

    /// From here on there is nothing to take back: what was before belongs to another lesson.
    public void forget() {
        done.clear();
        undone.clear();
        movement = null;
        tell();
    }

    /// Does something to the whole lab as one step.
    public void around(Runnable change) {
        Step before = new Restored();
        quietly(change);
        push(before);
        movement = null;
    }

    private void turned(Supplier<Memento> thing) {
        Memento before = stood.put(thing, thing.get());
        if (applying || model.isTurning() || before == null || before.isHere()) {
            return;
        }
        long time = nanos.getAsLong();
        Turns step = movement;
        if (step == null || !(time - lastTurn < TOGETHER_NANOS || isHeld())) {
            step = new Turns();
            movement = step;
            push(step);
        }
        step.remember(thing, before);
        mover = hand.get();
        lastTurn = time;
    }

    private boolean isHeld() {
        return !hand.get().isEmpty() && hand.get().equals(mover);
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        undone.clear();
        tell();
    }

    private void move(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step != null) {
            quietly(step::swap);
            to.push(step);
            movement = null;
            tell();
        }
    }

    private void quietly(Runnable change) {
        applying = true;
        try {
            change.run();
        } finally {
            applying = false;
        }
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    /// The other side of a change.
    private sealed interface Step {

        /// Goes to the other side, and keeps this one.
        void swap();
    }

    /// What was turned by one movement.
    private final class Turns implements Step {

        private Map<Supplier<Memento>, Memento> other = new LinkedHashMap<>();

        void remember(Supplier<Memento> thing, Memento before) {
            other.putIfAbsent(thing, before);
        }

        @Override
        public void swap() {
            Map<Supplier<Memento>, Memento> here = new LinkedHashMap<>();
            other.keySet().forEach(thing -> here.put(thing, thing.get()));
            List<Memento> back = stood.keySet().stream()
                    .map(other::get)
                    .filter(Objects::nonNull)
                    .toList();
            back.forEach(Memento::comeBack);
            comeBackTo(back); // the first may have turned a later one along
            other = here;
        }
    }

    /// The whole lab in another state, with own data that no state holds.
    private final class Restored implements Step {

        private LabState other;
        private List<Memento> data;

        Restored() {
            other = model.state();
            data = dataNow();
        }

        private List<Memento> dataNow() {
            return model.ownData().stream().map(OwnData::now).toList();
        }

        @Override
        public void swap() {
            LabState here = model.state();
            List<Memento> dataHere = dataNow();
            LabState there = other;
            Locks.lifted(model, () -> model.restore(there));
            comeBackTo(data);
            other = here;
            data = dataHere;
        }
    }

    private static void comeBackTo(List<Memento> all) {
        for (Memento each : all) {
            if (!each.isHere()) {
                each.comeBack();
            }
        }
    }
}
