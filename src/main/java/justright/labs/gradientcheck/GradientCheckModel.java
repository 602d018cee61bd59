package justright.labs.gradientcheck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.engine.network.Architecture;
import justright.engine.network.Fault;
import justright.engine.network.Initialization;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.Presentation;
import justright.lab.TrainingModel;
import justright.lab.Yardstick;
import justright.setting.Effect;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkStart;
import justright.training.Snapshot;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;
import justright.training.problem.ProblemSpec;
import org.jspecify.annotations.Nullable;

/// Trains a network by a backward pass that may have a mistake in it, and checks the gradient at every moment.
public final class GradientCheckModel extends TrainingModel<Hyperparameters, BackpropFrame, Subject> {

    static final String ID = "gradient-check";
    static final long SEED = 4;
    static final int HORIZON = 400;

    private final Knobs knobs = new Knobs();
    private final ProblemCache<ProblemSpec> problems = new ProblemCache<>(Problem::of);
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), CheckChallenges.of(this));
    private final Checker checker;
    private final ObservableBooleanValue busy;
    private final ObservableBooleanValue awaited;

    /// What the run that is open was built with.
    private Optional<Fault> built = Optional.empty();
    private long patient = SEED;
    private Checker.@Nullable Answer checked;

    GradientCheckModel(LabContext context) {
        super(ID, context, SEED, HORIZON);
        checker = new Checker(context.pump(), this::checked, life());
        busy = Bindings.or(super.busy(), checker.busy());
        awaited = Bindings.or(super.awaited(), checker.awaited());
        answers.write(CheckFormula.of(knobs, null));
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    /// The newest check; null before the first.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The student names layer and kind for good.
    void answer() {
        if (knobs.backprop.get() == Backprop.HIDDEN && knobs.hunt.get() == Hunt.OPEN) {
            knobs.hunt.set(Hunt.ANSWERED);
        }
    }

    /// Puts the faulty line right, and checks again.
    void repair() {
        if (knobs.backprop.get() == Backprop.HIDDEN && knobs.hunt.get() == Hunt.ANSWERED) {
            knobs.hunt.set(Hunt.REPAIRED);
        }
    }

    /// Another bug, other data, other first weights; not yet trained.
    void newPatient() {
        newSeed();
        pause();
        seek(0);
    }

    /// Hands over the reading of this moment once it has been checked; never, if something is changed on the way.
    void whenChecked(Consumer<Reading> action) {
        checker.await(() -> action.accept(Objects.requireNonNull(reading.get())));
    }

    // ---- the run

    @Override
    protected Optional<String> unscripted() {
        return knobs.fault(seed()).map(_ -> "script.mistake");
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, BackpropFrame>> experiment() {
        ProblemSpec spec = knobs.spec(seed());
        Architecture architecture = knobs.architecture();
        Initialization initialization = knobs.initialization();
        Optional<Fault> fault = knobs.fault(seed());
        return seedOfRun -> {
            Problem problem = problems.get(spec.withSeed(seedOfRun));
            return new TwinTraining(
                    new NetworkStart(architecture, initialization, problem.train(), problem.dev(), seedOfRun),
                    problem,
                    fault);
        };
    }

    @Override
    protected Subject depict(Snapshot<Hyperparameters, BackpropFrame> snapshot) {
        return Subject.of(snapshot);
    }

    @Override
    protected List<Yardstick<Hyperparameters, BackpropFrame>> yardsticks() {
        return List.of(
                new Yardstick<>("yardstick.over", Yardstick.Unit.COUNT, GradientCheckModel::over),
                Yardstick.devError());
    }

    /// How many components of the gradient are wrong at the end of a run; NaN where none can be judged.
    private static double over(Snapshot<Hyperparameters, BackpropFrame> snapshot) {
        Examination end = Examination.now(Subject.of(snapshot), Conditions.USUAL);
        return end.finding().isByRatio() ? end.over() : Double.NaN;
    }

    // ---- the check

    @Override
    protected void showing(Moment<Hyperparameters, BackpropFrame, Subject> next) {
        checker.ask(next.picture(), knobs.conditions(seed()));
    }

    private void checked(Checker.Answer answer) {
        checked = answer;
        read();
    }

    private void read() {
        Moment<Hyperparameters, BackpropFrame, Subject> now = moment().get();
        Checker.Answer answer = checked;
        if (now == null || answer == null) {
            return;
        }
        Snapshot<Hyperparameters, BackpropFrame> snapshot = now.snapshot();
        Reading next = new Reading(
                snapshot.state(),
                snapshot.step(),
                snapshot.horizon(),
                snapshot.curves(),
                answer.subject(),
                answer.conditions(),
                answer.checks(),
                knobs.backprop.get(),
                knobs.hunt.get(),
                bugOfRun(),
                knobs.named(),
                knobs.denominator.get());
        reading.set(next);
        answers.diagnose(Verdicts.of(next));
        answers.describe(Descriptions.of(next));
        answers.write(CheckFormula.of(knobs, next));
    }

    /// The mistake there is, or was before the repair.
    private Optional<Bug> bugOfRun() {
        return knobs.backprop.get() == Backprop.HIDDEN ? Optional.of(Bug.hidden(seed())) : knobs.bug(seed());
    }

    // ---- the settings

    /// A bug put in or repaired is another run.
    @Override
    protected void moved(Setting<?> setting) {
        if (setting.effect() != Effect.RESTART && !knobs.fault(seed()).equals(built)) {
            boolean going = status().getValue().step() > 0;
            restart();
            if (going) {
                play();
            }
        }
    }

    /// Another seed is another patient, whose bug nobody has named yet.
    @Override
    protected void turned() {
        if (patient != seed()) {
            patient = seed();
            if (knobs.hunt.get() != Hunt.OPEN) {
                withoutListening(knobs.hunt::reset);
                restart();
                return;
            }
        }
        built = knobs.fault(seed());
        knobs.place.available().set(knobs.backprop.get() != Backprop.RIGHT);
        knobs.kind.available().set(knobs.backprop.get() != Backprop.RIGHT);
        knobs.hunt.available().set(knobs.backprop.get() == Backprop.HIDDEN);
        knobs.frozen.available().set(knobs.keepProb.get() < 1);
        answers.write(CheckCode.of(knobs, seed()));
        Moment<Hyperparameters, BackpropFrame, Subject> now = moment().get();
        if (now != null) {
            checker.ask(now.picture(), knobs.conditions(seed()));
            read();
        }
    }

    @Override
    public void restore(LabState state) {
        patient = state.seed();
        super.restore(state);
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    /// A run is awaited until its last moment has been checked.
    @Override
    public ObservableBooleanValue awaited() {
        return awaited;
    }

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }
}
