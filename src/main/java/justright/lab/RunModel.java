package justright.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import justright.training.Curves;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.Speed;
import justright.training.TrainingSession;
import justright.training.TrainingState;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// What a lab's run shows, and what the transport does with it. What the settings do with it: [TrainingModel].
abstract class RunModel<H, F, P> implements LabModel, RunControls {

    private final FramePump pump;
    private final Lifetime life = new Lifetime();
    private final LiveRun<H, F, P> live;
    private final Pins<H, F, P> pins;
    private final SeedRuns<H, F> seedRuns;
    private final ReadOnlyObjectWrapper<RunStatus> status = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.FAST);
    private final ObservableBooleanValue busy;
    private final int horizon;
    private long seed;
    private boolean started;

    RunModel(LabContext context, long seed, int horizon) {
        this.pump = context.pump();
        this.seed = seed;
        this.horizon = horizon;
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, horizon, seed, false));
        live = new LiveRun<>(new Screen(), this::depict, pump, life);
        pins = new Pins<>(this::depict, pump, life);
        seedRuns = new SeedRuns<>(this::repetitionOfNow, yardsticks(), pump, life);
        busy = Bindings.or(Bindings.or(live.busy(), pins.busy()), seedRuns.busy());
        pins.list().addListener((ListChangeListener<Pin<H, F, P>>) _ -> seedRuns.keepOnly(pins.list()));
        life.listen(speed, (_, _, now) -> ask(session -> session.speed(now)));
    }

    /// What steers the next update by the settings of this moment.
    protected abstract H hyperparameters();

    /// What builds the run of the settings of this moment under a seed. Called on the JavaFX thread; the function runs
    /// elsewhere, several at a time, and must hold only immutable values.
    protected abstract LongFunction<Experiment<H, F>> experiment();

    /// Computes the picture of a snapshot, from the snapshot alone. Any thread, one at a time or several.
    protected abstract P depict(Snapshot<H, F> snapshot);

    /// What runs are judged by when they are repeated over several seeds.
    protected List<Yardstick<H, F>> yardsticks() {
        return List.of(Yardstick.devError());
    }

    /// Called when a moment is shown, before [#moment] changes.
    protected void showing(Moment<H, F, P> next) {}

    /// Forgets the present run and opens the run of the present settings, at step 0.
    protected abstract void restart();

    /// Called with each snapshot that knows all that was asked.
    abstract void caughtUp(Snapshot<H, F> snapshot);

    /// The newest moment; null until the first has been computed.
    public final ReadOnlyObjectProperty<@Nullable Moment<H, F, P>> moment() {
        return live.moment();
    }

    /// The curves of the way that was left when the run went on from its past in another direction; empty if it never
    /// did.
    public final ReadOnlyObjectProperty<Curves> abandoned() {
        return live.abandoned();
    }

    @Override
    public final ObservableList<Pin<H, F, P>> pins() {
        return pins.list();
    }

    @Override
    public final void unpin(Pin<?, ?, ?> pin) {
        pins.remove(pin);
        Moment<H, F, P> now = moment().get();
        if (now != null) {
            showStatus(now);
        }
    }

    public final long seed() {
        return seed;
    }

    /// Updates planned when a run starts. A lab whose runs are not all equally long says so by its settings.
    public int horizon() {
        return horizon;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    protected final Lifetime life() {
        return life;
    }

    protected final FramePump pump() {
        return pump;
    }

    final void setSeed(long next) {
        seed = next;
    }

    final LiveRun<H, F, P> live() {
        return live;
    }

    final Pins<H, F, P> pinned() {
        return pins;
    }

    /// Has the present moment depicted again, because something that only changes the pictures was turned.
    protected final void depictAgain() {
        ask(session -> session.speed(speed.get()));
    }

    final void ask(Consumer<TrainingSession<H, F>> request) {
        live.ask(request);
    }

    /// Whether the run that is open has left step 0 or has been told to, be it on screen yet or not: while a control is
    /// dragged the next value comes before the answer to the last.
    final boolean isStarted() {
        return started;
    }

    final void runTo(int step) {
        started = true;
        ask(session -> session.runTo(step));
    }

    final void open(List<Direction<H>> directions, int planned) {
        pins.endComparison();
        seedRuns.forget();
        LongFunction<Experiment<H, F>> experiment = experiment();
        long seedOfRun = seed;
        live.open(() -> experiment.apply(seedOfRun), directions, planned);
        started = false;
        ask(session -> session.speed(speed.get()));
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, planned, seed, false));
    }

    @Override
    public void close() {
        life.close();
    }

    // ---- the transport

    @Override
    public final Optional<RunControls> run() {
        return Optional.of(this);
    }

    @Override
    public final ObservableValue<RunStatus> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ObservableBooleanValue awaited() {
        return live.awaited();
    }

    @Override
    public final ObjectProperty<Speed> speed() {
        return speed;
    }

    @Override
    public final void play() {
        started = true;
        ask(TrainingSession::play);
    }

    @Override
    public final void pause() {
        ask(TrainingSession::pause);
    }

    @Override
    public final void advance(int updates) {
        if (updates < 0) {
            seek(Math.max(0, status.get().step() + updates));
        } else {
            started = true;
            ask(session -> session.advance(updates));
        }
    }

    @Override
    public final void runToEnd() {
        started = true;
        ask(TrainingSession::finish);
    }

    @Override
    public final void replay() {
        restart();
        play();
    }

    @Override
    public final void newSeed() {
        seed++;
        restart();
        play();
    }

    @Override
    public final void seek(int step) {
        started = step > 0;
        ask(session -> session.seek(step));
    }

    @Override
    public final void togglePin() {
        Moment<H, F, P> now = moment().get();
        if (now != null) {
            pins.toggle(pinOf(now));
            showStatus(now);
        }
    }

    /// The run of the settings on screen as a ghost.
    final Pin<H, F, P> pinOf(Moment<H, F, P> now) {
        return new Pin<>(values(), experiment(), now, state());
    }

    @Override
    public final @Nullable Snapshot<H, F> latest() {
        Moment<H, F, P> now = moment().get();
        return now == null ? null : now.snapshot();
    }

    @Override
    public final boolean isCurrent() {
        return live.isCurrent();
    }

    @Override
    public final Repetition repetition() {
        return seedRuns;
    }

    private Optional<SeedRuns.Order<H, F>> repetitionOfNow() {
        return Optional.ofNullable(moment().get()).map(now -> {
            List<Direction<H>> course = now.snapshot().course(hyperparameters());
            int steps = now.snapshot().planned();
            int passed = now.snapshot().passed();
            return new SeedRuns.Order<>(
                    new SeedRuns.Subject<>(values(), null, experiment(), course, passed, steps),
                    pins.besides(now),
                    seed);
        });
    }

    // ---- from the run to the screen

    private void showStatus(Moment<H, F, P> now) {
        Snapshot<H, F> snapshot = now.snapshot();
        status.set(new RunStatus(
                snapshot.state(), snapshot.step(), snapshot.furthest(), snapshot.horizon(), seed, pins.holds(now)));
    }

    private final class Screen implements LiveRun.Watcher<H, F, P> {

        @Override
        public void caughtUp(Snapshot<H, F> snapshot) {
            RunModel.this.caughtUp(snapshot);
        }

        @Override
        public void showing(Moment<H, F, P> next) {
            RunModel.this.showing(next);
        }

        @Override
        public void shown(Moment<H, F, P> now) {
            showStatus(now);
        }
    }
}
