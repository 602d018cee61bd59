package justright.lab;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.training.Curves;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Probe;
import justright.training.Snapshot;
import justright.training.TrainingSession;
import justright.training.TrainingState;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The run behind a lab: what is asked goes to a background session, its snapshots go through a probe that computes
/// their pictures, and the newest of both arrives as one moment. Thread: JavaFX.
final class LiveRun<H, F, P> {

    private final Watcher<H, F, P> watcher;
    private final TrainingSession<H, F> session = TrainingSession.watched();
    private final Probe<Snapshot<H, F>, Moment<H, F, P>> probe;
    private final ReadOnlyObjectWrapper<@Nullable Moment<H, F, P>> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Curves> abandoned = new ReadOnlyObjectWrapper<>(Curves.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty awaited = new SimpleBooleanProperty();
    private @Nullable Consumer<Moment<H, F, P>> whenOver;
    private boolean handingOver;
    /// What the moment knew that will have been painted when the next pulse begins.
    private long painted;
    private int opened;

    /// Hears of what comes back.
    interface Watcher<H, F, P> {

        /// A snapshot that knows all that was asked, before it is shown.
        void caughtUp(Snapshot<H, F> snapshot);

        /// Before [LiveRun#moment] changes.
        void showing(Moment<H, F, P> next);

        /// After [LiveRun#moment] has changed.
        void shown(Moment<H, F, P> now);
    }

    LiveRun(Watcher<H, F, P> watcher, Function<Snapshot<H, F>, P> depict, FramePump pump, Lifetime life) {
        this.watcher = watcher;
        this.probe = new Probe<>(session.mailbox(), snapshot -> new Moment<>(snapshot, depict.apply(snapshot)));
        pump.connect(
                () -> {
                    session.seen(painted);
                    return probe.results().take();
                },
                this::depicted,
                life);
        life.onEnd(session::close);
        life.onEnd(probe::close);
    }

    ReadOnlyObjectProperty<@Nullable Moment<H, F, P>> moment() {
        return moment.getReadOnlyProperty();
    }

    /// The curves of the way that was left when the run went on from its past in another direction.
    ReadOnlyObjectProperty<Curves> abandoned() {
        return abandoned.getReadOnlyProperty();
    }

    /// Whether the moment is one of the run that is open now.
    boolean isOfThisRun(Moment<H, F, P> shown) {
        return shown.snapshot().run().number() == opened;
    }

    /// Whether a moment is still to come without anything being asked.
    ObservableBooleanValue busy() {
        return busy;
    }

    /// Whether somebody waits for the end of this very run.
    ObservableBooleanValue awaited() {
        return awaited;
    }

    /// Starts another run; what still arrives of the last one is dropped, and nobody waits for its end any more.
    void open(Supplier<Experiment<H, F>> experiment, List<Direction<H>> directions, int planned) {
        opened++;
        forsake();
        abandoned.set(Curves.empty());
        ask(it -> it.open(experiment, directions, planned));
    }

    void ask(Consumer<TrainingSession<H, F>> request) {
        busy.set(true);
        request.accept(session);
    }

    /// Hands over the last moment of the run that is open now, finished or diverged; never, if [#forsake]n first.
    void await(Consumer<Moment<H, F, P>> action) {
        whenOver = action;
        awaited.set(true);
    }

    /// Nobody shall wait for the end of this run: it has become another one.
    void forsake() {
        whenOver = null;
        if (!handingOver) {
            awaited.set(false);
        }
    }

    /// Whether a snapshot is of the run that is open, not of the one before it.
    boolean isOfOpenRun(Snapshot<H, F> snapshot) {
        return snapshot.run().number() == opened;
    }

    private void depicted(Probe.Result<Moment<H, F, P>> result) {
        switch (result) {
            case Probe.Result.Made<Moment<H, F, P>>(var made) -> {
                if (isOfOpenRun(made.snapshot())) {
                    if (isCurrent(made.snapshot())) {
                        watcher.caughtUp(made.snapshot());
                    }
                    show(made);
                }
            }
            case Probe.Result.Failed<Moment<H, F, P>>(var cause) -> throw cause;
        }
    }

    private void show(Moment<H, F, P> next) {
        Moment<H, F, P> last = moment.get();
        Snapshot<H, F> snapshot = next.snapshot();
        if (last != null && isEarlierBranch(last.snapshot(), snapshot)) {
            abandoned.set(last.snapshot().curves());
        }
        watcher.showing(next);
        moment.set(next);
        watcher.shown(next);
        painted = snapshot.heard();
        boolean current = isCurrent(snapshot);
        busy.set(!current || snapshot.state().isRunning());
        if (current && isOver(snapshot.state()) && whenOver != null) {
            handOver(next, whenOver);
        }
        if (snapshot.state() instanceof TrainingState.Failed(Throwable cause)) {
            throw new IllegalStateException("the run failed after step " + snapshot.step(), cause);
        }
    }

    /// Whoever is handed the end may start a next run and wait for that: it is awaited all the way.
    private void handOver(Moment<H, F, P> end, Consumer<Moment<H, F, P>> waiting) {
        handingOver = true;
        whenOver = null;
        try {
            waiting.accept(end);
        } finally {
            handingOver = false;
            awaited.set(whenOver != null);
        }
    }

    /// Whether the moment on screen knows all that was asked.
    boolean isCurrent() {
        Moment<H, F, P> now = moment.get();
        return now != null && now.snapshot().run().number() == opened && isCurrent(now.snapshot());
    }

    private boolean isCurrent(Snapshot<H, F> snapshot) {
        return snapshot.heard() == session.issued();
    }

    private static boolean isEarlierBranch(Snapshot<?, ?> last, Snapshot<?, ?> next) {
        return last.run().number() == next.run().number()
                && last.run().branch() < next.run().branch();
    }

    private static boolean isOver(TrainingState state) {
        return state instanceof TrainingState.Finished
                || state instanceof TrainingState.Diverged
                || state instanceof TrainingState.Failed;
    }
}
