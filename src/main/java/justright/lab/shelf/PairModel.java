package justright.lab.shelf;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Repeats;
import justright.lab.RunControls;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;

/// Two runs made again, each in a model of its own, and looked at in step. Both are made to their ends first; playing
/// looks at what was recorded, and goes on only when both show the step asked for. Thread: JavaFX.
public final class PairModel {

    /// So many pulses it takes to play the longer of the two.
    private static final int PULSES = 480;

    private final Side first;
    private final Side second;
    private final List<Looker> lookers;
    private final int end;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");

    /// One of the two.
    public record Side(ShelvedRun run, LabModel model) {

        RunControls controls() {
            return model.run().orElseThrow(() -> new IllegalStateException("a run of a lab that does not train"));
        }

        /// Whether the picture is the one of this step, or of the last that the run has.
        private boolean shows(int asked) {
            return controls().status().getValue().step()
                    == Math.min(asked, run.outcome().steps());
        }

        private double share() {
            return (double) controls().status().getValue().furthest()
                    / Math.max(1, run.outcome().steps());
        }

        private boolean isMade() {
            return controls().status().getValue().furthest() >= run.outcome().steps()
                    && !controls().status().getValue().state().isRunning()
                    && !model.busy().get();
        }
    }

    /// Looks at one of the two, and asks for a step only once.
    private static final class Looker {

        private final Side side;
        private int asked;

        Looker(Side side) {
            this.side = side;
            asked = side.run().outcome().steps();
        }

        void look(int wanted) {
            int last = side.run().outcome().steps();
            int at = Math.min(wanted, last);
            if (at == asked && side.shows(at)) {
                return;
            }
            asked = at;
            side.controls().seek(at);
            if (at == last && side.run().outcome().standing() == Outcome.Standing.DIVERGED) {
                side.controls().advance(1); // only trying shows that there is no next step
            }
        }

        boolean isThere() {
            return side.shows(asked);
        }
    }

    /// @param view a state whose settings that only change the view hold for both
    public PairModel(Side first, Side second, LabState view, FramePump pump, Lifetime life) {
        this.first = first;
        this.second = second;
        lookers = List.of(new Looker(first), new Looker(second));
        end = Math.max(first.run().outcome().steps(), second.run().outcome().steps());
        step.set(end);
        sides().forEach(side -> side.model().restore(seenAs(side, view)));
        pump.everyPulse(this::pulse, life);
    }

    private static LabState seenAs(Side side, LabState view) {
        LabState state = side.run().state();
        return Recipe.views(side.model()).stream()
                .filter(view.settings()::containsKey)
                .reduce(
                        state,
                        (made, id) -> made.withSettings(
                                java.util.Map.of(id, view.settings().getOrDefault(id, ""))),
                        (_, last) -> last);
    }

    public Side first() {
        return first;
    }

    public Side second() {
        return second;
    }

    private List<Side> sides() {
        return List.of(first, second);
    }

    /// The last step of the longer run.
    public int end() {
        return end;
    }

    /// The step that both are looked at; the shorter run stays at its end.
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Whether both runs are made.
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// How much of both runs is made, 0 … 1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Looks at another step of both.
    public void seek(int wanted) {
        playing.set(false);
        show(wanted);
    }

    /// Looks so many steps farther on, or back.
    public void advance(int by) {
        seek(step.get() + by);
    }

    /// Plays both from here; from the start if they are at their end.
    public void play() {
        if (step.get() >= end) {
            show(0);
        }
        playing.set(ready.get());
    }

    public void replay() {
        show(0);
        playing.set(ready.get());
    }

    public void toggle() {
        if (playing.get()) {
            playing.set(false);
        } else {
            play();
        }
    }

    /// Repeats both, as long as they are, over the same five seeds: those from the first run's on. Stops that if it is
    /// under way.
    public void repeat() {
        boolean underway =
                Stream.of(first, second).anyMatch(side -> repeats(side).getValue() instanceof Repeats.Underway);
        for (Side side : sides()) {
            if (underway) {
                side.controls().repetition().forget();
            } else {
                side.controls()
                        .repetition()
                        .begin(first.run().state().seed(), side.run().outcome().steps());
            }
        }
    }

    /// How the repetition of one of the two stands.
    public ObservableValue<Repeats> repeats(Side side) {
        return side.controls().repetition().status();
    }

    private void show(int wanted) {
        if (ready.get()) {
            step.set(Math.clamp(wanted, 0, end));
            lookers.forEach(looker -> looker.look(step.get()));
        }
    }

    private void pulse() {
        if (!ready.get()) {
            progress.set(Math.min(first.share(), second.share()));
            if (first.isMade() && second.isMade()) {
                ready.set(true);
                show(end);
            }
        } else if (playing.get() && lookers.stream().allMatch(Looker::isThere)) {
            show(step.get() + Math.max(1, end / PULSES));
            playing.set(step.get() < end);
        }
    }
}
