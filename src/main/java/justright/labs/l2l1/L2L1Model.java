package justright.labs.l2l1;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import justright.engine.network.Initialization;
import justright.lab.Answers;
import justright.lab.Carried;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.lab.OwnData;
import justright.lab.Presentation;
import justright.lab.ResultTable;
import justright.lab.TrainingModel;
import justright.setting.ChoiceSetting;
import justright.setting.InvalidValueException;
import justright.setting.Setting;
import justright.training.Experiment;
import justright.training.Hyperparameters;
import justright.training.NetworkExperiment;
import justright.training.NetworkStart;
import justright.training.Snapshot;
import justright.training.problem.Hidden;
import justright.training.problem.Problem;
import justright.training.problem.ProblemCache;

/// Trains a network under a penalty of strength λ and remembers what came of each λ.
public final class L2L1Model extends TrainingModel<Hyperparameters, L2L1Frame, L2L1Picture> {

    static final String ID = "l2-l1";
    static final long SEED = 11;
    static final int HORIZON = 6000;

    private final Knobs knobs = new Knobs();
    private final ProblemCache<DataSpec> problems = new ProblemCache<>(DataSpec::problem);
    private final LambdaVisits visits = new LambdaVisits(pump(), life());
    private final ObservableBooleanValue busy;
    private final ReadOnlyObjectWrapper<List<LabState.Point>> ownPoints = new ReadOnlyObjectWrapper<>(OwnPoints.FEWEST);
    private final List<OwnData<?>> ownData = List.of(new OwnData<>(ownPoints, this::putOwnPoints));
    private final Answers answers = new Answers(Verdicts.NOTHING);
    private final Presentation presentation = answers.beside(knobs.bench(), knobs.more(), L2L1Challenges.of(this));

    L2L1Model(LabContext context) {
        super(ID, context, SEED, HORIZON);
        busy = Bindings.or(super.busy(), visits.sweep().running());
        begin();
    }

    Knobs knobs() {
        return knobs;
    }

    LambdaTrail trail() {
        return visits.trail();
    }

    LambdaSweep sweep() {
        return visits.sweep();
    }

    ReadOnlyObjectProperty<List<LabState.Point>> ownPoints() {
        return ownPoints.getReadOnlyProperty();
    }

    /// The Bayes error of what is shown, where it is known.
    OptionalDouble bayes() {
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = moment().get();
        return now == null
                ? OptionalDouble.empty()
                : now.snapshot().frame().problem().bayes();
    }

    /// Jumps to the λ with the lowest dev error of those visited, and runs it from the start.
    void goToLowest() {
        visits.lowest().ifPresent(this::goTo);
    }

    /// Jumps to the visited λ nearest to a position of the slider.
    void goToNearest(double position) {
        visits.nearest(knobs.lambda.scale(), position).ifPresent(this::goTo);
    }

    private void goTo(double lambda) {
        withoutListening(() -> knobs.lambda.set(lambda));
        restart();
        runToEnd();
    }

    /// Changes one's own points and starts again with them.
    void setOwnPoints(List<LabState.Point> points) {
        if (!points.equals(ownPoints.get()) && !knobs.data.isHeld()) {
            ownPoints.set(List.copyOf(points));
            restart();
            play();
        }
    }

    @Override
    protected Hyperparameters hyperparameters() {
        return knobs.hyperparameters();
    }

    @Override
    protected LongFunction<Experiment<Hyperparameters, L2L1Frame>> experiment() {
        DataSpec spec = spec(seed());
        Hidden hidden = knobs.hidden.get();
        return seedOfRun -> {
            Problem problem = problems.get(spec.withSeed(seedOfRun));
            NetworkStart start = new NetworkStart(
                    hidden.architecture(problem.train().features()),
                    Initialization.XAVIER,
                    problem.train(),
                    problem.dev(),
                    seedOfRun);
            return new NetworkExperiment(start).reframed(frame -> new L2L1Frame(frame.parameters(), problem));
        };
    }

    @Override
    protected L2L1Picture depict(Snapshot<Hyperparameters, L2L1Frame> snapshot) {
        return L2L1Picture.of(snapshot.frame());
    }

    @Override
    protected void showing(Moment<Hyperparameters, L2L1Frame, L2L1Picture> next) {
        Reading reading = Reading.of(next, knobs.hidden.get());
        reading.stop().ifPresent(visits.trail()::add);
        answers.diagnose(Verdicts.of(reading));
        answers.describe(Descriptions.of(reading));
    }

    @Override
    protected void moved(Setting<?> setting) {
        if (setting == knobs.data && knobs.data.get() == DataChoice.OWN) {
            takeOverPoints();
        }
    }

    /// One's own points begin as those that were just on screen.
    private void takeOverPoints() {
        Moment<Hyperparameters, L2L1Frame, L2L1Picture> now = moment().get();
        boolean untouched = ownPoints.get().equals(OwnPoints.FEWEST);
        if (untouched && now != null && now.snapshot().frame().problem().isPlane()) {
            ownPoints.set(OwnPoints.of(now.snapshot().frame().problem().train()));
        }
    }

    /// Everything that follows from the settings alone.
    @Override
    protected void turned() {
        DataSpec spec = spec(seed());
        int m = spec.trainExamples();
        knobs.updateAvailability();
        answers.write(L2L1Formula.of(knobs, m));
        answers.write(L2L1Code.of(knobs, m, seed(), ownPoints.get()));
        LongFunction<Experiment<Hyperparameters, L2L1Frame>> experiment = experiment();
        visits.follow(spec, knobs, () -> experiment.apply(spec.seed()));
    }

    private DataSpec spec(long seedOfRun) {
        boolean own = knobs.data.get() == DataChoice.OWN;
        return new DataSpec(
                knobs.data.get(),
                knobs.noise.get(),
                knobs.examples.getInt(),
                seedOfRun,
                own ? ownPoints.get() : List.of());
    }

    // ---- what can be written down

    @Override
    public List<ResultTable> tables() {
        ResultTable.Draft visited = ResultTable.of("results.lambdas", "penalty", "lambda", "train_error", "dev_error");
        String penalty = ChoiceSetting.nameOf(knobs.penalty.get());
        trail().all().get().forEach(stop -> visited.row(penalty, stop.lambda(), stop.train(), stop.dev()));
        return ResultTable.together(visited, super.tables());
    }

    // ---- saved states

    @Override
    public List<OwnData<?>> ownData() {
        return ownData;
    }

    /// Other points, in use or not.
    private void putOwnPoints(List<LabState.Point> points) {
        if (knobs.data.get() == DataChoice.OWN) {
            setOwnPoints(points);
        } else {
            ownPoints.set(points);
        }
    }

    @Override
    public LabState state() {
        return super.state().withData(knobs.data.get() == DataChoice.OWN ? ownPoints.get() : List.of());
    }

    @Override
    public void restore(LabState state) {
        List<LabState.Point> before = ownPoints.get();
        ownPoints.set(OwnPoints.fitting(state.data()));
        try {
            super.restore(state);
        } catch (InvalidValueException refused) {
            ownPoints.set(before);
            throw refused;
        }
    }

    // ---- what the bench shows

    @Override
    public Optional<Carried> inPlayground() {
        return Optional.of(InPlayground.of(state(), knobs, ownPoints.get()));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }
}
