package justright.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import justright.setting.Effect;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.Curves;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Probe;
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

    private static final int MOST_PINS = 3;

    private final String labId;
    private final FramePump pump;
    private final Lifetime life = new Lifetime();
    private final TrainingSession<H, F> session = new TrainingSession<>();
    private final Probe<Snapshot<H, F>, Moment<H, F, P>> probe;
    private final ReadOnlyObjectWrapper<@Nullable Moment<H, F, P>> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Curves> abandoned = new ReadOnlyObjectWrapper<>(Curves.empty());
    private final ReadOnlyObjectWrapper<RunStatus> status = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.FAST);
    private final ObservableList<Pin<H, F, P>> pins = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final List<Consumer<Moment<H, F, P>>> awaitingEnd = new ArrayList<>();
    private final GhostRuns<H, F, P> ghosts;
    private final int horizon;
    private @Nullable Steering<H> steering;
    private long seed;
    private int opened;
    private boolean settingKnobs;

    protected TrainingModel(String labId, LabContext context, long seed, int horizon) {
        this.labId = labId;
        this.pump = context.pump();
        this.seed = seed;
        this.horizon = horizon;
        this.probe = new Probe<>(snapshot -> new Moment<>(snapshot, depict(snapshot)));
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, horizon, seed, false));
        pump.connect(() -> session.mailbox().take(), this::arrived, life);
        pump.connect(() -> probe.results().take(), this::depicted, life);
        ghosts = new GhostRuns<>(this::depict, pump, this::pinsArrived, life);
        life.listen(speed, (_, _, now) -> session.speed(now));
        life.onEnd(session::close);
        life.onEnd(probe::close);
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
        return moment.getReadOnlyProperty();
    }

    /// The curves of the way that was left when the run went on from its past in another direction; empty if it never
    /// did.
    public final ReadOnlyObjectProperty<Curves> abandoned() {
        return abandoned.getReadOnlyProperty();
    }

    public final ObservableList<Pin<H, F, P>> pins() {
        return pins;
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
    public final Optional<RunControls> run() {
        return Optional.of(this);
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
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
        asked(session::play);
    }

    @Override
    public final void pause() {
        asked(session::pause);
    }

    @Override
    public final void advance(int updates) {
        if (updates < 0) {
            seek(Math.max(0, status.get().step() + updates));
        } else {
            asked(() -> session.advance(updates));
        }
    }

    @Override
    public final void runToEnd() {
        asked(() -> session.runTo(status.get().horizon()));
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
        asked(() -> session.seek(step));
    }

    @Override
    public final void togglePin() {
        Moment<H, F, P> now = moment.get();
        if (now == null) {
            return;
        }
        if (!pins.removeIf(pin -> isSame(pin, now))) {
            addPin(new Pin<>(values(), now));
        }
        showStatus(now.snapshot());
    }

    /// What was moved in mid-run, in order.
    public final List<LabState.Change> changes() {
        Moment<H, F, P> now = moment.get();
        return now == null ? List.of() : steering().changes(now.snapshot().directions());
    }

    @Override
    public LabState state() {
        Moment<H, F, P> now = moment.get();
        List<Direction<H>> directions = now == null ? List.of() : now.snapshot().directions();
        Map<String, String> values = new LinkedHashMap<>(values());
        values.putAll(steering().first(directions));
        return LabState.of(labId, values, seed, status.get().step())
                .withChanges(steering().changes(directions))
                .withPins(
                        pins.stream().map(Pin::values).map(LabState.Pinned::new).toList());
    }

    @Override
    public void restore(LabState state) {
        List<Direction<H>> directions = new ArrayList<>();
        List<GhostRuns.Job<H, F>> pinned = new ArrayList<>();
        withoutListening(() -> {
            seed = state.seed();
            steering().forget();
            for (LabState.Pinned pin : state.pins()) {
                turnTo(state.withSettings(pin.settings()).settings());
                pinned.add(new GhostRuns.Job<>(values(), hyperparameters(), experiment(seed), state.steps()));
            }
            turnTo(state.settings());
            directions.add(new Direction<>(0, steering().now()));
            for (LabState.Change change : state.changes()) {
                required(change.setting()).parse(change.value());
                if (directions.getLast().step() == change.step()) {
                    directions.removeLast();
                }
                directions.add(new Direction<>(change.step(), steering().now()));
            }
        });
        pins.clear();
        open(directions, Math.max(horizon, state.steps()));
        if (state.steps() > 0) {
            asked(() -> session.runTo(state.steps()));
        }
        ghosts.start(pinned);
    }

    /// Forgets the present run and opens the run of the present settings, at step 0.
    protected final void restart() {
        steering().forget();
        open(List.of(new Direction<>(0, steering().now())), horizon);
    }

    /// Runs the present settings from the start to the planned end and hands over the last moment, finished or
    /// diverged.
    protected final void runAfresh(Consumer<Moment<H, F, P>> whenDone) {
        restart();
        awaitingEnd.add(whenDone);
        runToEnd();
    }

    /// Changes settings without the run noticing; to be followed by a restart.
    protected final void withoutListening(Runnable change) {
        settingKnobs = true;
        try {
            change.run();
        } finally {
            settingKnobs = false;
        }
    }

    @Override
    public void close() {
        life.close();
    }

    // ---- from the settings to the session

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
            asked(() -> session.direct(now));
            if (status.get().state() instanceof TrainingState.Finished) {
                play();
            }
        }
    }

    private void open(List<Direction<H>> directions, int planned) {
        opened++;
        awaitingEnd.clear();
        abandoned.set(Curves.empty());
        Supplier<Experiment<H, F>> experiment = experiment(seed);
        asked(() -> session.open(experiment, directions, planned));
        asked(() -> session.speed(speed.get()));
        status.set(new RunStatus(new TrainingState.Ready(), 0, 0, planned, seed, false));
    }

    private void asked(Runnable request) {
        busy.set(true);
        request.run();
    }

    private void turnTo(Map<String, String> values) {
        Map<String, String> before = values();
        try {
            settings().forEach(Setting::reset);
            values.forEach((id, value) -> required(id).parse(value));
        } catch (InvalidValueException refused) {
            before.forEach((id, value) -> required(id).parse(value));
            throw refused;
        }
    }

    private Setting<?> required(String id) {
        return setting(id)
                .orElseThrow(() -> new InvalidValueException("settings", id, String.join(", ", values().keySet())));
    }

    private Steering<H> steering() {
        Steering<H> present = steering;
        if (present == null) {
            throw new IllegalStateException("begin() has not been called");
        }
        return present;
    }

    // ---- from the session to the screen

    private void arrived(Snapshot<H, F> snapshot) {
        if (snapshot.run().number() != opened) {
            return;
        }
        if (snapshot.heard() == session.issued() && !snapshot.hyperparameters().equals(hyperparameters())) {
            withoutListening(() -> steering().show(snapshot.hyperparameters()));
        }
        probe.submit(snapshot);
    }

    private void depicted(Probe.Result<Moment<H, F, P>> result) {
        switch (result) {
            case Probe.Result.Made<Moment<H, F, P>>(var made) -> {
                if (made.snapshot().run().number() == opened) {
                    show(made);
                }
            }
            case Probe.Result.Failed<Moment<H, F, P>>(var cause) -> throw cause;
        }
    }

    private void show(Moment<H, F, P> next) {
        Moment<H, F, P> last = moment.get();
        Snapshot<H, F> snapshot = next.snapshot();
        if (last != null
                && last.snapshot().run().number() == snapshot.run().number()
                && last.snapshot().run().branch() < snapshot.run().branch()) {
            abandoned.set(last.snapshot().curves());
        }
        showing(next);
        moment.set(next);
        showStatus(snapshot);
        refreshBusy();
        boolean current = snapshot.heard() == session.issued();
        if (current && isOver(snapshot.state()) && !awaitingEnd.isEmpty()) {
            List<Consumer<Moment<H, F, P>>> waiting = List.copyOf(awaitingEnd);
            awaitingEnd.clear();
            waiting.forEach(each -> each.accept(next));
        }
    }

    private void showStatus(Snapshot<H, F> snapshot) {
        Moment<H, F, P> now = moment.get();
        boolean pinned = now != null && pins.stream().anyMatch(pin -> isSame(pin, now));
        status.set(new RunStatus(
                snapshot.state(), snapshot.step(), snapshot.furthest(), snapshot.horizon(), seed, pinned));
    }

    private static boolean isOver(TrainingState state) {
        return state instanceof TrainingState.Finished
                || state instanceof TrainingState.Diverged
                || state instanceof TrainingState.Failed;
    }

    private void refreshBusy() {
        Moment<H, F, P> now = moment.get();
        boolean settled = now != null
                && now.snapshot().heard() == session.issued()
                && !now.snapshot().state().isRunning();
        busy.set(!settled || !ghosts.isOver());
    }

    // ---- pins

    private void pinsArrived(List<Pin<H, F, P>> arrived) {
        pins.setAll(arrived);
        refreshBusy();
    }

    private void addPin(Pin<H, F, P> pin) {
        if (pins.size() == MOST_PINS) {
            pins.removeFirst();
        }
        pins.add(pin);
    }

    /// Whether a pin is of this run under these hyperparameters, however far it has gone since.
    private boolean isSame(Pin<H, F, P> pin, Moment<H, F, P> now) {
        Snapshot<H, F> pinned = pin.moment().snapshot();
        Snapshot<H, F> present = now.snapshot();
        return pinned.run().equals(present.run()) && pinned.hyperparameters().equals(present.hyperparameters());
    }
}
