package justright.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import justright.setting.Setting;
import justright.training.Direction;
import justright.training.Experiment;
import justright.training.Snapshot;
import justright.training.TrainingState;
import justright.training.script.RunScript;
import org.jspecify.annotations.Nullable;

/// A lab that trains: settings steer a background session, snapshots come back, a picture is computed from each, and
/// all of it arrives in one property, so that linked pictures change in the same frame.
///
/// @param <H> what steers an update
/// @param <F> what a snapshot holds
/// @param <P> what is computed from a snapshot for the pictures, off the screen's thread
public abstract class TrainingModel<H, F, P> extends RunModel<H, F, P> {

    private final String labId;
    private @Nullable Steering<H> steering;
    private boolean settingKnobs;

    protected TrainingModel(String labId, LabContext context, long seed, int horizon) {
        super(context, seed, horizon);
        this.labId = labId;
    }

    /// Called when somebody has moved a setting, before the run hears of it.
    protected void moved(Setting<?> setting) {}

    /// Whether a run that has ended goes on when this setting is moved.
    protected boolean goesOnWith(Setting<?> setting) {
        return true;
    }

    /// Called after settings or seed have changed, by whatever hand, once all of them have.
    protected void turned() {}

    /// To be called once by the subclass when its settings exist: listens to them and opens the first run.
    protected final void begin() {
        steering = new Steering<>(settings(), this::hyperparameters);
        for (Setting<?> setting : settings()) {
            life().listen(setting.value(), (_, _, _) -> changed(setting));
        }
        restart();
    }

    // ---- from the settings to the run

    /// Forgets the present run and opens the run of the present settings, at step 0.
    @Override
    protected final void restart() {
        steering().forget();
        open(List.of(new Direction<>(0, steering().now())), horizon());
        turned();
    }

    /// Changes settings without the run noticing; to be followed by a restart.
    protected final void withoutListening(Runnable change) {
        quietly(() -> {
            change.run();
            return change;
        });
        turned();
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
    public final boolean isTurning() {
        return settingKnobs;
    }

    private void changed(Setting<?> setting) {
        if (settingKnobs) {
            return;
        }
        moved(setting);
        switch (setting.effect()) {
            case RESTART -> restartAsBefore();
            case NEXT_STEP -> direct(setting);
            case VIEW_ONLY -> {}
        }
        turned();
    }

    private void restartAsBefore() {
        boolean going = isStarted();
        restart();
        if (going) {
            play();
        }
    }

    private void direct(Setting<?> setting) {
        H now = steering().now();
        live().forsake();
        repetition().forget();
        ask(session -> session.direct(now));
        if (status().getValue().state() instanceof TrainingState.Finished && goesOnWith(setting)) {
            play();
        }
    }

    /// Looking back shows the settings of then.
    @Override
    final void caughtUp(Snapshot<H, F> snapshot) {
        if (!snapshot.hyperparameters().equals(hyperparameters())) {
            withoutListening(() -> steering().show(snapshot.hyperparameters()));
        }
    }

    private Steering<H> steering() {
        Steering<H> present = steering;
        if (present == null) {
            throw new IllegalStateException("begin() has not been called");
        }
        return present;
    }

    // ---- whole runs

    /// Runs the present settings from the start to the planned end and hands over the last moment, finished or
    /// diverged; never, if a control is moved on the way.
    protected final void runAfresh(Consumer<Moment<H, F, P>> whenDone) {
        restart();
        live().await(whenDone);
        runToEnd();
    }

    /// Hands over the next moment of a run that has ended, once it knows what was just moved; never, if a control is
    /// moved on the way.
    protected final void awaitChanged(Consumer<Moment<H, F, P>> whenDone) {
        live().await(whenDone);
    }

    /// One run from the start to the end with these settings and the defaults of all others.
    public final void trial(Map<String, String> values, Consumer<Moment<H, F, P>> whenDone) {
        withoutListening(() -> board().turnTo(values));
        runAfresh(whenDone);
    }

    /// The same with another seed, which stays.
    public final void trial(Map<String, String> values, long otherSeed, Consumer<Moment<H, F, P>> whenDone) {
        setSeed(otherSeed);
        trial(values, whenDone);
    }

    /// Two such runs, the first of which stands as a ghost behind the second.
    public final void compare(
            Map<String, String> first,
            Map<String, String> second,
            BiConsumer<Moment<H, F, P>, Moment<H, F, P>> whenDone) {
        trial(first, before -> {
            Pin<H, F, P> pin = pinOf(before);
            trial(second, after -> whenDone.accept(before, after));
            pinned().compare(pin);
        });
    }

    // ---- what can be written down of the run

    /// Why the present run cannot be told as a script; empty if it can.
    protected Optional<String> unscripted() {
        return Optional.empty();
    }

    @Override
    public ScriptOffer script() {
        Moment<H, F, P> now = moment().get();
        if (now == null || !live().isOfThisRun(now)) {
            return new ScriptOffer.Withheld("script.nothing-yet");
        }
        return unscripted().<ScriptOffer>map(ScriptOffer.Withheld::new).orElseGet(() -> offer(now.snapshot()));
    }

    private ScriptOffer offer(Snapshot<H, F> now) {
        LongFunction<Experiment<H, F>> experiment = experiment();
        long seed = seed();
        List<Direction<H>> course = now.course(hyperparameters());
        String title = labId + ", seed " + seed + ": a run of Just Right in NumPy";
        return new ScriptOffer.Offered(
                () -> RunScript.of(title, experiment.apply(seed), course, now.step(), now.measures()));
    }

    @Override
    public List<ResultTable> tables() {
        return SeedTable.of(repetition()).map(List::of).orElse(List.of());
    }

    // ---- saved states

    /// What was moved in mid-run, in order.
    public final List<LabState.Change> changes() {
        return steering().changes(directions());
    }

    @Override
    public LabState state() {
        return states().write(labId, seed(), status().getValue().step(), directions(), pins());
    }

    @Override
    public void restore(LabState state) {
        RunStates.Plan<H, F> plan = quietly(() -> states().read(state));
        setSeed(state.seed());
        open(plan.directions(), Math.max(horizon(), state.steps()));
        if (state.steps() > 0) {
            runTo(state.steps());
        }
        pinned().train(plan.pinned());
        turned();
    }

    @Override
    public final @Nullable RunRecord record() {
        Moment<H, F, P> now = moment().get();
        if (now == null || !live().isOfOpenRun(now.snapshot())) {
            return null;
        }
        Snapshot<H, F> end = now.snapshot();
        if (end.step() < end.furthest()) {
            return null;
        }
        LabState here = state();
        LabState made = here.withSettings(steering().first(end.directions()))
                .withChanges(steering().changes(end.directions()));
        return RunRecord.of(end, made, yardsticks());
    }

    @Override
    @SuppressWarnings("unchecked") // models of the same lab have the same kinds of moments
    public final void adopt(Pin<?, ?, ?> pin) {
        if (!pin.state().lab().equals(labId)) {
            throw new IllegalArgumentException("a run of " + pin.state().lab() + " cannot be a ghost in " + labId);
        }
        pinned().add((Pin<H, F, P>) pin);
    }

    private RunStates<H, F> states() {
        return new RunStates<>(board(), steering(), this::experiment);
    }

    private SettingBoard board() {
        return new SettingBoard(settings());
    }

    /// What has steered the run and will, whether the run has heard of it yet or not.
    private List<Direction<H>> directions() {
        Moment<H, F, P> now = moment().get();
        return now == null ? List.of() : now.snapshot().course(hyperparameters());
    }
}
