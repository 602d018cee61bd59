package justright.app.shell;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// Predict first, with the class: a beat that asks is announced, not shown. Its picture stays away until the class has
/// voted and the run has answered; then the beat itself is shown. Thread: JavaFX.
final class Asking {

    /// How far the question of the current beat has come.
    enum Phase {
        /// Nothing is asked: the beat is on screen.
        SILENT,
        /// The question is up, the vote is open, Run is locked until there is one.
        OPEN,
        /// The run that answers goes on.
        RUNNING,
        /// Vote and result stand beside each other.
        ANSWERED
    }

    private final Beats beats;
    private final LabModel model;
    private final Polls polls;
    private final IntFunction<LabState> before;
    private final PollRun runs;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.SILENT);
    private final ReadOnlyObjectWrapper<@Nullable Poll> poll = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PollRun.@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Vote> vote = new SimpleObjectProperty<>(Vote.none(0));
    private final ReadOnlyBooleanWrapper reminded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper disturbed = new ReadOnlyBooleanWrapper();

    /// @param polls which beats have been asked before
    /// @param before what a beat's question is asked about: the picture before it
    Asking(Beats beats, LabModel model, Polls polls, IntFunction<LabState> before, PollRun runs, Lifetime life) {
        this.beats = beats;
        this.model = model;
        this.polls = polls;
        this.before = before;
        this.runs = runs;
        model.run()
                .ifPresent(run -> life.listen(run.awaited(), (_, _, awaited) -> {
                    if (!awaited && phase.get() == Phase.RUNNING && poll.get() instanceof Poll.OfChallenge) {
                        disturbed.set(true);
                        phase.set(Phase.OPEN);
                    }
                }));
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// What is asked; null while nothing is.
    ReadOnlyObjectProperty<@Nullable Poll> poll() {
        return poll.getReadOnlyProperty();
    }

    /// What the run says; null until it has.
    ReadOnlyObjectProperty<PollRun.@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }

    ObjectProperty<Vote> vote() {
        return vote;
    }

    /// Whether Run was tried without a vote.
    ReadOnlyBooleanProperty reminded() {
        return reminded.getReadOnlyProperty();
    }

    /// Whether a control was moved on the way, so that the run answers another question.
    ReadOnlyBooleanProperty disturbed() {
        return disturbed.getReadOnlyProperty();
    }

    /// Whether the run must wait for a vote, or answers one just now.
    boolean isLocked() {
        return phase.get() == Phase.OPEN || phase.get() == Phase.RUNNING;
    }

    /// Begins to present: if the beat on screen asks, its picture goes until it has been asked.
    void begin() {
        int beat = beats.current().get();
        if (beat != Beats.NONE) {
            pending(beat).ifPresent(asked -> open(beat, asked, true));
        }
    }

    /// On: to the next beat, or from a vote to the run, or from the result to the beat itself. Without a vote the
    /// second time passes the question over.
    void next() {
        switch (phase.get()) {
            case SILENT -> go(Math.min(beats.count() - 1, beats.current().get() + 1));
            case OPEN -> {
                if (vote.get().isEmpty() && reminded.get()) {
                    showBeat();
                } else {
                    run();
                }
            }
            case RUNNING -> {}
            case ANSWERED -> showBeat();
        }
    }

    void back() {
        go(Math.max(0, beats.current().get() - 1));
    }

    /// Asks the question of this beat once more.
    void again() {
        int beat = beats.current().get();
        if (beat != Beats.NONE) {
            polls.forget(beats.get(beat));
            pending(beat).ifPresent(asked -> open(beat, asked, true));
        }
    }

    /// Lets the run answer; without a vote it only reminds that one is needed.
    void run() {
        Poll asked = poll.get();
        if (phase.get() != Phase.OPEN || asked == null) {
            return;
        }
        if (vote.get().isEmpty()) {
            reminded.set(true);
            return;
        }
        disturbed.set(false);
        phase.set(Phase.RUNNING);
        runs.run(asked, beats.get(beats.current().get()), said -> {
            if (phase.get() == Phase.RUNNING && asked.equals(poll.get())) {
                result.set(said);
                phase.set(Phase.ANSWERED);
            }
        });
    }

    private void go(int beat) {
        silence();
        Optional<Poll> asked = pending(beat);
        if (asked.isPresent()) {
            open(beat, asked.get(), beat != beats.current().get() + 1);
        } else {
            beats.show(beat);
        }
    }

    /// What a beat of this lab asks, unless it has been asked before.
    private Optional<Poll> pending(int beat) {
        LabState state = beats.get(beat);
        return beats.isHere(beat) && !polls.isOver(state) ? Poll.of(state, model) : Optional.empty();
    }

    private void open(int beat, Poll asked, boolean lookBack) {
        silence();
        if (lookBack) {
            beats.restore(before.apply(beat));
        }
        beats.announce(beat);
        vote.set(Vote.none(asked.options()));
        poll.set(asked);
        phase.set(Phase.OPEN);
    }

    private void showBeat() {
        int beat = beats.current().get();
        polls.close(beats.get(beat));
        silence();
        beats.show(beat);
    }

    private void silence() {
        poll.set(null);
        result.set(null);
        reminded.set(false);
        disturbed.set(false);
        phase.set(Phase.SILENT);
    }

    /// The presentation is over: a beat that was announced and never shown is not the one on screen.
    void leave() {
        if (phase.get() == Phase.ANSWERED && poll.get() instanceof Poll.Own) {
            Locks.hold(model, beats.get(beats.current().get())); // its own run has answered
        } else if (phase.get() != Phase.SILENT) {
            beats.announce(Beats.NONE);
            Locks.free(model);
        }
        silence();
    }
}
