package justright.lab;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import justright.training.Snapshot;
import justright.training.Speed;
import justright.training.TrainingState;
import org.jspecify.annotations.Nullable;

/// What play bar and timeline can do with a lab that trains. Thread: JavaFX.
public interface RunControls {

    /// How the run stands, changing with every frame.
    ObservableValue<RunStatus> status();

    /// Whether a challenge waits for the end of this run. It stops waiting when a control is moved or another run is
    /// opened: the end would then answer another question.
    ObservableBooleanValue awaited();

    ObjectProperty<Speed> speed();

    void play();

    void pause();

    /// Plays, or pauses if it is running.
    default void toggle() {
        if (status().getValue().state().isRunning()) {
            pause();
        } else {
            play();
        }
    }

    /// Makes `updates` updates and pauses; a negative number goes back.
    void advance(int updates);

    /// To the planned end, as fast as possible.
    void runToEnd();

    /// The same run again from its start, bit for bit.
    void replay();

    /// Whether the seed makes a difference to this run. Where it makes none, neither another one nor five are offered.
    default ObservableBooleanValue seeded() {
        return new SimpleBooleanProperty(true);
    }

    /// Another run with another seed.
    void newSeed();

    void seek(int step);

    /// Keeps the present run as a ghost, or removes it if it is one.
    void togglePin();

    /// The runs kept as ghosts, oldest first.
    ObservableList<? extends Pin<?, ?, ?>> pins();

    /// Lets one of the ghosts go.
    void unpin(Pin<?, ?, ?> pin);

    /// Takes a run that another model of the same lab has made as a ghost here.
    ///
    /// @throws IllegalArgumentException if it is a run of another lab
    void adopt(Pin<?, ?, ?> pin);

    /// The run on screen, to be kept; null while the screen shows no moment of it, or looks back.
    @Nullable
    RunRecord record();

    /// What the screen shows of the run; null until something has been computed.
    @Nullable
    Snapshot<?, ?> latest();

    /// Whether what the screen shows of the run follows from all that has been asked for: no control has been moved,
    /// and no other run opened, that it does not know of yet.
    boolean isCurrent();

    /// The same runs over several seeds.
    Repetition repetition();

    /// @param horizon updates planned
    /// @param furthest the last step recorded
    record RunStatus(TrainingState state, int step, int furthest, int horizon, long seed, boolean pinned) {}
}
