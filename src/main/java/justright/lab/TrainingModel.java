package justright.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import justright.setting.Effect;
import justright.setting.Setting;
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

/// A lab that trains: settings steer a background session, snapshots come back, a picture is computed from each, and
/// all of it arrives in one property, so that linked pictures change in the same frame.
///
/// @param <H> what steers an update
/// @param <F> what a snapshot holds
/// @param <P> what is computed from a snapshot for the pictures, off the screen's thread
public abstract class TrainingModel<H, F, P> implements LabModel, RunControls {

    private final String labId;
    private final FramePump pump;
    private final Lifetime life = new Lifetime();
    private final LiveRun<H, F, P> live;
    private final Pins<H, F, P> pins;
    private final ReadOnlyObjectWrapper<RunStatus> status = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.FAST);
    private final ObservableBooleanValue busy;
    private final int horizon;
    private @Nullable Steering<H> steering;
    private long seed;
    private boolean settingKnobs;

    protected TrainingModel(String labId, LabContext context, long seed, int horizon) {
        this.labId = labId;
        this.pump = context.pump();
        this.seed = seed;
        this.horizon = horizon;
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, horizon, seed, false));
        live = new LiveRun<>(new Screen(), this::depict, pump, life);
        pins = new Pins<>(this::depict, pump, life);
        busy = Bindings.or(live.busy(), pins.busy());
        life.listen(speed, (_, _, now) -> live.ask(session -> session.speed(now)));
    }

    /// What steers the next update by the settings of this moment.
    protected abstract H hyperparameters();

    /// Builds the run of the settings of this moment and the given seed. Called on the JavaFX thread; the supplier
    /// runs elsewhere and must hold only immutable values.
    protected abstract Supplier<Experiment<H, F>> experiment(long seedOfRun);

    /// Computes the picture of a snapshot, from the snapshot alone. Any thread, one at a time or several.
    protected abstract P depict(Snapshot<H, F> snapshot);

    /// Called when a moment is shown, before [#moment] changes.
    protected void showing(Moment<H, F, P> next) {}

    /// To be called once by the subclass when its settings exist: listens to them and opens the first run.
    protected final void begin() {
        steering = new Steering<>(settings(), this::hyperparameters);
        for (Setting<?> setting : settings()) {
            life.listen(setting.value(), (_, _, _) -> changed(setting));
        }
        restart();
    }

    /// The newest moment; null until the first has been computed.
    public final ReadOnlyObjectProperty<@Nullable Moment<H, F, P>> moment() {
        return live.moment();
    }

    /// The curves of the way that was left when the run went on from its past in another direction; empty if it never
    /// did.
    public final ReadOnlyObjectProperty<Curves> abandoned() {
        return live.abandoned();
    }

    public final ObservableList<Pin<H, F, P>> pins() {
        return pins.list();
    }

    protected final Lifetime life() {
        return life;
    }

    protected final FramePump pump() {
        return pump;
    }

    public final long seed() {
        return seed;
    }

    /// Updates planned when a run starts.
    public final int horizon() {
        return horizon;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
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
    public final ObjectProperty<Speed> speed() {
        return speed;
    }

    @Override
    public final void play() {
        live.ask(TrainingSession::play);
    }

    @Override
    public final void pause() {
        live.ask(TrainingSession::pause);
    }

    @Override
    public final void advance(int updates) {
        if (updates < 0) {
            seek(Math.max(0, status.get().step() + updates));
        } else {
            live.ask(session -> session.advance(updates));
        }
    }

    @Override
    public final void runToEnd() {
        int end = status.get().horizon();
        live.ask(session -> session.runTo(end));
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
        live.ask(session -> session.seek(step));
    }

    @Override
    public final void togglePin() {
        Moment<H, F, P> now = moment().get();
        if (now != null) {
            pins.toggle(values(), now);
            showStatus(now);
        }
    }

    // ---- saved states

    /// What was moved in mid-run, in order.
    public final List<LabState.Change> changes() {
        return steering().changes(directions());
    }

    @Override
    public LabState state() {
        return states().write(labId, seed, status.get().step(), directions(), pins());
    }

    @Override
    public void restore(LabState state) {
        RunStates.Plan<H, F> plan = quietly(() -> states().read(state));
        seed = state.seed();
        open(plan.directions(), Math.max(horizon, state.steps()));
        if (state.steps() > 0) {
            live.ask(session -> session.runTo(state.steps()));
        }
        pins.train(plan.pinned());
    }

    private RunStates<H, F> states() {
        return new RunStates<>(new SettingBoard(settings()), steering(), this::experiment);
    }

    private List<Direction<H>> directions() {
        Moment<H, F, P> now = moment().get();
        return now == null ? List.of() : now.snapshot().directions();
    }

    // ---- from the settings to the run

    /// Forgets the present run and opens the run of the present settings, at step 0.
    protected final void restart() {
        steering().forget();
        open(List.of(new Direction<>(0, steering().now())), horizon);
    }

    /// Runs the present settings from the start to the planned end and hands over the last moment, finished or
    /// diverged.
    protected final void runAfresh(Consumer<Moment<H, F, P>> whenDone) {
        restart();
        live.whenOver(whenDone);
        runToEnd();
    }

    /// Changes settings without the run noticing; to be followed by a restart.
    protected final void withoutListening(Runnable change) {
        quietly(() -> {
            change.run();
            return change;
        });
    }

    private <T> T quietly(Supplier<T> change) {
        boolean before = settingKnobs;
        settingKnobs = true;
        try {
            return change.get();
        } finally {
            settingKnobs = before;
        }
    }

    @Override
    public void close() {
        life.close();
    }

    private void changed(Setting<?> setting) {
        if (settingKnobs) {
            return;
        }
        if (setting.effect() == Effect.RESTART) {
            boolean going = !(status.get().state() instanceof TrainingState.Ready);
            restart();
            if (going) {
                play();
            }
        } else if (setting.effect() == Effect.NEXT_STEP) {
            H now = steering().now();
            live.ask(session -> session.direct(now));
            if (status.get().state() instanceof TrainingState.Finished) {
                play();
            }
        }
    }

    private void open(List<Direction<H>> directions, int planned) {
        live.open(experiment(seed), directions, planned);
        live.ask(session -> session.speed(speed.get()));
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, planned, seed, false));
    }

    private Steering<H> steering() {
        Steering<H> present = steering;
        if (present == null) {
            throw new IllegalStateException("begin() has not been called");
        }
        return present;
    }

    // ---- from the run to the screen

    private final class Screen implements LiveRun.Watcher<H, F, P> {

        @Override
        public void caughtUp(Snapshot<H, F> snapshot) {
            if (!snapshot.hyperparameters().equals(hyperparameters())) {
                withoutListening(() -> steering().show(snapshot.hyperparameters()));
            }
        }

        @Override
        public void showing(Moment<H, F, P> next) {
            TrainingModel.this.showing(next);
        }

        @Override
        public void shown(Moment<H, F, P> now) {
            showStatus(now);
        }
    }

    private void showStatus(Moment<H, F, P> now) {
        Snapshot<H, F> snapshot = now.snapshot();
        status.set(new RunStatus(
                snapshot.state(), snapshot.step(), snapshot.furthest(), snapshot.horizon(), seed, pins.holds(now)));
    }
}
