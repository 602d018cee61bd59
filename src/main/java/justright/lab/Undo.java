package justright.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableStringValue;
import justright.setting.Setting;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Takes back what was done to a lab's settings, step by step, and does it again.
///
/// A step is one movement of the hand: a whole drag, a burst of arrow keys, or one choice with all that it turned
/// along.
/// A prepared state that was shown, a challenge or a reset is one step too; taking it back brings the former run back.
/// Settings that follow the playhead are no steps. Thread: JavaFX.
public final class Undo {

    private static final int MOST_STEPS = 100;
    /// What turns so soon after something else was turned along with it.
    private static final long TOGETHER_NANOS = 50_000_000;

    private final LabModel model;
    private final ObservableStringValue hand;
    private final LongSupplier nanos;
    private final Map<Setting<?>, String> values = new HashMap<>();
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
            values.put(setting, setting.encode());
            life.listen(setting.value(), (_, _, _) -> turned(setting));
        }
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
        Step before = new Restored(model.state());
        quietly(change);
        push(before);
        movement = null;
    }

    private void turned(Setting<?> setting) {
        String now = setting.encode();
        String before = values.put(setting, now);
        if (applying || model.isTurning() || before == null || before.equals(now)) {
            return;
        }
        long time = nanos.getAsLong();
        Turns step = movement;
        if (step == null || !(time - lastTurn < TOGETHER_NANOS || isHeld())) {
            step = new Turns();
            movement = step;
            push(step);
        }
        step.remember(setting, before);
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

    /// Settings turned by one movement.
    private static final class Turns implements Step {

        private final Map<Setting<?>, String> other = new LinkedHashMap<>();

        void remember(Setting<?> setting, String value) {
            other.putIfAbsent(setting, value);
        }

        /// Twice, since the first setting may turn a later one along.
        @Override
        public void swap() {
            Map<Setting<?>, String> here = new LinkedHashMap<>();
            other.keySet().forEach(setting -> here.put(setting, setting.encode()));
            other.forEach(Setting::parse);
            other.forEach((setting, value) -> {
                if (!setting.encode().equals(value)) {
                    setting.parse(value);
                }
            });
            other.putAll(here);
        }
    }

    /// The whole lab in another state.
    private final class Restored implements Step {

        private LabState other;

        Restored(LabState other) {
            this.other = other;
        }

        @Override
        public void swap() {
            LabState here = model.state();
            LabState there = other;
            Locks.lifted(model, () -> model.restore(there));
            other = here;
        }
    }
}
